package org.armillary.query;

import java.util.ArrayList;
import java.util.List;

/// The values after a field's colon: `eu,kr`, `"AI Act"`, `(eu kr)`.
///
/// @param list without blanks and repeats, as typed
/// @param end index behind the last
record Values(List<String> list, int end) {

    private static final int MOST = 32;
    private static final String SAFE = "-_./@#~";

    static Values read(String text, int from, Quotes quotes) {
        return from < text.length() && text.charAt(from) == '('
                ? group(text, from, quotes)
                : listed(text, from, quotes);
    }

    private static Values group(String text, int open, Quotes quotes) {
        int close = text.indexOf(')', open);
        if (close < 0) {
            return new Values(List.of(), open);
        }
        List<String> values = new ArrayList<>();
        for (int at = open + 1; at < close; ) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || c == ',') {
                at++;
                continue;
            }
            int end = end(text, at, close, quotes);
            String value = value(text, at, end);
            if (!value.equals("OR")) {
                add(values, value);
            }
            at = Math.max(end, at + 1);
        }
        return new Values(values, close + 1);
    }

    private static Values listed(String text, int from, Quotes quotes) {
        List<String> values = new ArrayList<>();
        int at = from;
        while (at < text.length()) {
            int end = end(text, at, text.length(), quotes);
            add(values, value(text, at, end));
            at = end;
            if (at + 1 < text.length() && text.charAt(at) == ',' && !Character.isWhitespace(text.charAt(at + 1))) {
                at++;
            } else {
                break;
            }
        }
        return new Values(values, at);
    }

    /// The end of the value at an index; a quoted one ends behind its closing mark.
    private static int end(String text, int from, int limit, Quotes quotes) {
        if (Quotes.isQuote(text.charAt(from))) {
            int close = quotes.close(from);
            return close < 0 || close >= limit ? from + 1 : close + 1;
        }
        int end = from;
        while (end < limit && !ends(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean ends(char c) {
        return Character.isWhitespace(c) || c == ',' || c == '(' || c == ')' || Quotes.isQuote(c);
    }

    private static String value(String text, int from, int end) {
        boolean quoted = end > from && Quotes.isQuote(text.charAt(from));
        return quoted
                ? end > from + 1 ? Quotes.inner(text.substring(from + 1, end - 1)) : ""
                : trimmed(text.substring(from, end));
    }

    /// Without the full stop or question mark of a sentence; two dots are a stretch of time.
    private static String trimmed(String value) {
        int end = value.length();
        while (end > 0
                && (";:!?".indexOf(value.charAt(end - 1)) >= 0
                        || value.charAt(end - 1) == '.'
                                && !value.substring(0, end).endsWith(".."))) {
            end--;
        }
        return value.substring(0, end);
    }

    private static void add(List<String> values, String value) {
        if (value.codePoints().anyMatch(Character::isLetterOrDigit)
                && !values.contains(value)
                && values.size() < MOST) {
            values.add(value);
        }
    }

    /// A value as it is typed: in quotation marks where it needs them.
    static String print(String value) {
        boolean plain = value.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || SAFE.indexOf(c) >= 0)
                && trimmed(value).equals(value);
        return plain && !value.equals("OR") ? value : '"' + value + '"';
    }
}
