package org.armillary.harvest;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a host's `robots.txt` says to us (RFC 9309).
///
/// The group that names our product token counts, else that of `*`; of the rules that fit a path the longest wins,
/// and an allowing one where two are equally long. `Crawl-delay` is no part of the RFC, but publishers use it.
///
/// @param rules of the group that counts
/// @param delay least time between two requests, where it names one
record Robots(List<Rule> rules, Optional<Duration> delay) {

    /// The product token by which a host can name us.
    static final String TOKEN = "armillary";

    /// Nothing is said: everything is allowed.
    static final Robots SILENT = new Robots(List.of(), Optional.empty());

    private static final int LONGEST = 500 * 1024;
    private static final int LONGEST_RULE = 2_000;
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(120);

    /// A rule.
    ///
    /// @param allows whether it allows what it fits
    /// @param path as written, percent-encoded alike
    record Rule(boolean allows, String path) {

        boolean fits(String asked) {
            boolean ends = path.endsWith("$");
            String[] parts = (ends ? path.substring(0, path.length() - 1) : path).split("\\*", -1);
            if (!asked.startsWith(parts[0])) {
                return false;
            }
            int at = parts[0].length();
            for (int i = 1; i < parts.length; i++) {
                boolean last = ends && i == parts.length - 1;
                at = last ? lastPlace(asked, parts[i], at) : asked.indexOf(parts[i], at);
                if (at < 0) {
                    return false;
                }
                at += parts[i].length();
            }
            return !ends || at == asked.length();
        }

        private static int lastPlace(String asked, String part, int from) {
            int at = asked.length() - part.length();
            return at >= from && asked.endsWith(part) ? at : -1;
        }
    }

    Robots {
        rules = List.copyOf(rules);
    }

    /// Whether a path, with its query, may be fetched.
    boolean allows(String pathAndQuery) {
        String asked = alike(pathAndQuery);
        if (asked.equals("/robots.txt")) {
            return true;
        }
        Rule best = new Rule(true, "");
        for (Rule rule : rules) {
            int longer = rule.path.length() - best.path.length();
            if ((longer > 0 || longer == 0 && rule.allows) && rule.fits(asked)) {
                best = rule;
            }
        }
        return best.allows;
    }

    /// Reads a `robots.txt`; what is no line of its grammar is passed over.
    static Robots parse(byte[] bytes) {
        String text = new String(bytes, 0, Math.min(bytes.length, LONGEST), StandardCharsets.UTF_8);
        Reader ours = new Reader(TOKEN);
        Reader all = new Reader("*");
        for (String line : text.replaceFirst("^\uFEFF", "").split("\\R")) {
            String[] parts = line.replaceFirst("#.*", "").split(":", 2);
            if (parts.length == 2) {
                String key = parts[0].strip().toLowerCase(Locale.ROOT);
                ours.line(key, parts[1].strip());
                all.line(key, parts[1].strip());
            }
        }
        return (ours.named ? ours : all).robots();
    }

    /// Percent-encoding in one manner, so that two ways of writing a path compare alike (RFC 9309, section 2.2.2).
    private static String alike(String path) {
        StringBuilder out = new StringBuilder();
        byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            int value = bytes[i] & 0xFF;
            boolean escaped = value == '%'
                    && i + 2 < bytes.length
                    && HEX.matcher(path(bytes, i)).matches();
            if (escaped) {
                value = Integer.parseInt(path(bytes, i), 16);
                i += 2;
            }
            boolean plain = value > 0x20 && value < 0x7F && !(escaped && RESERVED.indexOf(value) >= 0);
            out.append(plain ? String.valueOf((char) value) : String.format(Locale.ROOT, "%%%02X", value));
        }
        return out.toString();
    }

    private static final Pattern HEX = Pattern.compile("[0-9A-Fa-f]{2}");
    private static final String RESERVED = ":/?#[]@!$&'()*+,;=%";

    private static String path(byte[] bytes, int percent) {
        return new String(Arrays.copyOfRange(bytes, percent + 1, percent + 3), StandardCharsets.ISO_8859_1);
    }

    /// Gathers the rules of all groups for one product token.
    private static final class Reader {

        private final String token;
        private final List<Rule> rules = new ArrayList<>();
        private Optional<Duration> delay = Optional.empty();
        private boolean named;
        private boolean inGroup;
        private boolean inAgents;

        Reader(String token) {
            this.token = token;
        }

        void line(String key, String value) {
            switch (key) {
                case "user-agent" -> {
                    inGroup = (inAgents && inGroup) || token.equals(token(value));
                    named |= inGroup;
                    inAgents = true;
                }
                case "allow", "disallow" -> {
                    inAgents = false;
                    if (inGroup && !value.isEmpty() && value.length() <= LONGEST_RULE) {
                        rules.add(new Rule(key.equals("allow"), alike(value)));
                    }
                }
                case "crawl-delay" -> {
                    inAgents = false;
                    if (inGroup && value.matches("\\d{1,6}(\\.\\d{1,6})?")) {
                        Duration asked = Duration.ofMillis(Math.round(Double.parseDouble(value) * 1_000));
                        delay = Optional.of(asked.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : asked);
                    }
                }
                default -> {}
            }
        }

        /// The token of a line `Armillary/0.1`: its letters, `_` and `-`; `*` stays.
        private static String token(String value) {
            return value.equals("*")
                    ? value
                    : value.replaceFirst("[^A-Za-z_-].*", "").toLowerCase(Locale.ROOT);
        }

        Robots robots() {
            return new Robots(rules, delay);
        }
    }
}
