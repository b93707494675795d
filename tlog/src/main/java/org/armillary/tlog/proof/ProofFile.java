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

    /// Bytes of a hash in base64 and of the line feed after it.
    private static final int HASH_LINE = 45;

    private final byte @Nullable [] extra;
    private final long index;
    /// The hashes in a row.
    private final byte[] path;
    /// The file, or only its checkpoint.
    private final byte[] bytes;
    /// Where the checkpoint begins in it.
    private final int checkpoint;

    private ProofFile(byte @Nullable [] extra, long index, byte[] path, byte[] bytes, int checkpoint) {
        this.extra = extra;
        this.index = index;
        this.path = path;
        this.bytes = bytes;
        this.checkpoint = checkpoint;
    }

    /// A proof under a checkpoint of the same size.
    public static ProofFile of(Inclusion inclusion, SignedCheckpoint checkpoint) {
        if (inclusion.size() != checkpoint.checkpoint().size()) {
            throw new IllegalArgumentException("a proof in a tree of " + inclusion.size() + " under a checkpoint of "
                    + checkpoint.checkpoint().size());
        }
        byte[] path = new byte[inclusion.path().size() * Hash.LENGTH];
        for (int i = 0; i < inclusion.path().size(); i++) {
            inclusion.path().get(i).copyTo(path, i * Hash.LENGTH);
        }
        return new ProofFile(null, inclusion.index(), path, checkpoint.bytes(), 0);
    }

    /// This proof with data of the application's beside it, which nothing vouches for.
    public ProofFile withExtra(byte[] data) {
        return new ProofFile(data.clone(), index, path, bytes, checkpoint);
    }

    /// Reads a proof; order, spelling and line feeds are exact.
    ///
    /// @param file not to be changed afterwards
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
        byte[] path = new byte[hashes(file, end + 1) * Hash.LENGTH];
        at = end + 1;
        for (int i = 0; i < path.length; i += Hash.LENGTH, at += HASH_LINE) {
            Hash.parse(file, at, at + HASH_LINE - 1, path, i);
        }
        if (at + 1 >= file.length || file[at] != '\n') {
            throw new Refused("a proof has an empty line and a checkpoint after its hashes");
        }
        return new ProofFile(extra, index, path, file, at + 1);
    }

    /// How many lines of the length of a hash stand from a place on.
    private static int hashes(byte[] file, int start) {
        int count = 0;
        for (int at = start; at + HASH_LINE <= file.length && file[at] != '\n'; at += HASH_LINE) {
            if (file[at + HASH_LINE - 1] != '\n') {
                break;
            }
            count++;
        }
        return count;
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
        List<Hash> hashes = new ArrayList<>(path.length / Hash.LENGTH);
        for (int at = 0; at < path.length; at += Hash.LENGTH) {
            hashes.add(Hash.at(path, at));
        }
        return hashes;
    }

    /// The checkpoint with its signatures, read but not verified.
    ///
    /// @throws Refused when it is none
    public SignedCheckpoint checkpoint() {
        return SignedCheckpoint.parse(checkpointBytes());
    }

    byte[] checkpointBytes() {
        return Arrays.copyOfRange(bytes, checkpoint, bytes.length);
    }

    boolean isUnder(byte[] known) {
        return Arrays.equals(known, 0, known.length, bytes, checkpoint, bytes.length);
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
        Inclusion.verify(
                index, under.checkpoint().size(), path, leaf, under.checkpoint().root());
    }

    /// The file.
    public byte[] bytes() {
        StringBuilder head = new StringBuilder(HEADER).append('\n');
        if (extra != null) {
            head.append("extra ").append(Spelling.base64(extra)).append('\n');
        }
        head.append("index ").append(index).append('\n');
        path().forEach(hash -> head.append(hash).append('\n'));
        byte[] start = head.append('\n').toString().getBytes(StandardCharsets.US_ASCII);
        int length = bytes.length - checkpoint;
        byte[] file = Arrays.copyOf(start, start.length + length);
        System.arraycopy(bytes, checkpoint, file, start.length, length);
        return file;
    }
}
