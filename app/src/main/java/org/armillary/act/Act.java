package org.armillary.act;

import java.time.Instant;
import java.util.UUID;

/// Something that officially happened.
///
/// @param sequence its place in the order of all acts of this home, ascending, possibly with gaps
/// @param id its identity everywhere, a UUID of version 7 (RFC 9562)
/// @param type what kind of thing
/// @param time when, to the microsecond
/// @param actor who did it, as [org.armillary.account.Actor] names them
/// @param organisation for whom they did it
/// @param subject the URI of what it is about, usually an expression
/// @param payload what else is to be said of it, a JSON object
public record Act(
        long sequence,
        UUID id,
        ActType type,
        Instant time,
        String actor,
        String organisation,
        String subject,
        String payload) {}
