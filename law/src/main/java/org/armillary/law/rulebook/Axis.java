package org.armillary.law.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// The values of one fact, cut into the cells between which no rule sees a difference.
///
/// A flag has two cells, no and yes. A choice has one for each option. A fact of several choices has one axis of two
/// cells for each option. A number or a day has one cell for each value that a rule names and one for each gap
/// before, between and after them, in order.
///
/// @param fact whose values
/// @param option the option it stands for, empty where the whole fact is one axis
/// @param points the values named, in order; empty but for numbers and days
/// @param cells how many cells
record Axis(Fact fact, String option, List<Constant> points, int cells) {

    /// How the name of an axis begins that stands for a contested point of law, with a cell for each reading.
    static final String READING = "reading.";

    static final int NO = 0;
    static final int YES = 1;

    /// The axes of a fact, of whose values rules name some.
    static List<Axis> of(Fact fact, List<Constant> named) {
        return switch (fact.type()) {
            case FactType.Flag() -> List.of(new Axis(fact, "", List.of(), 2));
            case FactType.Choice(List<String> options) -> List.of(new Axis(fact, "", List.of(), options.size()));
            case FactType.Choices(List<String> options) ->
                options.stream()
                        .map(option -> new Axis(fact, option, List.of(), 2))
                        .toList();
            case FactType.Quantity(String unit) -> List.of(ordered(fact, named, Constant.Quantity.class));
            case FactType.Day() -> List.of(ordered(fact, named, Constant.Day.class));
            case FactType.Moment() ->
                throw new IllegalArgumentException(
                        "'" + fact.id() + "' is a moment, which only clocks may name: ask for a day instead");
        };
    }

    private static <T extends Constant & Comparable<T>> Axis ordered(Fact fact, List<Constant> named, Class<T> type) {
        TreeSet<T> points = new TreeSet<>();
        named.forEach(each -> points.add(type.cast(each)));
        return new Axis(fact, "", new ArrayList<>(points), 2 * points.size() + 1);
    }

    /// The cells whose order to a named point passes.
    BitSet cells(Constant point, Condition.Comparison comparison) {
        int at = 2 * points.indexOf(point) + 1;
        return cells(cell -> comparison.accepts(Integer.compare(cell, at)));
    }

    BitSet cells(Predicate<Integer> passes) {
        BitSet set = new BitSet(cells);
        for (int cell = 0; cell < cells; cell++) {
            set.set(cell, passes.test(cell));
        }
        return set;
    }

    /// Whether any value lies in a cell: between two days that follow each other lies none.
    boolean isInhabited(int cell) {
        boolean inner = cell % 2 == 0 && cell > 0 && cell < cells - 1;
        return !inner
                || !(points.get(cell / 2 - 1) instanceof Constant.Day(var before))
                || !(points.get(cell / 2) instanceof Constant.Day(var after))
                || before.plusDays(1).isBefore(after);
    }

    /// All cells that a value may lie in.
    BitSet inhabited() {
        return isOrdered() ? cells(this::isInhabited) : cells(_ -> true);
    }

    boolean isReading() {
        return fact.id().startsWith(READING);
    }

    private boolean isOrdered() {
        return fact.type() instanceof FactType.Quantity || fact.type() instanceof FactType.Day;
    }

    /// The first day of a cell of days, but of the first cell.
    LocalDate firstDay(int cell) {
        Constant.Day point = (Constant.Day) points.get((cell - 1) / 2);
        return cell % 2 == 1 ? point.value() : point.value().plusDays(1);
    }

    /// What is so when the fact's value lies in a cell.
    Condition condition(int cell) {
        return switch (fact.type()) {
            case FactType.Flag() -> stated(new Condition.Named(fact.id()), cell == YES);
            case FactType.Choices(List<String> _) -> stated(new Condition.Includes(fact.id(), option), cell == YES);
            case FactType.Choice(List<String> options) ->
                test(Condition.Comparison.EQUAL, new Constant.Text(options.get(cell)));
            case FactType.Quantity(String _) -> position(cell);
            case FactType.Day(), FactType.Moment() -> position(cell);
        };
    }

    private static Condition stated(Condition condition, boolean so) {
        return so ? condition : new Condition.Not(condition);
    }

    private Condition test(Condition.Comparison comparison, Constant value) {
        return new Condition.Test(fact.id(), comparison, new Condition.Operand.Written(value));
    }

    private Condition position(int cell) {
        if (cell % 2 == 1) {
            return test(Condition.Comparison.EQUAL, points.get(cell / 2));
        }
        List<Condition> ends = new ArrayList<>();
        if (cell > 0) {
            ends.add(test(Condition.Comparison.MORE, points.get(cell / 2 - 1)));
        }
        if (cell < cells - 1) {
            ends.add(test(Condition.Comparison.LESS, points.get(cell / 2)));
        }
        return switch (ends.size()) {
            case 0 -> new Condition.Always(true);
            case 1 -> ends.getFirst();
            default -> new Condition.All(ends);
        };
    }

