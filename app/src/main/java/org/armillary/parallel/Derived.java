package org.armillary.parallel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A work that may belong to a work: suggested, not known.
///
/// @param work URI of the work
/// @param title what people call it
/// @param jurisdiction as in the URI
/// @param binding `hard`, `soft` or `hybrid`, where someone said so
/// @param date when its first version held was made
/// @param when that was beside the other's
/// @param confidence how sure it is that one was made after the other, 0 to 1
/// @param grounds what speaks for it, each with how much, 0 to 1, the weightiest first
/// @param facts what is known of the two besides
public record Derived(
        String work,
        String title,
        String jurisdiction,
        Optional<String> binding,
        LocalDate date,
        When when,
        double confidence,
        List<Sign> grounds,
        List<Fact> facts) {

    public Derived {
        grounds = List.copyOf(grounds);
        facts = List.copyOf(facts);
    }

    /// What speaks for it.
    public enum Kind {
        /// One of the two cites the other by its number.
        NUMBER,
        /// It has the words of the other's title.
        TITLE,
        /// It has the other's weightiest words.
        WORDS,
        /// The years fit.
        TIME;

        /// Its name in addresses and answers.
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// How much of something speaks for it.
    public record Sign(Kind kind, double strength) {}

    /// What was found beside a work or a text.
    ///
    /// @param of URI of the work; empty for a text that is not held
    /// @param title of the work; empty for a text
    /// @param facts what the catalogue and texts say of it: known
    /// @param suggestions ranked, the surest first
    /// @param compared how many works were compared
    /// @param partial whether works that came of late were not, since they are still being read
    public record Family(
            String of, String title, List<Fact> facts, List<Derived> suggestions, int compared, boolean partial) {

        public Family {
            facts = List.copyOf(facts);
            suggestions = List.copyOf(suggestions);
        }
    }
}
