package org.armillary.ledger;

/// More is waiting to be taken down than may wait; nothing was kept. Try again in a while.
public final class LedgerFull extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LedgerFull(String message) {
        super(message);
    }
}
