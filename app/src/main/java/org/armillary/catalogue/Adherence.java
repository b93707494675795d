package org.armillary.catalogue;

import java.util.Optional;
import java.util.OptionalInt;

/// Someone's relation to an instrument, or a count of such relations: signed, ratified, stayed out.
///
/// @param who a party: the code of a jurisdiction in lower case, or a name; empty for a count
/// @param count how many; empty for a party
/// @param did what
/// @param day when, or when counted
/// @param by not later than that day, where the day itself is not on record
/// @param note what has to be said; may be empty
/// @param verified whether it was verified
public record Adherence(
        String who,
        OptionalInt count,
        Did did,
        Optional<PartialDate> day,
        Optional<PartialDate> by,
        String note,
        boolean verified) {

    /// What a party does.
    public enum Did {
        SIGNED,
        RATIFIED,
        APPROVED,
        ADHERES,
        ADOPTED,
        ENDORSED,
        PLEDGED,
        REPORTED,
        VOTED_FOR,
        JOINED,
        REFUSED,
        STAYED_OUT,
        WITHDREW
    }
}
