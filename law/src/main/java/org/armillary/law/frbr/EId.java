package org.armillary.law.frbr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Identifier of a part of an expression, such as `art_5__para_2__point_a`.
///
/// Segments `prefix_number` are joined by two underscores, the outermost first. Identifiers of official documents
/// that follow other habits are held as they are: each is one segment without number. Source: Akoma Ntoso Naming
/// Convention 1.0, section 5.
///
/// @param value the identifier; not empty, no white space
public record EId(String value) implements Comparable<EId> {

    private static final String JOIN = "__";

    /// One step of an identifier.
    ///
    /// @param prefix what kind of element it is, such as `art`
    /// @param number its number cleaned of words and punctuation, or its position; empty where there is none
    public record Segment(String prefix, String number) {

        static Segment parse(String text) {
            int underscore = text.indexOf('_');
            return underscore < 0
                    ? new Segment(text, "")
                    : new Segment(text.substring(0, underscore), text.substring(underscore + 1));
        }

        @Override
        public String toString() {
            return number.isEmpty() ? prefix : prefix + "_" + number;
        }
    }

    public EId {
        if (value.isEmpty() || value.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException(
                    "not an eId: '" + value + "' (wanted segments such as art_5__para_2, without spaces)");
        }
    }

    /// The identifier of a part with no context around it.
    public static EId of(String prefix, String number) {
        return new EId(new Segment(prefix, number).toString());
    }

    /// The identifier of a part inside this one.
    public EId child(String prefix, String number) {
        return new EId(value + JOIN + new Segment(prefix, number));
    }

    /// Its steps, outermost first.
    public List<Segment> segments() {
        List<Segment> segments = new ArrayList<>();
        for (String part : value.split(JOIN, -1)) {
            segments.add(Segment.parse(part));
        }
        return segments;
    }

    /// Its last step.
    public Segment last() {
        return segments().getLast();
    }

    /// The identifier without its last step.
    public Optional<EId> parent() {
        int at = value.lastIndexOf(JOIN);
        return at <= 0 ? Optional.empty() : Optional.of(new EId(value.substring(0, at)));
    }

    /// Whether the other is this or lies inside it.
    public boolean contains(EId other) {
        return other.value.equals(value) || other.value.startsWith(value + JOIN);
    }

    /// Orders by segments, numbers as numbers: `art_2`, `art_10`, `art_10-bis`, `art_10__para_1`.
    @Override
    public int compareTo(EId other) {
        int natural = compareNaturally(value.replace(JOIN, "\u0001"), other.value.replace(JOIN, "\u0001"));
        return natural != 0 ? natural : value.compareTo(other.value);
    }

    private static int compareNaturally(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            if (isDigit(a.charAt(i)) && isDigit(b.charAt(j))) {
                int endA = endOfDigits(a, i);
                int endB = endOfDigits(b, j);
                int byNumber = compareDigits(a.substring(i, endA), b.substring(j, endB));
                if (byNumber != 0) {
                    return byNumber;
                }
                i = endA;
                j = endB;
            } else {
                int byCharacter = Character.compare(a.charAt(i++), b.charAt(j++));
                if (byCharacter != 0) {
                    return byCharacter;
                }
            }
        }
        return Integer.compare(a.length() - i, b.length() - j);
    }

    private static int compareDigits(String a, String b) {
        String left = a.replaceFirst("^0+", "");
        String right = b.replaceFirst("^0+", "");
        return left.length() != right.length() ? Integer.compare(left.length(), right.length()) : left.compareTo(right);
    }

    private static int endOfDigits(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    @Override
    public String toString() {
        return value;
    }
}
