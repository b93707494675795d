package org.armillary.law.codification;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.armillary.law.rulebook.Condition;

/// Points that answers are worth, and the level they add up to.
///
/// An item counts only while it is asked: hidden answers never score. Where answers are missing, so that more than one
/// sum is possible, the level is every level that is still possible.
///
/// @param id its name in the rulebook
/// @param title what it is
/// @param items what is asked, in order
/// @param groups the sums, by name: which maxima they are held against
/// @param deduction when the raw sum is lowered
/// @param levels the levels, lowest first
/// @param provisions what sets it
public record Scorecard(
        String id,
        String title,
        List<Item> items,
        Map<String, Integer> groups,
        Deduction deduction,
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

    /// @param group the sum that must be reached
    /// @param atLeast how much it must be
    /// @param share how much is taken off the raw sum, from 0 to 1; halves round up
    public record Deduction(String group, BigDecimal atLeast, BigDecimal share) {}

    /// @param name the level
    /// @param atMost the greatest sum that still is of this level
    public record Level(String name, int atMost) {}
}
