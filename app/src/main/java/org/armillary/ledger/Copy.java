package org.armillary.ledger;

import org.armillary.account.Actor;
import org.armillary.home.Transaction;

/// Another place that keeps what acts about something say, and can destroy it.
@FunctionalInterface
public interface Copy {

    /// Destroys what this place keeps of a subject, inside the transaction that destroys the payloads.
    ///
    /// @param actor for whose organisation
    /// @throws IllegalArgumentException when that can't be done; the message says why, and nothing is
    ///     destroyed
    void destroy(Transaction transaction, Actor actor, String subject);
}
