package org.armillary.benchmark;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

    private static final String ENTRY = "entry_into_force";

    private final Catalogue catalogue;
    private final JsonNode table;
    private final Instrument act;
    private final EventDays days;

    private DatesTask(Catalogue catalogue, JsonNode table) {
        this.catalogue = catalogue;
        this.table = table;
        this.act = catalogue.get(table.path("instrument").asString());
        this.days = EventDays.of(act, table.path("synonyms"));
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
        EventDays.EventDay found = entry(event)
                .or(() -> act.findMilestone(event.replace('_', '-')).map(EventDays.EventDay::of))
                .or(() -> row(table.path("events").path(event)))
                .or(() -> days.find(event, sentence))
                .orElseThrow(() -> new IllegalArgumentException("no day is on record for '" + event + "'"));
        JsonNode former = table.path("former");
        boolean old =
                !version.isEmpty() && version.compareTo(former.path("version").asString()) < 0;
        return old ? former(found, former.path("days")) : found;
    }

    /// The same event as the first text had it.
    private static EventDays.EventDay former(EventDays.EventDay now, JsonNode days) {
        JsonNode was = days.path(now.key());
        LocalDate day = was.has("day")
                ? LocalDate.parse(was.path("day").asString())
                : now.moved().orElse(now.day());
        return new EventDays.EventDay(
                now.key(), day, Optional.empty(), was.path("provision").asString(now.provision() + ", as adopted"));
    }

    private Optional<EventDays.EventDay> entry(String event) {
        if (!event.startsWith(ENTRY)) {
            return Optional.empty();
        }
        String number =
                event.substring(ENTRY.length()).replaceFirst("^_of_", "").replace('_', '/');
        boolean numbered = number.matches("\\d{4}/\\d+");
        Optional<Instrument> law =
                numbered ? catalogue.find(Work.parse(table.path("regulations").asString() + number)) : Optional.of(act);
        return law.flatMap(each -> each.dates().inForce())
                .map(day -> new EventDays.EventDay(
                        "", day.last(), Optional.empty(), numbered ? "final article of " + number : "Art. 113"));
    }

    private Optional<EventDays.EventDay> row(JsonNode row) {
        if (row.has("milestone")) {
            return act.findMilestone(row.path("milestone").asString()).map(EventDays.EventDay::of);
        }
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
        Optional<LocalDate> moved = binding.because().stream()
                .flatMap(each -> each.movedFrom().map(PartialDate::last).stream())
                .findFirst();
        return binding.from().map(day -> new EventDays.EventDay("", day, moved, rule(binding)));
    }

    private static String rule(Binding binding) {
        return binding.because().stream().map(Application::rule).findFirst().orElse("");
    }

    private ObjectNode applies(JsonNode facts) {
        LocalDate on = LocalDate.parse(facts.path("on").asString(""));
        DateFacts asked = new DateFacts(facts, table.path("ordinary"));
        Binding binding = binding(on, asked, asked.provision());
        if (isSanction(asked) && asked.breach().isPresent()) {
            binding = both(binding, binding(on, asked, asked.breach().orElseThrow()));
        }
        Set<String> rules = new LinkedHashSet<>(Set.of(asked.provision().text()));
        binding.because().forEach(each -> rules.add(each.rule()));
        return answer(Optional.of(binding.answer()), binding.from(), rules);
    }

    /// A sanction reaches a breach when it is law and so is what was breached.
    private static Binding both(Binding sanction, Binding duty) {
        if (duty.answer() == Binding.Answer.UNKNOWN || sanction.from().isEmpty()) {
            return sanction;
        }
        List<Application> because = Stream.of(sanction, duty)
                .flatMap(each -> each.because().stream())
                .toList();
        Optional<LocalDate> from =
                duty.from().map(day -> max(day, sanction.from().orElseThrow()));
        return new Binding(duty.answer() == Binding.Answer.YES ? sanction.answer() : duty.answer(), from, because);
    }

    private static LocalDate max(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private boolean isSanction(DateFacts asked) {
        return table.path("sanctions")
                .valueStream()
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
        String word = answer.map(each -> table.path("answers").path(each.name()).asString(""))
                .orElse("");
        put.put("answer", word.isEmpty() ? null : word);
        put.put("date", day.map(LocalDate::toString).orElse(null));
        ArrayNode because = put.putArray("provisions");
        provisions.forEach(because::add);
        return put;
    }
}
