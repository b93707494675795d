package org.armillary.law.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words and signs of a condition, in one pass.
final class ConditionTokens {

    enum Kind {
        NAME,
        NUMBER,
        TEXT,
        SIGN,
        END
    }

    /// @param text as written; of a text its content
    /// @param offset UTF-16 index of its first character
    record Token(Kind kind, String text, int offset) {
        boolean is(String sign) {
            return kind != Kind.TEXT && text.equals(sign);
        }
    }

    // Possessive quantifiers: no way back, so that reading is linear however the text is made.
    private static final Pattern TOKEN = Pattern.compile(
            "\\s++|(?<name>[A-Za-z_][A-Za-z0-9_]*+(?:\\.[A-Za-z_][A-Za-z0-9_]*+)*+)"
                    + "|(?<number>[0-9]++(?:\\.[0-9]++)?+)|\"(?<text>[^\"\\\\]*+)\"|(?<sign>\\.\\.|\\*\\*|!=|<=|>=|[-+*/=<>()\\[\\],@])");

    private ConditionTokens() {}

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!matcher.region(at, text.length()).lookingAt()) {
                throw new ConditionFault(text, at, "'" + text.charAt(at) + "' means nothing here");
            }
            add(matcher, Kind.NAME, "name", tokens);
            add(matcher, Kind.NUMBER, "number", tokens);
            add(matcher, Kind.TEXT, "text", tokens);
            add(matcher, Kind.SIGN, "sign", tokens);
            at = matcher.end();
        }
        tokens.add(new Token(Kind.END, "", text.length()));
        return tokens;
    }

    private static void add(Matcher matcher, Kind kind, String group, List<Token> tokens) {
        if (matcher.start(group) >= 0) {
            tokens.add(new Token(kind, matcher.group(group), matcher.start()));
        }
    }
}
