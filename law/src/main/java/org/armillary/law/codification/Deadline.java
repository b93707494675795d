package org.armillary.law.codification;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armillary.law.calendar.Moment;
import org.armillary.law.calendar.Step;

/// What one clock comes to in one case.
///
/// @param rulebook id of the rulebook it stands in
/// @param clock the clock: what is due, by whom, to whom, under which provisions
/// @param settled whether it is settled that the clock runs; it turns on missing facts, or on how the law is read, if
/// not
/// @param due when
public record Deadline(String rulebook, Clock clock, boolean settled, Due due) {

    /// The duty whose time it is, rulebook and conclusion joined by a dot.
    public String conclusion() {
        return rulebook + "." + clock.conclusion();
    }

    /// What sets the time: the provisions of the way of counting that ends first, or those of the clock.
    public List<String> provisions() {
        return due instanceof By by && !by.start().provisions().isEmpty()
                ? by.start().provisions()
                : clock.provisions();
    }

    /// When something is due.
    public sealed interface Due {}

    /// By a day's end or a minute.
    ///
    /// @param end the end, as the rule is first of all read
    /// @param zone whose local time it is
    /// @param place whose days of rest count, by id
    /// @param start the way of counting that ends first
    /// @param steps how it was counted
    /// @param alternatives other ends: by the rule's other reading, by other days of rest, or by missing facts
    /// @param open moments that aren't known and could make it earlier
    public record By(
            Moment end,
            ZoneId zone,
            String place,
            Clock.Start start,
            List<Step> steps,
            List<Alternative> alternatives,
            Set<String> open)
            implements Due {
        public By {
            steps = List.copyOf(steps);
            alternatives = List.copyOf(alternatives);
            open = Set.copyOf(open);
        }

        /// Whether the days of rest that mattered are known.
        public boolean isCertain() {
            return steps.stream().noneMatch(each -> each.what() == Step.What.HOLIDAYS_NOT_KNOWN);
        }
    }

    /// When the law says, without a number: `without undue delay`.
    public record WithoutNumber(String words) implements Due {}

    /// From moments on that aren't known yet.
    ///
    /// @param moments the moments
    /// @param atLatest the end, if what it runs from is done no sooner than it must be; empty where nothing
    ///   says when
    public record Waiting(Set<String> moments, Optional<By> atLatest) implements Due {
        public Waiting {
            moments = Set.copyOf(moments);
        }
    }

    /// Why there is another end.
    public enum Why {
        /// The counting rule is read in two ways.
        READING,
        /// Other days of rest count, where the authority is elsewhere.
        PLACE,
        /// A respite is granted, or a shorter period counts, if facts that are missing are so.
        MISSING_FACTS
    }

    /// Another end.
    ///
    /// @param why what it comes of
    /// @param end the end
    /// @param steps how it was counted
    /// @param places ids of the places for which it holds; empty where it doesn't come of that
    /// @param provisions what sets it, where that isn't what sets the first end
    public record Alternative(Why why, Moment end, List<Step> steps, List<String> places, List<String> provisions) {
        public Alternative {
            steps = List.copyOf(steps);
            places = List.copyOf(places);
            provisions = List.copyOf(provisions);
        }
    }
}
