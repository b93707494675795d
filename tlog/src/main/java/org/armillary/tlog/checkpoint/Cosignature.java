package org.armillary.tlog.checkpoint;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.armillary.tlog.note.Algorithm;
import org.armillary.tlog.note.SignatureLine;
import org.armillary.tlog.note.SigningKey;
import org.armillary.tlog.note.Spelling;
import org.armillary.tlog.note.VerifierKey;
import org.armillary.tlog.tree.Hash;
import org.armillary.tlog.tree.Refused;
import org.armillary.tlog.tree.Subtree;

/// What a signature under a checkpoint covers (C2SP cosignature 1.1.0): at this time this was the largest tree I saw
/// under this origin, and it was consistent with all I saw before.
///
/// Type 04 covers the whole text but not who signs; type 06 covers cosigner, time, origin, range and root, but no
/// extension lines.
public final class Cosignature {

    private static final byte[] SUBTREE = "subtree/v1\n\0".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_NAME = 255;

    /// Before the DER of a tree head: SHA-256, ECDSA (RFC 5246, section 7.4.1.4.1).
    private static final byte[] SHA256_ECDSA = {4, 3};

    private Cosignature() {}

    /// Signs a checkpoint as witness, or as the cosigner of one's own log.
    ///
    /// @param key of type 04 or 06
    /// @param time in seconds since 1970; a witness never gives 0
    /// @throws IllegalArgumentException when the key is of another type or the time negative
    public static SignatureLine sign(SigningKey key, Checkpoint checkpoint, long time) {
        if (key.algorithm() == Algorithm.ED25519_COSIGNATURE) {
            return timed(key, time, message(time, checkpoint.text()));
        }
        Subtree whole = new Subtree(0, checkpoint.size());
        return timed(key, time, message(key.verifier(), time, checkpoint.origin(), whole, checkpoint.root()));
    }

    /// Signs a subtree, which makes no claim of time.
    ///
    /// @param key of type 06
    public static SignatureLine sign(SigningKey key, String origin, Subtree subtree, Hash root) {
        return timed(key, 0, message(key.verifier(), 0, origin, subtree, root));
    }

    private static SignatureLine timed(SigningKey key, long time, byte[] message) {
        if (!key.algorithm().isCosignature() || time < 0) {
            throw new IllegalArgumentException("cosignatures have a time and a key of type 04 or 06: " + key);
        }
        byte[] signature = key.sign(message);
        return key.line(ByteBuffer.allocate(Long.BYTES + signature.length)
                .putLong(time)
                .put(signature)
                .array());
    }

    /// The time in a line of a key whose signatures have one: seconds since 1970, milliseconds for tree heads.
    ///
    /// @throws Refused when the line has none below 2^63
    public static long time(SignatureLine line) {
        return line.time();
    }

    /// Whether the signature in a line, of a key of any type, covers a checkpoint.
    static boolean holds(VerifierKey key, SignatureLine line, SignedCheckpoint signed) {
        Checkpoint checkpoint = signed.checkpoint();
        return switch (key.algorithm()) {
            case ED25519, ECDSA -> key.verify(Spelling.utf8(signed.note().text()), line.signature());
            case ED25519_COSIGNATURE ->
                key.verify(message(time(line), signed.note().text()), rest(line));
            case TREE_HEAD ->
                checkpoint.extensions().isEmpty() && key.verify(treeHead(time(line), checkpoint), der(line));
            case ML_DSA_COSIGNATURE ->
                holds(key, line, checkpoint.origin(), new Subtree(0, checkpoint.size()), checkpoint.root());
        };
    }

    /// Finds out whether a key signed a subtree.
    ///
    /// @param key of type 06
    /// @throws Refused when it did not, or the line gives a time to a subtree that doesn't begin the tree
    public static void verify(VerifierKey key, SignatureLine line, String origin, Subtree subtree, Hash root) {
        if (!key.claims(line)) {
            throw new Refused("the line is of " + line.name() + ", not of " + key.name() + " (" + key.hexId() + ")");
        }
        if (key.algorithm() != Algorithm.ML_DSA_COSIGNATURE) {
            throw new Refused("subtrees are signed with keys of type 6, not "
                    + key.algorithm().type());
        }
        if (!holds(key, line, origin, subtree, root)) {
            throw new Refused("the signature of " + key.name() + " does not hold for " + subtree + " of " + origin);
        }
    }

    private static boolean holds(VerifierKey key, SignatureLine line, String origin, Subtree subtree, Hash root) {
        long time = time(line);
        boolean empty = subtree.isEmpty() && subtree.start() != 0;
        if (empty || subtree.start() != 0 && time != 0) {
            return false;
        }
        return key.verify(message(key, time, origin, subtree, root), rest(line));
    }

    private static byte[] rest(SignatureLine line) {
        return line.signature(Long.BYTES);
    }

    /// Type 04.
    private static byte[] message(long time, String text) {
        return Spelling.utf8("cosignature/v1\ntime " + time + "\n" + text);
    }

    /// Type 06.
    private static byte[] message(VerifierKey cosigner, long time, String origin, Subtree subtree, Hash root) {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.writeBytes(SUBTREE);
        message.writeBytes(named(cosigner.name()));
        message.writeBytes(number(time));
        message.writeBytes(named(origin));
        message.writeBytes(number(subtree.start()));
        message.writeBytes(number(subtree.end()));
        message.writeBytes(root.bytes());
        return message.toByteArray();
    }

    private static byte[] named(String name) {
        byte[] bytes = Spelling.utf8(name);
        if (bytes.length < 1 || bytes.length > LONGEST_NAME) {
            throw new Refused("a name in a cosignature has 1 to 255 bytes, not " + bytes.length + ": " + name);
        }
        return ByteBuffer.allocate(1 + bytes.length)
                .put((byte) bytes.length)
                .put(bytes)
                .array();
    }

    private static byte[] number(long number) {
        return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    }

    /// Type 05: RFC 6962, section 3.5.
    private static byte[] treeHead(long time, Checkpoint checkpoint) {
        return ByteBuffer.allocate(2 + 2 * Long.BYTES + Hash.LENGTH)
                .put((byte) 0)
                .put((byte) 1)
                .putLong(time)
                .putLong(checkpoint.size())
                .put(checkpoint.root().bytes())
                .array();
    }

    private static byte[] der(SignatureLine line) {
        ByteBuffer rest = ByteBuffer.wrap(rest(line));
        byte[] algorithm = new byte[SHA256_ECDSA.length];
        if (rest.remaining() < algorithm.length + Short.BYTES) {
            throw new Refused("a tree head signature of " + line.name() + " that is cut off");
        }
        rest.get(algorithm);
        int length = rest.getShort() & 0xffff;
        if (!Arrays.equals(algorithm, SHA256_ECDSA) || length != rest.remaining()) {
            throw new Refused(
                    "a tree head signature of " + line.name() + " that is not ECDSA with SHA-256, length first");
        }
        byte[] der = new byte[length];
        rest.get(der);
        return der;
    }
}
