package org.armillary.tlog.command;

import org.jspecify.annotations.Nullable;

/// A verb that can't go on, told in one line: what happened, where, what to do.
public final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean usage;

    private Failure(boolean usage, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.usage = usage;
    }

    Failure(String what, String where, String advice, Throwable cause) {
        this(false, what + ": " + where + "; " + advice, cause);
    }

    Failure(String what, String where, String advice) {
        this(false, what + ": " + where + "; " + advice, null);
    }

    /// The command line itself is wrong.
    static Failure usage(String message) {
        return new Failure(true, message, null);
    }

    /// Whether the command line itself is wrong; else something out there is.
    public boolean isUsage() {
        return usage;
    }
}
