package org.armillary.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/// How passwords are judged and kept: Argon2id with 19 MiB, two passes and a salt of 16 bytes, the parameters of the
/// OWASP Password Storage Cheat Sheet.
///
/// A password has 12 to 128 characters of any kind and is none that everyone uses; what people tend to choose is known
/// to a list that comes with the program, and nobody is asked. Memory is bounded: so many are computed at a time.
public final class Passwords {

    /// Fewest characters, counted as code points.
    public static final int SHORTEST = 12;

    /// Most characters.
    public static final int LONGEST = 128;

    private static final String PREFIX = "{argon2id}";
    private static final int AT_A_TIME = 4;
    /// Of zxcvbn's scores from 0 to 4: what takes about a thousand million guesses.
    private static final int STRONG = 3;

    /// Words that anybody would try here first.
    private static final List<String> EXPECTED = List.of(
            "armillary",
            "observatory",
            "sphere",
            "artificial",
            "intelligence",
            "regulation",
            "compliance",
            "reader",
            "analyst",
            "officer",
            "curator",
            "administrator");

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final Semaphore places = new Semaphore(AT_A_TIME);
    private @Nullable String nobodys;

    /// Read when the first password is judged: most starts judge none.
    private static final class Guesses {
        static final Zxcvbn LIST = new Zxcvbn();
    }

    /// What is wrong with a password; empty where nothing is.
    ///
    /// @param known words that others know of the person: their name, their organisation's
    public Optional<AccountFault> findFault(String password, List<String> known) {
        String normal = normal(password);
        int length = normal.codePointCount(0, normal.length());
        if (length < SHORTEST || length > LONGEST) {
            return Optional.of(new AccountFault(
                    "password-length",
                    "a password has " + SHORTEST + " to " + LONGEST + " characters; this one has " + length,
                    SHORTEST,
                    LONGEST));
        }
        return Guesses.LIST
                                .measure(
                                        normal,
                                        Stream.concat(EXPECTED.stream(), known.stream())
                                                .toList())
                                .getScore()
                        < STRONG
                ? Optional.of(new AccountFault("password-common", "this password is one of the first to be guessed"))
                : Optional.empty();
    }

    /// How a password is kept.
    String hash(String password) {
        places.acquireUninterruptibly();
        try {
            return PREFIX + argon2.encode(normal(password));
        } finally {
            places.release();
        }
    }

    /// Whether it is the password. Takes as long where there is none, so that nobody learns whether an account exists.
    boolean matches(String password, Optional<String> kept) {
        if (password.length() > 4 * LONGEST) {
            return false;
        }
        String none = nobodys();
        places.acquireUninterruptibly();
        try {
            String hash = kept.orElse(none).substring(PREFIX.length());
            return argon2.matches(normal(password), hash) && kept.isPresent();
        } finally {
            places.release();
        }
    }

    /// What nobody's password is kept as: computed with the first that is asked about, whether there is one or not.
    private synchronized String nobodys() {
        String known = nobodys;
        if (known == null) {
            known = hash(Secret.token());
            nobodys = known;
        }
        return known;
    }

    /// Whether it is kept with weaker parameters than today's.
    boolean isOutdated(String kept) {
        return argon2.upgradeEncoding(kept.substring(PREFIX.length()));
    }

    /// One form for all ways of typing the same characters (NIST SP 800-63B, 5.1.1.2).
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
