package org.armillary.ledger;

/// A request came again under its idempotency key with other content; nothing was written.
public final class KeyReused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeyReused(String message) {
        super(message);
    }
}
