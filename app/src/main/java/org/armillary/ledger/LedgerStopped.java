package org.armillary.ledger;

/// The ledger takes nothing until a person has looked; nothing was kept.
public final class LedgerStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LedgerStopped(String message) {
        super(message);
    }
}
