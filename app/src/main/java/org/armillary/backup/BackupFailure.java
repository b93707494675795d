package org.armillary.backup;

/// An archive can't be made, or no home be made of one; the message says what happened, where, and what to do.
public final class BackupFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BackupFailure(String message) {
        super(message);
    }

    BackupFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
