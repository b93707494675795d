package org.armillary.law.dmn;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.armillary.law.codification.Codex;
import org.armillary.law.rulebook.Answer;
import org.armillary.law.rulebook.Condition;
import org.armillary.law.rulebook.Condition.Operand;
import org.armillary.law.rulebook.Constant;
import org.armillary.law.rulebook.Fact;
import org.armillary.law.rulebook.FactType;
import org.armillary.law.rulebook.Rule;
import org.armillary.law.rulebook.Rulebook;

/// Random values of facts, numbers and days around those that rules name.
public final class Chance {

    private final Map<String, TreeSet<Constant.Quantity>> numbers = new HashMap<>();
    private final Map<String, TreeSet<Constant.Day>> days = new HashMap<>();
    private final Map<String, List<String>> readings = new HashMap<>();
    private final TreeSet<LocalDate> law = new TreeSet<>(List.of(LocalDate.of(2026, 11, 21)));
    private final Random random;

    public Chance(Codex codex, Random random) {
        this.random = random;
        codex.list().forEach(each -> each.rules().rules().forEach(rule -> add(rule, each.rules())));
    }

    private void add(Rule rule, Rulebook book) {
        Stream.concat(rule.from().stream(), rule.until().stream()).forEach(law::add);
        rule.reading().ifPresent(each -> {
            List<String> names = readings.computeIfAbsent(each.point(), _ -> new ArrayList<>());
            if (!names.contains(each.name())) {
                names.add(each.name());
            }
        });
        add(rule.when(), book);
    }

    private void add(Condition condition, Rulebook book) {
        switch (condition) {
            case Condition.All(List<Condition> parts) -> parts.forEach(each -> add(each, book));
            case Condition.Any(List<Condition> parts) -> parts.forEach(each -> add(each, book));
            case Condition.Not(Condition part) -> add(part, book);
            case Condition.Test(String fact, var _, Operand.Written(Constant value)) -> add(fact, value);
            case Condition.Test(String fact, var _, Operand.Named(String name)) ->
                DmnScope.parameter(book, name).values().forEach(each -> {
                    add(fact, each.value());
                    Stream.concat(each.from().stream(), each.until().stream()).forEach(law::add);
                });
            case Condition.Always _, Condition.Named _, Condition.Includes _ -> {}
        }
    }

    private void add(String fact, Constant value) {
        switch (value) {
            case Constant.Quantity number ->
                numbers.computeIfAbsent(fact, _ -> new TreeSet<>()).add(number);
            case Constant.Day day ->
                days.computeIfAbsent(fact, _ -> new TreeSet<>()).add(day);
            case Constant.Truth _, Constant.Text _ -> {}
        }
    }

    Map<String, List<String>> readings() {
        return readings;
    }

    /// A day on which the law changes, the one before it, or the one after.
    public LocalDate day() {
        return List.copyOf(law).get(random.nextInt(law.size())).plusDays(random.nextInt(3) - 1);
    }

    /// A complete answer to a fact.
    public Answer answer(Fact fact) {
        return switch (fact.type()) {
            case FactType.Flag _ -> Answer.of(random.nextBoolean());
            case FactType.Choice(List<String> options) -> Answer.of(options.get(random.nextInt(options.size())));
            case FactType.Choices(List<String> options) -> some(options);
            case FactType.Quantity _ -> Answer.of(one(numbers(fact.id())));
            case FactType.Day _ -> Answer.of(one(days(fact.id())));
            case FactType.Moment _ -> throw new IllegalArgumentException(fact.id());
        };
    }

    private Answer some(List<String> options) {
        Set<String> in = new HashSet<>(options);
        in.removeIf(_ -> random.nextInt(3) > 0);
        Set<String> out = new HashSet<>(options);
        out.removeAll(in);
        return new Answer.Several(in, out);
    }

