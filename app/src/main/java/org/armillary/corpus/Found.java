package org.armillary.corpus;

import java.util.List;
import java.util.Optional;

/// What the library answers to a [Reference].
public sealed interface Found {

    /// The text.
    ///
    /// @param dated the version, where it stands and the day asked for
    /// @param timeline the versions of the work in that language
    /// @param instrument the work
    /// @param eId the provision asked for; whether it exists the text knows
    record One(Timeline.Dated dated, Timeline timeline, Instrument instrument, Optional<String> eId) implements Found {

        public Holding version() {
            return dated.version();
        }

        /// Where the text stands on the day, in a sentence.
        public String describe() {
            Holding version = version();
            return switch (dated.standing()) {
                case IN_FORCE -> "in force on " + dated.day();
                case NOT_YET -> "not yet in force on " + dated.day() + ": from " + version.effectiveFrom();
                case ENDED -> "no longer in force on " + dated.day();
                case UNKNOWN -> "in force on " + dated.day() + " as far as known: nothing says from when";
                case MODEL -> "a model text, not law in force";
            };
        }
    }

    /// Several works fit.
    record Several(String asked, List<Instrument> candidates) implements Found {

        public Several {
            candidates = List.copyOf(candidates);
        }
    }

    /// No text fits.
    ///
    /// @param message why, and what to do
    /// @param suggestions works that come near
    record None(String message, List<Instrument> suggestions) implements Found {

        public None {
            suggestions = List.copyOf(suggestions);
        }
    }

    /// The text, or an error whose message a person can act on.
    ///
    /// @throws NotFound when there is none or more than one
    default One get() {
        return switch (this) {
            case One one -> one;
            case Several several ->
                throw new NotFound(
                        "'" + several.asked() + "' fits " + several.candidates().size() + " works; name one of them:",
                        several.candidates());
            case None none -> throw new NotFound(none.message(), none.suggestions());
        };
    }

    /// No single text fits a reference.
    final class NotFound extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient List<Instrument> candidates;

        NotFound(String message, List<Instrument> candidates) {
            super(message + lines(candidates));
            this.candidates = candidates;
        }

        /// Works to choose from.
        public List<Instrument> candidates() {
            return candidates;
        }

        private static String lines(List<Instrument> candidates) {
            StringBuilder lines = new StringBuilder();
            candidates.forEach(each ->
                    lines.append("\n  ").append(each.work()).append("  ").append(each.title()));
            return lines.toString();
        }
    }
}
