package org.armillary.corpus;

import java.util.TreeSet;

/// How far a [Follower] has come: the last act before which it has missed none.
///
/// Acts come from several threads and not in order; one that is expected and not yet done holds the count before it.
public final class Followed {

    private final TreeSet<Long> expected = new TreeSet<>();
    private long newest;

    /// @param upTo sequence number of the last act that was safely followed before; 0 for none
    public Followed(long upTo) {
        this.newest = upTo;
    }

    /// Sequence number of the last act up to which all are followed; 0 for none.
    public synchronized long upTo() {
        return expected.isEmpty() ? newest : Math.min(newest, expected.first() - 1);
    }

    /// An act is about to come.
    public synchronized void expect(long sequence) {
        expected.add(sequence);
    }

    /// An expected act will not come.
    public synchronized void forget(long sequence) {
        expected.remove(sequence);
    }

    /// An act was followed.
    ///
    /// @return up to which act all are followed now
    public synchronized long done(long sequence) {
        expected.remove(sequence);
        newest = Math.max(newest, sequence);
        return upTo();
    }

    /// All acts are to be followed again; what is expected stays so.
    public synchronized void restart() {
        newest = 0;
    }
}