    <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /// Each number that a rule holds the fact against, something more and something less.
    List<BigDecimal> numbers(String fact) {
        List<BigDecimal> around = new ArrayList<>(List.of(BigDecimal.ZERO));
        for (Constant.Quantity each : numbers.getOrDefault(fact, new TreeSet<>())) {
            around.addAll(List.of(
                    each.value(), each.value().add(BigDecimal.ONE), each.value().subtract(BigDecimal.ONE)));
        }
        return around;
    }

    /// Each day that a rule holds the fact against, the one before and the one after.
    List<LocalDate> days(String fact) {
        List<LocalDate> around = new ArrayList<>(List.of(LocalDate.of(2026, 1, 1)));
        for (Constant.Day each : days.getOrDefault(fact, new TreeSet<>())) {
            around.addAll(
                    List.of(each.value(), each.value().plusDays(1), each.value().minusDays(1)));
        }
        return around;
    }

    /// An answer that makes a condition over one fact so; empty where none of the known values does.
    Optional<Answer> so(Condition condition, Map<String, Answer> before) {
        return switch (condition) {
            case Condition.Named _ -> Optional.of(Answer.of(true));
            case Condition.Not(Condition.Named _) -> Optional.of(Answer.of(false));
            case Condition.Includes(String fact, String option) ->
                Optional.of(moved(Objects.requireNonNull(before.get(fact)), option, true));
            case Condition.Not(Condition.Includes(String fact, String option)) ->
                Optional.of(moved(Objects.requireNonNull(before.get(fact)), option, false));
            case Condition.Test(String _, var _, Operand.Written(Constant.Text(String option))) ->
                Optional.of(Answer.of(option));
            case Condition.Test _, Condition.All _ -> ordered(condition);
            case Condition.Any _, Condition.Always _, Condition.Not _ -> Optional.empty();
        };
    }

    private static Answer moved(Answer before, String option, boolean in) {
        Answer.Several several = (Answer.Several) before;
        Set<String> included = new HashSet<>(several.included());
        Set<String> excluded = new HashSet<>(several.excluded());
        (in ? included : excluded).add(option);
        (in ? excluded : included).remove(option);
        return new Answer.Several(included, excluded);
    }

    private Optional<Answer> ordered(Condition condition) {
        String fact = fact(condition);
        Stream<Answer> numeric = numbers(fact).stream()
                .filter(each -> isSo(condition, new Constant.Quantity(each)))
                .map(Answer::of);
        Stream<Answer> dated = days(fact).stream()
                .filter(each -> isSo(condition, new Constant.Day(each)))
                .map(Answer::of);
        return (numbers.containsKey(fact) ? numeric : dated).findFirst();
    }

    static String fact(Condition condition) {
        return switch (condition) {
            case Condition.Named(String name) -> name;
            case Condition.Not(Condition part) -> fact(part);
            case Condition.Includes(String fact, String _) -> fact;
            case Condition.Test(String fact, var _, var _) -> fact;
            case Condition.All(List<Condition> parts) -> fact(parts.getFirst());
            case Condition.Any _, Condition.Always _ -> throw new IllegalArgumentException();
        };
    }

    private static boolean isSo(Condition condition, Constant value) {
        return switch (condition) {
            case Condition.All(List<Condition> parts) -> parts.stream().allMatch(each -> isSo(each, value));
            case Condition.Test(String _, var comparison, Operand.Written(Constant bound)) -> {
                int order = switch (value) {
                    case Constant.Quantity number
                    when bound instanceof Constant.Quantity other -> number.compareTo(other);
                    case Constant.Day day when bound instanceof Constant.Day other -> day.compareTo(other);
                    default -> throw new IllegalArgumentException();
                };
                yield switch (comparison) {
                    case EQUAL -> order == 0;
                    case UNEQUAL -> order != 0;
                    case LESS -> order < 0;
                    case AT_MOST -> order <= 0;
                    case MORE -> order > 0;
                    case AT_LEAST -> order >= 0;
                };
            }
            default -> throw new IllegalArgumentException();
        };
    }
}
