package org.armillary.catalogue;

import java.util.List;
import java.util.Optional;

/// From when a part of an instrument applies, to whom, and by which provision.
///
/// @param day from when; empty where no day ever comes by itself
/// @param about whether the day is only about right
/// @param what in words
/// @param kind what the day means
/// @param provisions what applies, in the instrument's own numbering; empty where that is not on record
/// @param except what of it doesn't
/// @param condition which cases it is for
/// @param onSignificantChange whether a significant change of the case brings it under the provisions on its own day
/// @param reading names one of several readings on record; empty where there is one
/// @param movedFrom the day it was before it was moved
/// @param rule the provision that sets the day; may be empty
/// @param verified whether the day was verified
public record Application(
        Optional<PartialDate> day,
        boolean about,
        String what,
        Kind kind,
        List<Provision> provisions,
        List<Provision> except,
        Condition condition,
        boolean onSignificantChange,
        String reading,
        Optional<PartialDate> movedFrom,
        String rule,
        boolean verified) {

    public Application {
        provisions = List.copyOf(provisions);
        except = List.copyOf(except);
    }

    /// What a day of application means.
    public enum Kind {
        /// The provisions begin to apply.
        APPLICATION,
        /// A grace for older cases ends.
        TRANSITION,
        /// Sanctions begin.
        ENFORCEMENT,
        /// An authority has to have done something.
        TASK,
        /// A day that was law once and was moved before it came.
        SUPERSEDED,
        /// The provisions never reach these cases; there is no day.
        EXCLUSION
    }

    /// Whether the whole instrument waits for this day, save what other rows set.
    public boolean isForEverything() {
        return kind == Kind.APPLICATION && provisions.stream().anyMatch(Provision::isWhole);
    }
}
