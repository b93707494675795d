package org.armillary.tlog.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.armillary.tlog.checkpoint.SignedCheckpoint;
import org.armillary.tlog.note.Spelling;
import org.armillary.tlog.tree.Hash;
import org.armillary.tlog.tree.Inclusion;
import org.armillary.tlog.tree.Refused;
import org.jspecify.annotations.Nullable;

/// A proof that one can carry away: that an entry is in a log, and who saw that log (C2SP tlog-proof, `*.tlog-proof`).
///
/// Reading one verifies nothing, not even that the checkpoint in it is one; [Policy] and [Verifier] do.
public final class ProofFile {

    /// The first line.
    public static final String HEADER = "c2sp.org/tlog-proof@v1";

    private static final byte[] FIRST = (HEADER + "\n").getBytes(StandardCharsets.US_ASCII);
    private static final byte[] EXTRA = "extra ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] INDEX = "index ".getBytes(StandardCharsets.US_ASCII);

    private final byte @Nullable [] extra;
    private final long index;
    private final List<Hash> path;
    private final byte[] checkpoint;

    private ProofFile(byte @Nullable [] extra, long index, List<Hash> path, byte[] checkpoint) {
        this.extra = extra;
        this.index = index;
        this.path = List.copyOf(path);
        this.checkpoint = checkpoint;
    }

    /// A proof under a checkpoint of the same size.
    public static ProofFile of(Inclusion inclusion, SignedCheckpoint checkpoint) {
        if (inclusion.size() != checkpoint.checkpoint().size()) {
            throw new IllegalArgumentException("a proof in a tree of " + inclusion.size() + " under a checkpoint of "
                    + checkpoint.checkpoint().size());
        }
        return new ProofFile(null, inclusion.index(), inclusion.path(), checkpoint.bytes());
    }

    /// This proof with data of the application's beside it, which nothing vouches for.
    public ProofFile withExtra(byte[] data) {
        return new ProofFile(data.clone(), index, path, checkpoint);
    }

    /// Reads a proof; order, spelling and line feeds are exact.
    ///
    /// @throws Refused when it is none
    public static ProofFile parse(byte[] file) {
        if (!startsWith(file, 0, FIRST)) {
            throw new Refused("a proof begins with the line " + HEADER);
        }
        int at = FIRST.length;
        byte @Nullable [] extra = null;
        if (startsWith(file, at, EXTRA)) {
            int end = lineEnd(file, at);
            extra = Spelling.base64(text(file, at + EXTRA.length, end));
            at = end + 1;
        }
        if (!startsWith(file, at, INDEX)) {
            throw new Refused("a proof has a line 'index' after its first line, or after 'extra'");
        }
        int end = lineEnd(file, at);
        long index = Spelling.decimal(text(file, at + INDEX.length, end));
        List<Hash> path = new ArrayList<>(Long.SIZE);
        for (at = end + 1; at < file.length && file[at] != '\n'; at = end + 1) {
            end = lineEnd(file, at);
            path.add(Hash.parse(file, at, end));
        }
        if (at + 1 >= file.length) {
            throw new Refused("a proof has an empty line and a checkpoint after its hashes");
        }
        return new ProofFile(extra, index, path, Arrays.copyOfRange(file, at + 1, file.length));
    }

    private static boolean startsWith(byte[] file, int at, byte[] start) {
        int end = at + start.length;
        return end <= file.length && Arrays.equals(file, at, end, start, 0, start.length);
    }

    private static int lineEnd(byte[] file, int start) {
        for (int at = start; at < file.length; at++) {
            if (file[at] == '\n') {
                return at;
            }
        }
        throw new Refused("a proof that ends within a line");
    }

    private static String text(byte[] file, int start, int end) {
        return new String(file, start, end - start, StandardCharsets.ISO_8859_1);
    }

    /// Data of the application's, which nothing vouches for.
    public Optional<byte[]> extra() {
        return Optional.ofNullable(extra).map(byte[]::clone);
    }

    /// Of the entry in the log.
    public long index() {
        return index;
    }

    /// The hashes beside the way from the leaf to the root, the leaf's sibling first.
    public List<Hash> path() {
        return path;
    }

    /// The checkpoint with its signatures, read but not verified.
    ///
    /// @throws Refused when it is none
    public SignedCheckpoint checkpoint() {
        return SignedCheckpoint.parse(checkpoint);
    }

    /// The bytes of the checkpoint, not to be changed.
    byte[] checkpointBytes() {
        return checkpoint;
    }

    /// Finds out whether an entry is in a log that a policy accepts.
    ///
    /// @param leaf its hash, as [Hash#leaf]
    /// @throws Refused when the proof doesn't show it, the checkpoint isn't accepted, or is none
    public Accepted verify(Hash leaf, Policy policy) {
        Accepted accepted = policy.accept(checkpoint());
        verify(leaf, accepted);
        return accepted;
    }

    void verify(Hash leaf, Accepted under) {
        new Inclusion(index, under.checkpoint().size(), path)
                .verify(leaf, under.checkpoint().root());
    }

    /// The file.
    public byte[] bytes() {
        StringBuilder head = new StringBuilder(HEADER).append('\n');
        if (extra != null) {
            head.append("extra ").append(Spelling.base64(extra)).append('\n');
        }
        head.append("index ").append(index).append('\n');
        path.forEach(hash -> head.append(hash).append('\n'));
        byte[] start = head.append('\n').toString().getBytes(StandardCharsets.US_ASCII);
        byte[] file = Arrays.copyOf(start, start.length + checkpoint.length);
        System.arraycopy(checkpoint, 0, file, start.length, checkpoint.length);
        return file;
    }
}
