package org.armillary.account;

import java.util.Map;
import org.armillary.home.Transaction;

/// Where it is written down who signed in and what changed in accounts, inside the transaction that changes it.
@FunctionalInterface
public interface Audit {

    /// What kind of thing happened.
    enum Event {
        SIGNED_IN,
        SIGN_IN_FAILED,
        SIGNED_OUT,
        CHANGED
    }

    /// @param actor who did it
    /// @param subject the [Person#uri()] of whose account it is about, or `/account/<organisation>`
    /// @param details what is to be said of it, never a secret; `what` names the change
    void record(Transaction transaction, Event event, Actor actor, String subject, Map<String, String> details);
}
