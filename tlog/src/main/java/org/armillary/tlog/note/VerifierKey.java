package org.armillary.tlog.note;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import org.armillary.tlog.tree.Refused;
import org.jspecify.annotations.Nullable;

/// A key that signatures are verified with, as a vkey writes it: `name+id+base64(type, public key)`.
///
/// The id is computed from the rest, so a vkey whose id is another one is refused.
public final class VerifierKey {

    /// What stands before the point in the SubjectPublicKeyInfo of a P-256 key.
    private static final byte[] P256 = HexFormat.of().parseHex("3059301306072a8648ce3d020106082a8648ce3d030107034200");

    private static final byte[] ED25519 = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final byte[] ML_DSA_44 = HexFormat.of().parseHex("30820532300b06096086480165030403110382052100");

    private final String name;
    private final Algorithm algorithm;
    private final byte[] material;
    private final int id;
    private volatile @Nullable PublicKey key;

    private VerifierKey(String name, Algorithm algorithm, byte[] material) {
        this.name = Spelling.name(name);
        this.algorithm = algorithm;
        this.material = material;
        if (material.length != algorithm.keyLength()) {
            throw new Refused("a key of type " + algorithm.type() + " has " + algorithm.keyLength() + " bytes, not "
                    + material.length + ": " + name);
        }
        if (isP256() && !Arrays.equals(P256, Arrays.copyOf(material, P256.length))) {
            throw new Refused("not a P-256 key: " + name);
        }
        this.id = computeId();
    }

    /// @param material the public key as it stands in a vkey after the type byte
    /// @throws Refused when that is no key of the algorithm, or the name no name
    public static VerifierKey of(String name, Algorithm algorithm, byte[] material) {
        return new VerifierKey(name, algorithm, material.clone());
    }

    /// Reads a vkey.
    ///
    /// @throws Refused when it is none, also when its id isn't the one computed
    public static VerifierKey parse(String vkey) {
        String[] cells = vkey.split("\\+", 3);
        if (cells.length != 3) {
            throw new Refused("a vkey is name+id+base64, this is not: " + vkey);
        }
        byte[] typed = Spelling.base64(cells[2]);
        if (typed.length == 0) {
            throw new Refused("a vkey without a key: " + vkey);
        }
        Algorithm algorithm = Algorithm.of(typed[0]);
        VerifierKey key = new VerifierKey(cells[0], algorithm, Arrays.copyOfRange(typed, 1, typed.length));
        if (!key.hexId().equals(cells[1])) {
            throw new Refused("the id of this vkey is " + key.hexId() + ", not '" + cells[1] + "': " + vkey);
        }
        return key;
    }

    private boolean isP256() {
        return algorithm == Algorithm.ECDSA || algorithm == Algorithm.TREE_HEAD;
    }

    private int computeId() {
        byte[] hash = switch (algorithm) {
            case ECDSA -> sha256(material);
            case TREE_HEAD -> named(sha256(material));
            case ED25519, ED25519_COSIGNATURE, ML_DSA_COSIGNATURE -> named(material);
        };
        return (hash[0] & 0xff) << 24 | (hash[1] & 0xff) << 16 | (hash[2] & 0xff) << 8 | hash[3] & 0xff;
    }

    private byte[] named(byte[] rest) {
        return sha256(Spelling.utf8(name), new byte[] {'\n', (byte) algorithm.type()}, rest);
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }

    public String name() {
        return name;
    }

    public Algorithm algorithm() {
        return algorithm;
    }

    /// The first four bytes of a hash over name, type and key, read as a number, high byte first.
    public int id() {
        return id;
    }

    /// The id in eight hexadecimal digits.
    public String hexId() {
        return HexFormat.of().toHexDigits(id);
    }

    /// Whether a line claims to be of this key: name and id both match.
    public boolean claims(SignatureLine line) {
        return line.id() == id && line.name().equals(name);
    }

    /// Whether this key signed a message.
    ///
    /// @param message what the algorithm signs, not always the text of a note
    /// @param signature without id and time
    public boolean verify(byte[] message, byte[] signature) {
        try {
            return switch (algorithm) {
                case ED25519, ED25519_COSIGNATURE ->
                    Ed25519.isCanonical(material, signature) && verify("Ed25519", message, signature);
                case ECDSA, TREE_HEAD -> verify("SHA256withECDSA", message, signature);
                case ML_DSA_COSIGNATURE -> verify("ML-DSA-44", message, signature);
            };
        } catch (GeneralSecurityException e) {
            return false; // a key that is no point, a signature of another shape: nobody signed this
        }
    }

    private boolean verify(String signed, byte[] message, byte[] signature) throws GeneralSecurityException {
        Signature check = Signature.getInstance(signed);
        check.initVerify(key());
        check.update(message);
        return check.verify(signature);
    }

    private PublicKey key() throws GeneralSecurityException {
        @Nullable PublicKey known = key;
        if (known == null) {
            known = switch (algorithm) {
                case ED25519, ED25519_COSIGNATURE -> key("Ed25519", ED25519);
                case ECDSA, TREE_HEAD -> key("EC", new byte[0]);
                case ML_DSA_COSIGNATURE -> key("ML-DSA-44", ML_DSA_44);
            };
            key = known;
        }
        return known;
    }

    private PublicKey key(String kind, byte[] prefix) throws GeneralSecurityException {
        byte[] encoded = Arrays.copyOf(prefix, prefix.length + material.length);
        System.arraycopy(material, 0, encoded, prefix.length, material.length);
        return KeyFactory.getInstance(kind).generatePublic(new X509EncodedKeySpec(encoded));
    }

    /// The public key as it stands in a vkey after the type byte.
    public byte[] material() {
        return material.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey key
                && name.equals(key.name)
                && algorithm == key.algorithm
                && Arrays.equals(material, key.material);
    }

    @Override
    public int hashCode() {
        return id;
    }

    /// The vkey.
    @Override
    public String toString() {
        byte[] typed = new byte[1 + material.length];
        typed[0] = (byte) algorithm.type();
        System.arraycopy(material, 0, typed, 1, material.length);
        return name + "+" + hexId() + "+" + Spelling.base64(typed);
    }
}
