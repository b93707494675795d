package org.armillary.ledger;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/// A link by which somebody without an account is shown part of a stream of decision records.
///
/// @param organisation whose stream it is
/// @param first sequence of the first record that is shown
/// @param last sequence of the last one
/// @param members of records that are shown; of the others their commitments
/// @param recipient for whom, in the maker's words; may be empty
public record TrailLink(
        UUID id,
        String organisation,
        String stream,
        long first,
        long last,
        Set<String> members,
        String recipient,
        String madeBy,
        Instant madeAt,
        Instant expiresAt) {

    public TrailLink {
        members = Set.copyOf(members);
    }
}
