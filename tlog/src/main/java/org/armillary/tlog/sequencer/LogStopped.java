package org.armillary.tlog.sequencer;

/// The log takes no more entries until a person has looked: what it keeps and what it has signed may not agree, or
/// the disk no longer holds what it is given.
///
/// An entry whose append failed with this may be in the log or not; after the next start the log tells.
public final class LogStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// @param message what happened, where, and what to do
    public LogStopped(String message) {
        super(message);
    }

    public LogStopped(String message, Throwable cause) {
        super(message, cause);
    }
}
