package org.armillary.tlog.audit;

/// Something that is not as it should be in a log, with the file that shows it.
///
/// @param kind what sort of thing
/// @param path of the file within the log, such as `tile/0/004.p/17`
/// @param what a sentence for a person, without the path
public record Finding(Kind kind, String path, String what) {

    /// Sorts of findings.
    public enum Kind {
        /// A file that the signed tree needs isn't there.
        MISSING,
        /// A file has another length than it must have.
        LENGTH,
        /// A file's content is not what the signed tree vouches for.
        WRONG,
        /// A file couldn't be read, so that nothing is known of it.
        UNREADABLE,
        /// A file that belongs to a larger tree than the checkpoint signs. No fault: the log may be growing.
        BEYOND,
        /// A file that no log has. No fault of the tree; somebody should know why it is there.
        STRANGE,
        /// A line that should be under the checkpoint isn't, or one is there that nobody can check. No fault while
        /// others suffice.
        SIGNATURE;

        /// Whether the log fails for it; else it is a remark.
        public boolean isFault() {
            return switch (this) {
                case MISSING, LENGTH, WRONG, UNREADABLE -> true;
                case BEYOND, STRANGE, SIGNATURE -> false;
            };
        }
    }

    @Override
    public String toString() {
        return path + ": " + what;
    }
}
