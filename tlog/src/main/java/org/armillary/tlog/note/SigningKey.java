package org.armillary.tlog.note;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import org.armillary.tlog.tree.Refused;

/// A key that signs: Ed25519 over texts (type 1), or as a cosigner Ed25519 (4) or ML-DSA-44 (6).
///
/// Written as in Go's sumdb/note, `PRIVATE+KEY+name+id+base64(type, seed)`; the seed has 32 bytes for all three.
/// [#toString] never tells the secret.
public final class SigningKey {

    private static final String PREFIX = "PRIVATE+KEY+";
    private static final int SEED = 32;

    private final byte[] seed;
    private final VerifierKey verifier;
    private final PrivateKey key;

    private SigningKey(String name, Algorithm algorithm, byte[] seed) {
        if (seed.length != SEED) {
            throw new Refused("the seed of a key has " + SEED + " bytes, not " + seed.length);
        }
        this.seed = seed.clone();
        KeyPair pair = pair(algorithm, seed);
        byte[] encoded = pair.getPublic().getEncoded();
        byte[] material = Arrays.copyOfRange(encoded, encoded.length - algorithm.keyLength(), encoded.length);
        this.verifier = VerifierKey.of(name, algorithm, material);
        this.key = pair.getPrivate();
    }

    /// A new key of a name.
    ///
    /// @throws IllegalArgumentException when nothing is signed here with the algorithm
    public static SigningKey generate(String name, Algorithm algorithm) {
        byte[] seed = new byte[SEED];
        new SecureRandom().nextBytes(seed);
        return of(name, algorithm, seed);
    }

    /// The key that a seed makes, always the same one.
    ///
    /// @throws IllegalArgumentException when nothing is signed here with the algorithm
    public static SigningKey of(String name, Algorithm algorithm, byte[] seed) {
        return new SigningKey(name, algorithm, seed);
    }

    /// Reads a key as [#secret] wrote it.
    ///
    /// @throws Refused when it is none; the message never holds the secret
    public static SigningKey parse(String text) {
        String[] cells =
                text.startsWith(PREFIX) ? text.substring(PREFIX.length()).split("\\+", 3) : new String[0];
        if (cells.length != 3) {
            throw new Refused("a signing key is PRIVATE+KEY+name+id+base64; this is not");
        }
        byte[] typed = secretBytes(cells[2]);
        Algorithm algorithm = Algorithm.of(typed[0]);
        if (!signs(algorithm)) {
            throw new Refused("nothing is signed here with keys of type " + algorithm.type());
        }
        SigningKey key = of(cells[0], algorithm, Arrays.copyOfRange(typed, 1, typed.length));
        if (!key.verifier.hexId().equals(cells[1])) {
            throw new Refused("the id of this signing key is " + key.verifier.hexId() + ", not '" + cells[1] + "'");
        }
        return key;
    }

    private static byte[] secretBytes(String base64) {
        try {
            byte[] bytes = Spelling.base64(base64);
            if (bytes.length > 0) {
                return bytes;
            }
        } catch (Refused _) {
            // its message would hold the secret
        }
        throw new Refused("the last part of a signing key is base64 of type and seed; this is not");
    }

    private static boolean signs(Algorithm algorithm) {
        return algorithm == Algorithm.ED25519 || algorithm.isCosignature();
    }

    private static KeyPair pair(Algorithm algorithm, byte[] seed) {
        if (!signs(algorithm)) {
            throw new IllegalArgumentException("nothing is signed here with keys of type " + algorithm.type());
        }
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(scheme(algorithm));
            generator.initialize(parameters(algorithm), new Seed(seed));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot make keys of " + scheme(algorithm), e);
        }
    }

    private static NamedParameterSpec parameters(Algorithm algorithm) {
        return algorithm == Algorithm.ML_DSA_COSIGNATURE ? NamedParameterSpec.ML_DSA_44 : NamedParameterSpec.ED25519;
    }

    private static String scheme(Algorithm algorithm) {
        return algorithm == Algorithm.ML_DSA_COSIGNATURE ? "ML-DSA-44" : "Ed25519";
    }

    public VerifierKey verifier() {
        return verifier;
    }

    public String name() {
        return verifier.name();
    }

    public Algorithm algorithm() {
        return verifier.algorithm();
    }

    /// The signature of a message, without id and time.
    public byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance(scheme(algorithm()));
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot sign with " + scheme(algorithm()), e);
        }
    }

    /// A line of this key.
    ///
    /// @param signature what follows the id
    public SignatureLine line(byte[] signature) {
        return new SignatureLine(name(), verifier.id(), signature);
    }

    /// The whole key in writing, secret included: for a file that nobody else can read.
    public String secret() {
        byte[] typed = new byte[1 + SEED];
        typed[0] = (byte) algorithm().type();
        System.arraycopy(seed, 0, typed, 1, SEED);
        return PREFIX + name() + "+" + verifier.hexId() + "+" + Spelling.base64(typed);
    }

    /// The name and id, nothing secret.
    @Override
    public String toString() {
        return "signing key " + name() + "+" + verifier.hexId();
    }

    /// Chance that isn't: hands out the seed, from which key generation makes the key.
    private static final class Seed extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final byte[] seed;

        Seed(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            if (bytes.length != seed.length) {
                throw new IllegalStateException(
                        "key generation asks for " + bytes.length + " bytes, not " + seed.length);
            }
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