    /// The one cell that an answer of the fact's type leaves possible; -1 where it leaves several.
    int exact(Answer answer) {
        return switch (answer) {
            case Answer.Truth(boolean value) when fact.type() instanceof FactType.Flag -> value ? YES : NO;
            case Answer.Chosen(String chosen)
            when fact.type() instanceof FactType.Choice(List<String> options) -> place(chosen, options);
            case Answer.Several(Set<String> included, Set<String> excluded)
            when fact.type() instanceof FactType.Choices ->
                included.contains(option) ? YES : excluded.contains(option) ? NO : -1;
            case Answer.Between(var low, var high)
            when fact.type() instanceof FactType.Quantity && low.isPresent() && low.equals(high) -> cellOf(low.get());
            case Answer.Within(var first, var last)
            when fact.type() instanceof FactType.Day && first.isPresent() && first.equals(last) ->
                cell(new Constant.Day(first.get()));
            case Answer.Truth _, Answer.Chosen _, Answer.OneOf _, Answer.Several _, Answer.Between _, Answer.Within _ ->
                -1;
        };
    }

    /// The cells an answer leaves possible.
    ///
    /// @throws IllegalArgumentException when the answer is not of the fact's type
    BitSet admitted(Answer answer) {
        return switch (answer) {
            case Answer.Truth(boolean value)
            when fact.type() instanceof FactType.Flag -> cells(cell -> cell == (value ? YES : NO));
            case Answer.Chosen(String chosen)
            when fact.type() instanceof FactType.Choice(List<String> options) ->
                cells(cell -> cell == place(chosen, options));
            case Answer.OneOf(Set<String> possible)
            when fact.type() instanceof FactType.Choice(List<String> options) -> {
                possible.forEach(each -> place(each, options));
                yield cells(cell -> possible.contains(options.get(cell)));
            }
            case Answer.Several several
            when fact.type() instanceof FactType.Choices(List<String> options) -> several(several, options);
            case Answer.Between(var low, var high)
            when fact.type() instanceof FactType.Quantity ->
                between(low.map(Constant.Quantity::new), high.map(Constant.Quantity::new));
            case Answer.Within(var first, var last)
            when fact.type() instanceof FactType.Day ->
                between(first.map(Constant.Day::new), last.map(Constant.Day::new));
            case Answer.Truth _, Answer.Chosen _, Answer.OneOf _, Answer.Several _, Answer.Between _, Answer.Within _ ->
                throw new IllegalArgumentException("'" + fact.id() + "' wants " + wanted() + ", not " + answer);
        };
    }

    private String wanted() {
        return switch (fact.type()) {
            case FactType.Flag() -> "true or false";
            case FactType.Choice(List<String> options) -> "one of " + String.join(", ", options);
            case FactType.Choices(List<String> options) -> "any of " + String.join(", ", options);
            case FactType.Quantity(String unit) -> unit.isEmpty() ? "a number" : "a number in " + unit;
            case FactType.Day() -> "a day, such as 2026-08-02";
            case FactType.Moment() -> "a moment, such as 2026-03-01T11:30";
        };
    }

    private int place(String chosen, List<String> options) {
        int place = options.indexOf(chosen);
        if (place < 0) {
            throw new IllegalArgumentException("'" + fact.id() + "' has no option '" + chosen + "': " + wanted());
        }
        return place;
    }

    private BitSet several(Answer.Several answer, List<String> options) {
        answer.included().forEach(each -> place(each, options));
        answer.excluded().forEach(each -> place(each, options));
        return cells(cell -> !(cell == NO && answer.included().contains(option))
                && !(cell == YES && answer.excluded().contains(option)));
    }

    private <T extends Constant & Comparable<T>> BitSet between(Optional<T> low, Optional<T> high) {
        int from = low.map(this::cell).orElse(0);
        int to = high.map(this::cell).orElse(cells - 1);
        return cells(cell -> cell >= from && cell <= to && isInhabited(cell));
    }

    /// The cell of a number, without bringing it into any form first.
    private int cellOf(BigDecimal number) {
        int low = 0;
        int high = points.size() - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            int order = ((Constant.Quantity) points.get(middle)).value().compareTo(number);
            if (order == 0) {
                return 2 * middle + 1;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return 2 * low;
    }

    /// The cell of a value: the value's own where it is named, else the gap it falls into.
    @SuppressWarnings("unchecked")
    private <T extends Constant & Comparable<T>> int cell(T value) {
        int place = Collections.binarySearch((List<T>) (List<?>) points, value);
        return place >= 0 ? 2 * place + 1 : 2 * (-place - 1);
    }
}
