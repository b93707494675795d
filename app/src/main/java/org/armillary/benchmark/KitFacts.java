package org.armillary.benchmark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.armillary.law.rulebook.Answer;
import org.armillary.law.rulebook.Answers;
import org.armillary.law.rulebook.FactType;
import org.armillary.law.rulebook.Vocabulary;
import tools.jackson.databind.JsonNode;

/// The kit's facts in our words, and back, as `jurisdictions.yaml` has them.
final class KitFacts {

    private final JsonNode table;
    private final Vocabulary vocabulary;

    KitFacts(JsonNode table, Vocabulary vocabulary) {
        this.table = table;
        this.vocabulary = vocabulary;
    }

    /// What the case says, what follows from it in the kit's world, and what it takes for granted.
    Answers answers(String instrument, String jurisdiction, JsonNode facts) {
        Answers answers = Answers.NONE;
        for (var each : facts.properties()) {
            for (Name name : names(each.getKey(), instrument)) {
                if (name.ours().equals(each.getKey()) || !facts.has(name.ours())) {
                    answers = with(answers, name.ours(), answer(name, each.getValue()));
                }
            }
        }
        for (JsonNode each : table.path("implied")) {
            if (isSo(facts, each)) {
                answers = presume(answers, each.path("then").asString(), each.path("so"), instrument);
            }
        }
        if (!facts.has("territory")) {
            answers = presumeAll(answers, table.path("places").path(jurisdiction), instrument);
        }
        answers = presumeAll(answers, table.path("presumed").path(instrument), instrument);
        return presumeAll(answers, table.path("presumed").path("all"), instrument);
    }

    private static boolean isSo(JsonNode facts, JsonNode implied) {
        String fact = implied.path("if").asString();
        return implied.has("is") ? facts.path(fact).equals(implied.path("is")) : facts.has(fact);
    }

    /// The kit's name for one of our facts; empty where it has none.
    Optional<String> kitName(String ours) {
        if (texts(table.path("same")).contains(ours)) {
            return Optional.of(ours);
        }
        return StreamSupport.stream(table.path("renamed").spliterator(), false)
                .filter(each -> each.path("ours").asString().equals(ours))
                .map(each -> each.path("kit").asString())
                .findFirst();
    }

    boolean isPlace(String kit) {
        return texts(table.path("place-facts")).contains(kit);
    }

    /// @param days of each value, the day it stands for, where our fact is a day and the kit's isn't
    /// @param flag the values for which a flag is so, and those for which it isn't; empty where the kit's fact is a
    /// flag
    private record Name(
            String ours, Map<String, List<String>> options, Map<String, String> days, List<List<String>> flag) {}

    private List<Name> names(String kit, String instrument) {
        List<Name> names = new ArrayList<>();
        for (JsonNode each : table.path("renamed")) {
            if (each.path("kit").asString().equals(kit)
                    && (!each.has("in") || texts(each.path("in")).contains(instrument))
                    && vocabulary.find(each.path("ours").asString()).isPresent()) {
                Map<String, List<String>> options = new HashMap<>();
                each.path("options").properties().forEach(one -> options.put(one.getKey(), texts(one.getValue())));
                Map<String, String> days = new HashMap<>();
                each.path("days")
                        .properties()
                        .forEach(one -> days.put(one.getKey(), one.getValue().asString()));
                List<List<String>> flag =
                        each.has("yes") ? List.of(texts(each.path("yes")), texts(each.path("no"))) : List.of();
                names.add(new Name(each.path("ours").asString(), options, days, flag));
            }
        }
        if (vocabulary.find(kit).isPresent()
                && names.stream().noneMatch(each -> each.ours().equals(kit))) {
            names.add(new Name(kit, Map.of(), Map.of(), List.of()));
        }
        return names;
    }

    private Answers presumeAll(Answers answers, JsonNode presumed, String instrument) {
        Answers more = answers;
        for (var each : presumed.properties()) {
            more = presume(more, each.getKey(), each.getValue(), instrument);
        }
        return more;
    }

