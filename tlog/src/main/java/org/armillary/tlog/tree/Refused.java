package org.armillary.tlog.tree;

import java.util.Objects;

/// What was given is not what it claims to be: a proof that proves nothing, a note nobody signed, a tile of another
/// tree.
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// @param message what, where, and, where a person can do something, what to do
    public Refused(String message) {
        super(message);
    }

    public Refused(String message, Throwable cause) {
        super(message, cause);
    }

    /// What is refused and why; always there.
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
