package org.armillary.law.codification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armillary.law.rulebook.Answer;
import org.armillary.law.rulebook.Fact;
import org.armillary.law.rulebook.FactType;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// Reads what somebody answered to a fact, whole or in part.
final class AnswerReader {

    private static final String UNKNOWN = "unknown";

    private final Faults faults;

    AnswerReader(Faults faults) {
        this.faults = faults;
    }

    static boolean isUnknown(Node at) {
        return at instanceof ScalarNode scalar
                && scalar.isPlain()
                && (scalar.getValue().equals(UNKNOWN)
                        || scalar.getValue().isEmpty()
                        || scalar.getValue().equals("null")
                        || scalar.getValue().equals("~"));
    }

    /// The answer; empty where it is unknown, or, with a fault, where it is none.
    Optional<Answer> read(Fact fact, Node at) {
        if (isUnknown(at)) {
            return Optional.empty();
        }
        int before = faults.count();
        try {
            Optional<Answer> answer = switch (fact.type()) {
                case FactType.Flag() -> flag(fact, at);
                case FactType.Choice(List<String> options) -> choice(fact, options, at);
                case FactType.Choices(List<String> options) -> choices(fact, options, at);
                case FactType.Quantity(String unit) -> number(fact, unit, at);
                case FactType.Day() -> day(fact, at);
                case FactType.Moment() -> none(fact, "a moment, and stands under 'moments'", at);
            };
            return faults.count() == before ? answer : Optional.empty();
        } catch (IllegalArgumentException e) {
            faults.add(at, "'" + fact.id() + "': " + e.getMessage());
            return Optional.empty();
        }
    }

    private <T> Optional<T> none(Fact fact, String wanted, Node at) {
        String written = at instanceof ScalarNode scalar ? ", not '" + scalar.getValue() + "'" : "";
        faults.add(at, "'" + fact.id() + "' wants " + wanted + written);
        return Optional.empty();
    }

    private Optional<Answer> flag(Fact fact, Node at) {
        if (at instanceof ScalarNode scalar && (isWord(scalar, "true") || isWord(scalar, "false"))) {
            return Optional.of(Answer.of(isWord(scalar, "true")));
        }
        return none(fact, "true, false or unknown", at);
    }

    private static boolean isWord(ScalarNode scalar, String word) {
        return scalar.isPlain() && scalar.getValue().equals(word);
    }

    private Optional<Answer> choice(Fact fact, List<String> options, Node at) {
        return switch (at) {
            case ScalarNode scalar -> {
                requireOption(fact, options, scalar);
                yield Optional.of(Answer.of(scalar.getValue()));
            }
            case MappingNode mapping ->
                new Entry(mapping, faults).read(entry -> {
                    Set<String> possible =
                            new HashSet<>(entry.has("is") ? options(fact, options, entry, "is") : options);
                    possible.removeAll(options(fact, options, entry, "is-not"));
                    return new Answer.OneOf(possible);
                });
            default -> none(fact, "one of " + String.join(", ", options), at);
        };
    }

    private Optional<Answer> choices(Fact fact, List<String> options, Node at) {
        if (at instanceof MappingNode mapping) {
            return new Entry(mapping, faults)
                    .read(entry -> new Answer.Several(
                            options(fact, options, entry, "is"), options(fact, options, entry, "is-not")));
        }
        Collection<Node> chosen = at instanceof SequenceNode sequence ? sequence.getValue() : List.of(at);
        Set<String> included = options(fact, options, chosen);
        Set<String> excluded = new HashSet<>(options);
        excluded.removeAll(included);
        return Optional.of(new Answer.Several(included, excluded));
    }

    private Set<String> options(Fact fact, List<String> options, Entry entry, String key) {
        return options(fact, options, entry.nodes(key));
    }

    private Set<String> options(Fact fact, List<String> options, Collection<Node> written) {
        Set<String> chosen = new HashSet<>();
        for (Node each : written) {
            if (!(each instanceof ScalarNode scalar)) {
                none(fact, "names of options: " + String.join(", ", options), each);
            } else {
                requireOption(fact, options, scalar);
                if (!chosen.add(scalar.getValue())) {
                    faults.add(each, "'" + scalar.getValue() + "' stands here twice: keep one");
                }
            }
        }
        return chosen;
    }

    private void requireOption(Fact fact, List<String> options, ScalarNode at) {
        if (!options.contains(at.getValue())) {
            faults.add(
                    at,
                    "'" + fact.id() + "' has no option '" + at.getValue() + "'" + Entry.near(at.getValue(), options));
        }
    }

    private Optional<Answer> number(Fact fact, String unit, Node at) {
        if (at instanceof MappingNode mapping) {
            return new Entry(mapping, faults).read(entry -> {
                requireEither(entry, fact, "at-least", "at-most");
                return new Answer.Between(
                        entry.findScalar("at-least").flatMap(each -> quantity(fact, unit, each)),
                        entry.findScalar("at-most").flatMap(each -> quantity(fact, unit, each)));
            });
        }
        return at instanceof ScalarNode scalar
                ? quantity(fact, unit, scalar).map(Answer::of)
                : none(fact, "a number" + in(unit), at);
    }

    private static String in(String unit) {
        return unit.isEmpty() ? "" : " in " + unit;
    }

    private Optional<BigDecimal> quantity(Fact fact, String unit, ScalarNode at) {
        String written = at.getValue().strip();
        int space = written.indexOf(' ');
        String given = space < 0 ? "" : written.substring(space + 1).strip();
        Optional<BigDecimal> number = Numbers.parse(space < 0 ? written : written.substring(0, space));
        if (number.isEmpty()) {
            return none(fact, "a number" + in(unit) + ", such as 5 or 1e26", at);
        }
        if (!given.isEmpty() && !given.equals(unit)) {
            faults.add(
                    at,
                    "'" + fact.id() + "' is counted " + (unit.isEmpty() ? "without a unit" : "in " + unit)
                            + ", not in '" + given + "': convert it");
            return Optional.empty();
        }
        return number;
    }

    private Optional<Answer> day(Fact fact, Node at) {
        if (at instanceof MappingNode mapping) {
            return new Entry(mapping, faults).read(entry -> {
                requireEither(entry, fact, "from", "to");
                return new Answer.Within(entry.findDay("from"), entry.findDay("to"));
            });
        }
        if (at instanceof ScalarNode scalar) {
            Optional<LocalDate> day = Days.read(scalar, faults);
            return day.map(Answer::of);
        }
        return none(fact, "a day, such as 2026-08-02", at);
    }

    private void requireEither(Entry entry, Fact fact, String one, String other) {
        if (!entry.has(one) && !entry.has(other)) {
            faults.add(entry.node(), "'" + fact.id() + "' wants '" + one + "', '" + other + "' or both here");
        }
    }
}
