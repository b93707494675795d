package org.armillary.tlog.audit;

import java.util.function.Consumer;

/// Told every entry of a log that is being watched, in order and verified: what the entries mean is its business.
public interface Follower {

    /// Told an entry.
    ///
    /// @param report takes a sentence for each thing that is not as it should be
    void entry(long index, byte[] entry, Consumer<String> report);

    /// What it must know to go on after a restart.
    byte[] state();

    /// Goes on with what [#state] gave.
    void restore(byte[] state);

    /// One that looks at no entry.
    static Follower none() {
        return new Follower() {
            @Override
            public void entry(long index, byte[] entry, Consumer<String> report) {
                // that it is the entry that was logged was verified before
            }

            @Override
            public byte[] state() {
                return new byte[0];
            }

            @Override
            public void restore(byte[] state) {
                // knows nothing
            }
        };
    }
}
