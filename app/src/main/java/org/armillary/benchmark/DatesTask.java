package org.armillary.benchmark;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.armillary.catalogue.Application;
import org.armillary.catalogue.Binding;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Instrument;
import org.armillary.catalogue.PartialDate;
import org.armillary.catalogue.Provision;
import org.armillary.catalogue.Situation;
import org.armillary.law.frbr.Work;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// From when a provision of the AI Act binds in a situation, and on which day something under it happens.
final class DatesTask implements BenchmarkTask {

    private static final String ENTRY = "entry_into_force_of_";

    private final Catalogue catalogue;
    private final JsonNode table;
    private final Instrument act;
    private final EventDays days;

    private DatesTask(Catalogue catalogue, JsonNode table) {
        this.catalogue = catalogue;
        this.table = table;
        this.act = catalogue.get(table.path("instrument").asString());
        this.days = EventDays.of(act);
    }

    static DatesTask of(Catalogue catalogue) {
        return new DatesTask(catalogue, Table.read("eu-dates.yaml"));
    }

    @Override
    public String name() {
        return "eu-dates";
    }

    @Override
    public ObjectNode answer(JsonNode question) {
        JsonNode facts = question.path("facts");
        return switch (facts.path("ask").asString("")) {
            case "applies" -> applies(facts);
            case "date" -> date(facts, question.path("question").asString(""));
            default -> throw new IllegalArgumentException("asks neither 'applies' nor 'date': " + facts);
        };
    }

    private ObjectNode date(JsonNode facts, String sentence) {
        String event = facts.path("event").asString("");
        EventDays.EventDay found = day(event, facts.path("version").asString(""), sentence);
        return answer(Optional.empty(), Optional.of(found.day()), Set.of(found.provision()));
    }

    private EventDays.EventDay day(String event, String version, String sentence) {
        JsonNode former = table.path("former");
        String key = event.replace('_', '-');
        if (!version.isEmpty() && version.compareTo(former.path("version").asString()) < 0) {
            for (String name : Set.of(event, key)) {
                JsonNode was = former.path("days").path(name);
                if (was.has("day")) {
                    return new EventDays.EventDay(
                            LocalDate.parse(was.path("day").asString()), was.path("provision").asString());
                }
            }
        }
        return entry(event)
                .or(() -> act.findMilestone(key)
                        .map(each -> new EventDays.EventDay(each.day().last(), each.provision())))
                .or(() -> row(table.path("events").path(event)))
                .or(() -> days.find(event, sentence))
                .orElseThrow(() -> new IllegalArgumentException("no day is on record for '" + event + "'"));
    }

    private Optional<EventDays.EventDay> entry(String event) {
        if (!event.startsWith(ENTRY)) {
            return Optional.empty();
        }
        String number = event.substring(ENTRY.length()).replace('_', '/');
        if (!number.matches("\\d{4}/\\d+")) {
            return act.dates().inForce().map(each -> new EventDays.EventDay(each.last(), "Art. 113"));
        }
        return catalogue
                .find(Work.parse(table.path("regulations").asString() + number))
                .flatMap(each -> each.dates().inForce())
                .map(each -> new EventDays.EventDay(each.last(), "final article of " + number));
    }

    private Optional<EventDays.EventDay> row(JsonNode row) {
        if (!row.has("row")) {
            return Optional.empty();
        }
        Situation situation = new Situation(
                new Provision(row.path("row").asString()),
                DateFacts.text(row, "class"),
                DateFacts.placing(DateFacts.text(row, "placed").orElse("new")),
                new Situation.Change.None(),
                Optional.of(row.path("authority").asBoolean(false)),
                Optional.empty());
        Binding binding = act.bindingOn(LocalDate.MAX, situation);
        return binding.from().map(day -> new EventDays.EventDay(day, rule(binding)));
    }

    private static String rule(Binding binding) {
        return binding.because().stream().map(Application::rule).findFirst().orElse("");
    }

    private ObjectNode applies(JsonNode facts) {
        LocalDate on = LocalDate.parse(facts.path("on").asString(""));
        DateFacts asked = new DateFacts(facts, table.path("ordinary"));
        Binding binding = binding(on, asked, asked.provision());
        Binding.Answer answer = binding.answer();
        Optional<LocalDate> from = binding.from();
        Set<String> rules = new LinkedHashSet<>(Set.of(asked.provision().text()));
        binding.because().forEach(each -> rules.add(each.rule()));
        if (isSanction(asked) && asked.breach().isPresent()) {
            Binding duty = binding(on, asked, asked.breach().orElseThrow());
            if (duty.answer() != Binding.Answer.UNKNOWN && from.isPresent()) {
                answer = duty.answer() == Binding.Answer.YES ? answer : duty.answer();
                from = duty.from().filter(binding.from().orElseThrow()::isBefore).or(duty.from().isPresent() ? binding::from : Optional::empty);
                duty.because().forEach(each -> rules.add(each.rule()));
            }
        }
        return answer(Optional.of(answer), from, rules);
    }

    private boolean isSanction(DateFacts asked) {
        return table.path("sanctions").valueStream()
                .anyMatch(each -> new Provision(each.asString()).covers(asked.provision()));
    }

    /// Where what is not known decides, the ordinary case answers; where readings agree in all but the day, the later.
    private Binding binding(LocalDate on, DateFacts asked, Provision provision) {
        Binding known = act.bindingOn(on, asked.situation(provision));
        if (known.answer() == Binding.Answer.CONTESTED || known.from().isPresent()) {
            return known;
        }
        Binding ordinary = act.bindingOn(on, asked.ordinary(provision));
        if (ordinary.from().isPresent() || ordinary.answer() != Binding.Answer.YES) {
            return ordinary;
        }
        Optional<LocalDate> later = ordinary.because().stream()
                .flatMap(each -> each.day().map(PartialDate::last).stream())
                .max(LocalDate::compareTo);
        return new Binding(ordinary.answer(), later, ordinary.because());
    }

    private ObjectNode answer(Optional<Binding.Answer> answer, Optional<LocalDate> day, Set<String> provisions) {
        ObjectNode put = JsonNodeFactory.instance.objectNode();
        put.put("answer", answer.map(each -> table.path("answers").path(each.name()).asString("")).filter(each -> !each.isEmpty()).orElse(null));
        put.put("date", day.map(LocalDate::toString).orElse(null));
        ArrayNode because = put.putArray("provisions");
        provisions.forEach(because::add);
        return put;
    }
}