    private Answers presume(Answers answers, String fact, JsonNode value, String instrument) {
        Answers more = answers;
        for (Name name : names(fact, instrument)) {
            if (more.find(name.ours()).isEmpty()) {
                more = with(more, name.ours(), placeOr(name, value));
            }
        }
        return more;
    }

    /// Places taken for granted leave it open whether there are others.
    private Optional<Answer> placeOr(Name name, JsonNode value) {
        return value.isArray()
                ? Optional.of(new Answer.Several(Set.copyOf(texts(value)), Set.of()))
                : answer(name, value);
    }

    private static Answers with(Answers answers, String fact, Optional<Answer> answer) {
        return answer.map(each -> answers.with(fact, each)).orElse(answers);
    }

    private Optional<Answer> answer(Name name, JsonNode value) {
        return switch (vocabulary.get(name.ours()).type()) {
            case FactType.Flag() -> flag(name, value);
            case FactType.Choice(List<String> options) -> Optional.of(chosen(name, options, value.asString()));
            case FactType.Choices(List<String> options) -> Optional.of(several(name, options, value));
            case FactType.Quantity _ ->
                value.isNumber() || value.isString()
                        ? Optional.of(Answer.of(new BigDecimal(value.asString())))
                        : Optional.empty();
            case FactType.Day() -> day(name.days().getOrDefault(value.asString(), value.asString()));
            case FactType.Moment() -> Optional.empty();
        };
    }

    private static Optional<Answer> flag(Name name, JsonNode value) {
        if (value.isBoolean()) {
            return Optional.of(Answer.of(value.asBoolean()));
        }
        if (name.flag().isEmpty()) {
            return Optional.empty();
        }
        boolean yes = name.flag().getFirst().contains(value.asString());
        List<String> no = name.flag().getLast();
        return yes || no.isEmpty() || no.contains(value.asString()) ? Optional.of(Answer.of(yes)) : Optional.empty();
    }

    private static Answer chosen(Name name, List<String> options, String value) {
        String otherwise = options.contains("other") ? "other" : options.getLast();
        return Answer.of(meant(name, options, value).stream().findFirst().orElse(otherwise));
    }

    private static Answer several(Name name, List<String> options, JsonNode value) {
        Set<String> included = new LinkedHashSet<>();
        for (String one : value.isArray() ? texts(value) : List.of(value.asString())) {
            included.addAll(meant(name, options, one));
        }
        Set<String> excluded = new LinkedHashSet<>(options);
        excluded.removeAll(included);
        return new Answer.Several(included, excluded);
    }

    /// The options a value of the kit stands for: by the table, by name, or else the one that shares a word with it.
    private static List<String> meant(Name name, List<String> options, String value) {
        if (name.options().containsKey(value)) {
            return name.options().get(value).stream().filter(options::contains).toList();
        }
        if (options.contains(value)) {
            return List.of(value);
        }
        return options.stream()
                .filter(each -> words(each).anyMatch(word -> words(value).anyMatch(word::equals)))
                .limit(1)
                .toList();
    }

    /// The beginnings of the longer words of a name.
    private static Stream<String> words(String name) {
        return Arrays.stream(name.split("_")).filter(each -> each.length() > 3).map(each -> each.substring(0, 4));
    }

    /// A day, or the first to the last day of a month or year.
    private static Optional<Answer> day(String value) {
        return switch (value.length()) {
            case 4 -> Optional.of(within(LocalDate.parse(value + "-01-01"), LocalDate.parse(value + "-12-31")));
            case 7 -> {
                LocalDate first = LocalDate.parse(value + "-01");
                yield Optional.of(within(first, first.plusMonths(1).minusDays(1)));
            }
            case 10 -> Optional.of(Answer.of(LocalDate.parse(value)));
            default -> Optional.empty();
        };
    }

    private static Answer within(LocalDate first, LocalDate last) {
        return new Answer.Within(Optional.of(first), Optional.of(last));
    }

    static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
