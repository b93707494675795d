package org.armillary.catalogue;

import java.util.List;
import java.util.Optional;

/// A record of state practice: what a state or body does on a point, since when, and whether from a sense of duty.
///
/// @param id its permanent name in the catalogue
/// @param point the point it is practice on
/// @param who the code of a jurisdiction in lower case, or a name
/// @param does what it does, in words
/// @param since when it began, as far as known
/// @param until when it ended
/// @param belief whether it is done in belief of a duty
/// @param instruments entries of the catalogue it shows in
/// @param sources what it rests on
/// @param verified whether it rests on a source that was read
public record Practice(
        String id,
        String point,
        String who,
        String does,
        Optional<PartialDate> since,
        Optional<PartialDate> until,
        Belief belief,
        List<String> instruments,
        List<SourceRef> sources,
        boolean verified) {

    public Practice {
        instruments = List.copyOf(instruments);
        sources = List.copyOf(sources);
    }

    /// Whether a practice is followed in belief of a duty (opinio juris).
    public enum Belief {
        /// It says it has to.
        DUTY,
        /// It says it is free to.
        POLICY,
        /// It says there is no such duty.
        DENIED,
        /// Nothing on record.
        UNSTATED
    }
}
