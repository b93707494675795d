package org.armillary.task;

/// A person cancelled the work; what was finished before stays.
public final class Cancelled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Cancelled() {
        super("cancelled; what was finished before stays, and the same command goes on from there");
    }
}
