package org.armillary.tlog.sequencer;

/// The log takes no more entries right now: the queue before the journal, or the journal before publication, is
/// full.
///
/// Nothing of the entry was kept. Try again in a while; a log refuses rather than grow.
public final class LogFull extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// @param message what is full and how long to wait
    public LogFull(String message) {
        super(message);
    }
}
