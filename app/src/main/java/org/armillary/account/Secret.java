package org.armillary.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/// Secrets that the server makes: shown once, kept as their SHA-256 only.
///
/// All have at least 128 random bits, so that a plain digest can't be turned back (OWASP ASVS 5.0, 6.5.2 and 11.5.1).
public final class Secret {

    /// Crockford's base 32: no I, L, O or U that could be read as something else.
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int CODE_LENGTH = 28;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secret() {}

    /// 256 random bits for machines to keep.
    public static String token() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// 140 random bits for people to keep: `7K2M-…`.
    static String code() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < CODE_LENGTH; i++) {
            code.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /// A code as somebody typed it, as it was made: without dashes and spaces, read as Crockford reads.
    static String typed(String code) {
        return code.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    /// SHA-256 in hexadecimal; of a code without its dashes.
    public static String digest(String secret) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// The digest of a code, however it was typed.
    static String digestOfCode(String code) {
        return digest(typed(code));
    }
}
