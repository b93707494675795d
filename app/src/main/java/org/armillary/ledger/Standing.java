package org.armillary.ledger;

/// Whether a ledger takes entries.
public sealed interface Standing {

    record Running() implements Standing {}

    /// It takes none until a person has looked; reading goes on.
    ///
    /// @param why what happened, where, and what to do
    record Stopped(String why) implements Standing {}
}
