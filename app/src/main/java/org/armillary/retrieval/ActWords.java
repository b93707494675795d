package org.armillary.retrieval;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;

/// What acts say of each other and how they number each other, in the languages of the European Union: patterns from
/// `acts.properties`.
final class ActWords {

    private static final Properties WORDS = read();

    /// What stands before a number that is not the act's own.
    static final Pattern OTHERS = said("others");

    /// What an act says of one that it carries out.
    static final Pattern IMPLEMENTS = said("implements");

    /// What an act says of one that it changes.
    static final Pattern AMENDS = said("amends");

    /// What an act says that others carry out.
    static final Pattern FOLLOWED = said("followed");

    /// What an act says that carries out another.
    static final Pattern FOLLOWS = said("follows");

    private ActWords() {}

    /// Alternatives without a group of their own.
    static String any(String key) {
        return "(?:" + get(key) + ")";
    }

    private static Pattern said(String key) {
        return Pattern.compile(get(key));
    }

    private static String get(String key) {
        return Objects.requireNonNull(WORDS.getProperty(key), () -> "acts.properties says nothing of " + key);
    }

    private static Properties read() {
        Properties words = new Properties();
        try (InputStream in = ActWords.class.getResourceAsStream("acts.properties")) {
            if (in == null) {
                throw new IllegalStateException("acts.properties is not on the class path");
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
