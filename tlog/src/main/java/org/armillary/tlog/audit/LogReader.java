package org.armillary.tlog.audit;

import java.io.IOException;
import org.armillary.tlog.checkpoint.Checkpoint;
import org.armillary.tlog.checkpoint.SignedCheckpoint;
import org.armillary.tlog.note.SignedNote;
import org.armillary.tlog.proof.Accepted;
import org.armillary.tlog.proof.Policy;
import org.armillary.tlog.proof.ProofFile;
import org.armillary.tlog.tree.Inclusion;
import org.armillary.tlog.tree.Refused;

/// A log as a stranger reads it: first its checkpoint, held against a policy; then tiles, held against the checkpoint;
/// then entries, held against the tiles.
public final class LogReader implements AutoCloseable {

    /// The file that says what the log is right now.
    public static final String CHECKPOINT = "checkpoint";

    private final LogFiles files;
    private final Policy policy;
    private final String origin;

    private LogReader(LogFiles files, Policy policy, String origin) {
        this.files = files;
        this.policy = policy;
        this.origin = origin;
    }

    /// @param origin the one log of the policy that is to be read
    public static LogReader of(LogFiles files, Policy policy, String origin) {
        return new LogReader(files, policy, origin);
    }

    public String origin() {
        return origin;
    }

    public Policy policy() {
        return policy;
    }

    LogFiles files() {
        return files;
    }

    /// Where the log is read.
    public String place() {
        return files.place();
    }

    /// The latest checkpoint.
    ///
    /// @throws IOException when there is none, or it can't be read
    /// @throws Refused when the policy doesn't accept it, or it is of another log
    public Accepted checkpoint() throws IOException {
        byte[] note = files.find(CHECKPOINT, SignedNote.LIMIT)
                .orElseThrow(() -> new IOException(files.place() + " holds no checkpoint"));
        Accepted accepted = policy.accept(SignedCheckpoint.parse(note));
        if (!accepted.checkpoint().origin().equals(origin)) {
            throw new Refused(
                    "this is the log '" + accepted.checkpoint().origin() + "', and asked for was '" + origin + "'");
        }
        return accepted;
    }

    /// The tree under a checkpoint.
    ///
    /// @throws Refused when the tiles at its edge don't lead to its root
    public VerifiedTree tree(Accepted accepted) throws IOException {
        Checkpoint checkpoint = accepted.checkpoint();
        return new VerifiedTree(files, checkpoint.size(), checkpoint.root());
    }

    /// A proof that an entry is in the log, to be carried away.
    ///
    /// @throws Refused when the log has no such entry, or its tiles are not those of its checkpoint
    public ProofFile prove(Accepted accepted, long index) throws IOException {
        long size = accepted.checkpoint().size();
        if (index < 0 || index >= size) {
            throw new Refused("the log has " + size + " entries, counted from 0; there is no entry " + index);
        }
        return ProofFile.of(Inclusion.of(index, size, tree(accepted)), accepted.signed());
    }

    @Override
    public void close() {
        files.close();
    }
}
