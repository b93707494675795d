package org.armillary.lineage;

import java.util.Optional;
import org.armillary.catalogue.Ancestor;
import org.armillary.catalogue.PartialDate;

/// That a norm draws on an earlier one.
///
/// @param key what stands for it in acts and addresses, whatever is computed anew
/// @param type how they are joined
/// @param earlier what was drawn on
/// @param later what draws on it
/// @param date when the later one was made, as far as that is known
/// @param basis how the edge is known
/// @param relation what the catalogue calls the relation; empty for computed edges
/// @param confidence how sure it is, 0 to 1
/// @param direction which way it runs on the day asked
/// @param judged what a curator said of it
/// @param note where it says so, in words; may be empty
/// @param text what the texts share; empty where nothing was computed
public record Edge(
        String key,
        Type type,
        End earlier,
        End later,
        Optional<PartialDate> date,
        Basis basis,
        Optional<Ancestor.Relation> relation,
        double confidence,
        Direction direction,
        Judged judged,
        String note,
        Optional<TextEdge> text) {

    /// How an edge is known.
    public enum Basis {
        /// The later text says so.
        OWN_TEXT,
        /// The earlier text says so: it provides for the later one.
        ANCESTOR_TEXT,
        /// Someone else says so.
        SECONDARY,
        /// Concluded from what both have in common.
        INFERRED,
        /// General knowledge, without a source: unverified.
        GENERAL_KNOWLEDGE,
        /// The record doesn't say.
        UNSTATED,
        /// Computed from the words of both texts.
        ALIGNMENT;

        /// Its name in JSON and in the wording.
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        /// Whether a text or page that was read stands behind it.
        public boolean isVerified() {
            return switch (this) {
                case OWN_TEXT, ANCESTOR_TEXT, SECONDARY, ALIGNMENT -> true;
                case INFERRED, GENERAL_KNOWLEDGE, UNSTATED -> false;
            };
        }
    }

    /// What a curator said.
    public enum Judged {
        NOT_YET,
        CONFIRMED,
        REJECTED
    }

    /// Whether pages and counts have it: a rejected one never, a withheld one once a curator has confirmed it.
    public boolean isShown() {
        return switch (judged) {
            case CONFIRMED -> true;
            case REJECTED -> false;
            case NOT_YET -> confidence >= SHOWN;
        };
    }

    /// The confidence from which an edge is shown without a curator's word.
    public static final double SHOWN = 0.5;

    /// Whether it joins whole instruments.
    public boolean isWhole() {
        return earlier.eId().isEmpty() && later.eId().isEmpty();
    }
}
