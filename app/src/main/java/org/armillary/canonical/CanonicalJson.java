package org.armillary.canonical;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/// JSON of which equal values have equal bytes, after the JSON Canonicalization Scheme (RFC 8785): no blanks, names in
/// the order of their UTF-16 units, the shortest escapes.
///
/// Numbers part from the RFC, which knows doubles alone: they are exact, in plain digits without an exponent.
public final class CanonicalJson {

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    /// @param value of maps with text as names, collections, texts, numbers and truth values
    /// @throws IllegalArgumentException when there is anything else in it
    public static String write(Object value) {
        CanonicalJson json = new CanonicalJson();
        json.value(value);
        return json.out.toString();
    }

    /// The same, in UTF-8.
    public static byte[] bytes(Object value) {
        return write(value).getBytes(StandardCharsets.UTF_8);
    }

    private void value(Object value) {
        switch (value) {
            case Map<?, ?> map -> object(map);
            case Collection<?> all -> array(all);
            case String text -> text(text);
            case Boolean truth -> out.append(truth);
            case BigDecimal number -> out.append(number.signum() == 0 ? "0" : plain(number));
            case Integer number -> out.append(number);
            case Long number -> out.append(number);
            case Unknown _ -> out.append("null");
            default -> throw new IllegalArgumentException("no JSON for " + value.getClass());
        }
    }

    /// The value that is written as `null`.
    public enum Unknown {
        UNKNOWN
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private void object(Map<?, ?> map) {
        Map<String, Object> sorted = new TreeMap<>();
        map.forEach((name, value) -> sorted.put((String) name, value));
        String separator = "{";
        for (Map.Entry<String, Object> each : sorted.entrySet()) {
            out.append(separator);
            text(each.getKey());
            out.append(':');
            value(each.getValue());
            separator = ",";
        }
        out.append(sorted.isEmpty() ? "{}" : "}");
    }

    private void array(Collection<?> all) {
        String separator = "[";
        for (Object each : all) {
            out.append(separator);
            value(each);
            separator = ",";
        }
        out.append(all.isEmpty() ? "[]" : "]");
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            switch (unit) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    if (unit < ' ') {
                        out.append("\\u%04x".formatted((int) unit));
                    } else {
                        out.append(unit);
                    }
                }
            }
        }
        out.append('"');
    }
}
