package org.armillary.desk;

/// An inquiry has no answer; the message says why and what to do.
public final class Unanswered extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unanswered(String message) {
        super(message);
    }
}
