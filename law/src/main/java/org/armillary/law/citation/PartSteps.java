package org.armillary.law.citation;

import java.util.ArrayList;
import java.util.List;
import org.armillary.law.akn.EIdNumber;

/// Says which levels the numbers behind a unit's word are of.
final class PartSteps {

    private PartSteps() {}

    /// The part that a unit's word and number name.
    static Part of(int from, Unit unit, Numeral numeral) {
        List<String> numbers = new ArrayList<>(numeral.inner());
        if (!numeral.main().isEmpty()) {
            numbers.addFirst(numeral.main());
        }
        List<Step> down = downward(unit, numbers);
        List<Step> up = upward(unit, numeral, numbers);
        boolean reversed = !up.isEmpty()
                && (unit.up() || isStrung(unit, numbers, numeral.main().isEmpty()));
        return new Part(from, numeral.to(), reversed ? up : down, reversed ? down : up, unit, false);
    }

    /// "paragraph (2)(a)" strings what is above before it; "paragraph (2)(A)" and "subsection (a)(1)" go down.
    private static boolean isStrung(Unit unit, List<String> numbers, boolean bracketed) {
        int at = unit.tongue().chain().indexOf(unit.level());
        boolean small = Numeral.style(numbers.getLast()) == Numeral.Style.SMALL;
        boolean digits = Numeral.style(numbers.getFirst()) == Numeral.Style.DIGITS;
        if (at == 1) {
            return !bracketed && numbers.size() == 2;
        }
        return digits && (small || at > 3) && (bracketed || numbers.size() > 2);
    }

    private static List<Step> downward(Unit unit, List<String> numbers) {
        List<Step> steps = new ArrayList<>(numbers.size());
        steps.add(step(unit.level(), numbers.getFirst()));
        List<String> inside = unit.level().inside();
        for (int i = 1; i < numbers.size(); i++) {
            Level level =
                    inside.isEmpty() ? Levels.get("subpoint") : Levels.get(inside.get(Math.min(i, inside.size()) - 1));
            steps.add(step(level, numbers.get(i)));
        }
        return List.copyOf(steps);
    }

    private static List<Step> upward(Unit unit, Numeral numeral, List<String> numbers) {
        List<Level> chain = unit.tongue().chain();
        int at = chain.indexOf(unit.level());
        int size = numbers.size();
        if (at < 1 || size < 2 || size > at + 1) {
            return List.of();
        }
        List<Step> steps = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            boolean first = i == 0 && !numeral.main().isEmpty();
            steps.add(step(first ? chain.getFirst() : chain.get(at - size + 1 + i), numbers.get(i)));
        }
        return List.copyOf(steps);
    }

    static Step step(Level level, String printed) {
        String bare = printed.endsWith(")") ? printed.substring(0, printed.length() - 1) : printed;
        String number = EIdNumber.of(bare, level.name());
        return new Step(level, number.isEmpty() ? bare.strip() : number);
    }

    /// The next member of a list that repeats only the end of the one before: "(b)" behind "Article 5(1)(a)".
    ///
    /// @param bare whether the first number before stands without brackets, so that one in brackets is finer
    static Part next(Part before, int from, Numeral numeral, boolean bare) {
        int first = bare && before.steps().size() > 1 ? 1 : 0;
        List<Step> steps = next(before.steps(), numeral.inner(), first);
        List<Step> upward = before.upward().isEmpty() ? List.of() : next(before.upward(), numeral.inner(), first);
        return new Part(from, numeral.to(), steps, upward, before.unit(), false);
    }

    private static List<Step> next(List<Step> before, List<String> numbers, int first) {
        int depth = depth(before, numbers.getFirst(), first);
        List<Step> steps = new ArrayList<>(before.subList(0, depth));
        for (int i = 0; i < numbers.size(); i++) {
            Level level = depth + i < before.size()
                    ? before.get(depth + i).level()
                    : before.getLast().level();
            steps.add(step(level, numbers.get(i)));
        }
        return List.copyOf(steps);
    }

    /// Which step a further number takes the place of: the one it follows most closely.
    private static int depth(List<Step> before, String number, int first) {
        int best = before.size() - 1;
        int nearest = Integer.MAX_VALUE;
        for (int i = before.size() - 1; i >= first; i--) {
            int distance = Numeral.distance(before.get(i).number(), number);
            if (distance < nearest) {
                nearest = distance;
                best = i;
            }
        }
        return best;
    }

    /// Whether a bracketed number may continue a list: some step before is written alike.
    static boolean continues(Part before, Numeral numeral) {
        Numeral.Style style = Numeral.style(numeral.inner().getFirst());
        return before.steps().stream()
                .anyMatch(each -> !each.number().isEmpty() && Numeral.style(each.number()) == style);
    }
}
