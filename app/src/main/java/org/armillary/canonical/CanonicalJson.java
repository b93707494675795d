package org.armillary.canonical;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/// JSON of which equal values have equal bytes (RFC 8785): no blanks, names in the order of their UTF-16
/// units, the shortest escapes, numbers as ECMAScript writes doubles, or exactly.
///
/// Values are maps with text as names, collections, texts, numbers, truth values, [Unknown] for null, and
/// nodes of Jackson's.
public final class CanonicalJson {

    private final StringBuilder out = new StringBuilder();
    private final Numbers numbers;

    private CanonicalJson(Numbers numbers) {
        this.numbers = numbers;
    }

    /// The value that is written as `null`.
    public enum Unknown {
        UNKNOWN
    }

    /// How numbers are written.
    private enum Numbers {
        /// As RFC 8785 has them; what no double holds is refused.
        DOUBLE,
        /// As RFC 8785 has them; what no double holds becomes text.
        LENIENT,
        /// Exactly, in plain digits without an exponent.
        EXACT
    }

    /// With numbers exactly, in plain digits without an exponent, which parts from the RFC.
    ///
    /// @throws IllegalArgumentException when there is something else in it, or half a surrogate pair
    public static String write(Object value) {
        return new CanonicalJson(Numbers.EXACT).value(value).toString();
    }

    /// [#write], in UTF-8.
    public static byte[] bytes(Object value) {
        return write(value).getBytes(StandardCharsets.UTF_8);
    }

    /// As RFC 8785 has it.
    ///
    /// @throws IllegalArgumentException also when there is a number in it that no double holds exactly; the
    ///     message says which
    public static String writeDoubles(Object value) {
        return new CanonicalJson(Numbers.DOUBLE).value(value).toString();
    }

    /// As RFC 8785 has it; a number that no double holds exactly is written as text, half a surrogate pair as
    /// U+FFFD.
    public static String writeDoublesOrText(Object value) {
        return new CanonicalJson(Numbers.LENIENT).value(value).toString();
    }

    private StringBuilder value(Object value) {
        switch (value) {
            case Map<?, ?> map -> object(map);
            case Collection<?> all -> array(all);
            case String text -> text(text);
            case Boolean truth -> out.append(truth.booleanValue());
            case Number number -> number(number);
            case Unknown _ -> out.append("null");
            case JsonNode node -> node(node);
            default -> throw new IllegalArgumentException("no JSON for " + value.getClass());
        }
        return out;
    }

    private void node(JsonNode node) {
        if (node.isObject()) {
            SortedMap<String, JsonNode> sorted = new TreeMap<>();
            node.properties().forEach(each -> sorted.put(each.getKey(), each.getValue()));
            members(sorted);
        } else if (node.isArray()) {
            array(node.values());
        } else if (node.isString()) {
            text(node.stringValue());
        } else if (node.isBoolean()) {
            out.append(node.booleanValue());
        } else if (node.isNumber()) {
            number(node.numberValue());
        } else if (node.isNull()) {
            out.append("null");
        } else {
            throw new IllegalArgumentException("no JSON for " + node.getNodeType());
        }
    }

    private void object(Map<?, ?> map) {
        SortedMap<String, Object> sorted = new TreeMap<>();
        map.forEach((name, value) -> sorted.put((String) name, value));
        members(sorted);
    }

    private void members(SortedMap<String, ?> sorted) {
        char separator = '{';
        for (Map.Entry<String, ?> each : sorted.entrySet()) {
            out.append(separator);
            text(each.getKey());
            out.append(':');
            value(each.getValue());
            separator = ',';
        }
        out.append(sorted.isEmpty() ? "{}" : "}");
    }

    private void array(Collection<?> all) {
        char separator = '[';
        for (Object each : all) {
            out.append(separator);
            value(each);
            separator = ',';
        }
        out.append(all.isEmpty() ? "[]" : "]");
    }

    private void number(Number number) {
        switch (number) {
            case Integer small -> out.append(small.intValue());
            case Long whole
            when Math.abs(whole) <= 1L << 53 || numbers == Numbers.EXACT -> out.append(whole.longValue());
            case BigDecimal decimal -> decimal(decimal);
            case BigInteger whole -> decimal(new BigDecimal(whole));
            case Double value -> decimal(finite(value));
            case Float value -> decimal(new BigDecimal(value.toString()));
            default -> decimal(BigDecimal.valueOf(number.longValue()));
        }
    }

    private static BigDecimal finite(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("JSON has no number " + value);
        }
        return new BigDecimal(Double.toString(value));
    }

    private void decimal(BigDecimal number) {
        if (numbers == Numbers.EXACT) {
            out.append(number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
            return;
        }
        double value = number.doubleValue();
        boolean held = Double.isFinite(value) && new BigDecimal(Double.toString(value)).compareTo(number) == 0;
        if (held) {
            EcmaNumber.write(value, out);
        } else if (numbers == Numbers.LENIENT) {
            text(number.toString());
        } else {
            throw new IllegalArgumentException(
                    "no IEEE double holds the number " + number + " exactly; write it as text");
        }
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
                default -> unit(text, i, unit);
            }
        }
        out.append('"');
    }

    private void unit(String text, int at, char unit) {
        if (unit < ' ') {
            out.append("\\u00").append(unit < 0x10 ? '0' : '1').append(Character.forDigit(unit & 0xF, 16));
            return;
        }
        if (Character.isSurrogate(unit) && !isPaired(text, at, unit)) {
            if (numbers == Numbers.LENIENT) {
                out.append('\uFFFD');
                return;
            }
            throw new IllegalArgumentException("half a surrogate pair in a text, at unit " + at);
        }
        out.append(unit);
    }

    private static boolean isPaired(String text, int at, char unit) {
        return Character.isHighSurrogate(unit)
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
