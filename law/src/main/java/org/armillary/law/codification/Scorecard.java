package org.armillary.law.codification;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.law.rulebook.Condition;

/// Points that answers are worth, and the level they add up to.
///
/// An item counts only while it is asked: hidden answers never score. Where answers are missing, so that more than one
/// sum is possible, the level is every level that is still possible. [Scoring] computes both.
///
/// @param id its name in the rulebook
/// @param title what it is
/// @param items what is asked, in order; an item is asked because of what items before it were answered
/// @param groups the greatest sum of each group
/// @param deduction when the sum is lowered; empty where it never is
/// @param levels the levels, lowest first
/// @param provisions what sets it
public record Scorecard(
        String id,
        String title,
        List<Item> items,
        Map<String, Integer> groups,
        Optional<Deduction> deduction,
        List<Level> levels,
        List<String> provisions) {

    public Scorecard {
        items = List.copyOf(items);
        groups = Map.copyOf(groups);
        levels = List.copyOf(levels);
        provisions = List.copyOf(provisions);
    }

    /// A question that is asked in some cases.
    ///
    /// @param fact id of the choice that answers it
    /// @param group the sum its points go to: `raw`, `mitigation`; empty where it has none
    /// @param asked when it is asked; a fact nobody answered meets no test here
    /// @param points of each option, how many points; options without points may be left out
    public record Item(String fact, String group, Condition asked, Map<String, Integer> points) {
        public Item {
            points = Map.copyOf(points);
        }
    }

    /// What lowers the sum: a group of its own, whose points never add to it.
    ///
    /// @param group the sum that must be reached
    /// @param atLeast how much it must be
    /// @param share how much is then taken off the sum of the other groups, from 0 to 1; halves round up
    public record Deduction(String group, BigDecimal atLeast, BigDecimal share) {}

    /// A step that sums fall on.
    ///
    /// @param name the level
    /// @param atMost the greatest sum that still is of this level; the last one has no end
    public record Level(String name, int atMost) {}

    /// What sums of the groups come to.
    ///
    /// @param sum points of all groups but the deduction's
    /// @param lowering points of the deduction's group
    int current(int sum, int lowering) {
        return deduction
                .filter(each -> each.atLeast().compareTo(BigDecimal.valueOf(lowering)) <= 0)
                .map(each -> BigDecimal.ONE
                        .subtract(each.share())
                        .multiply(BigDecimal.valueOf(sum))
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValueExact())
                .orElse(sum);
    }

    /// The level a sum falls on.
    public String level(int current) {
        return levels.stream()
                .filter(each -> current <= each.atMost())
                .findFirst()
                .orElseGet(levels::getLast)
                .name();
    }

    /// Whether a group lowers the sum instead of adding to it.
    boolean lowers(String group) {
        return deduction.filter(each -> each.group().equals(group)).isPresent();
    }
}
