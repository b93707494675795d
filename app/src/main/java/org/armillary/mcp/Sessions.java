package org.armillary.mcp;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Sessions of the revisions that have them. An identifier is random and signed for the caller it was given to: nothing
/// is kept of it, so that nobody can fill the memory with sessions or use another's. All end with the process.
final class Sessions {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int RANDOM = 18;
    private static final int SIGNED = 18;
    private static final int LONGEST = 64;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;

    Sessions() {
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        key = new SecretKeySpec(secret, ALGORITHM);
    }

    /// A new identifier.
    ///
    /// @param owner who begins it
    String begin(String owner) {
        byte[] name = new byte[RANDOM];
        random.nextBytes(name);
        byte[] both = Arrays.copyOf(name, RANDOM + SIGNED);
        System.arraycopy(signature(name, owner), 0, both, RANDOM, SIGNED);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(both);
    }

    /// Whether an identifier was given to somebody by this process.
    boolean isOf(String owner, String identifier) {
        if (identifier.length() > LONGEST) {
            return false;
        }
        try {
            byte[] both = Base64.getUrlDecoder().decode(identifier);
            return both.length == RANDOM + SIGNED
                    && MessageDigest.isEqual(
                            Arrays.copyOfRange(both, RANDOM, both.length),
                            Arrays.copyOf(signature(Arrays.copyOf(both, RANDOM), owner), SIGNED));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private byte[] signature(byte[] name, String owner) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(name);
            return mac.doFinal(owner.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
