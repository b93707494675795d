package org.armillary.law.akn;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The number part of an eId, cleaned from a number as printed: words of the unit, brackets and punctuation go,
/// numerals of Han script become digits.
///
/// `Article 5 bis.` gives `5-bis`, `(a)` gives `a`, `第十七条の二` gives `17-2`, `PART ONE` gives `PART-ONE`.
/// Source: Akoma Ntoso Naming Convention 1.0, section 5.4.
public final class EIdNumber {

    private static final Pattern ROMAN = Pattern.compile("[IVXLCDM]+|[ivxlcdm]+");

    /// Letters that the words for a unit share over languages: Article, Artikel, Artículo; Title, Titre.
    private static final int SAME = 3;

    private EIdNumber() {}

    /// The cleaned number, empty where the printed one holds none ("ANNEX").
    public static String of(String printed) {
        String folded = isAscii(printed) ? printed : fold(printed);
        List<String> tokens = tokens(folded);
        if (tokens.isEmpty()) {
            return "";
        }
        int first = firstNumber(tokens);
        if (first >= 0) {
            return String.join("-", tokens.subList(first, tokens.size()));
        }
        return tokens.size() > 1 ? String.join("-", tokens) : "";
    }

    /// The cleaned number of a unit, the unit's own word left out where it stands first: `Article premier` of an
    /// `article` gives `premier`.
    ///
    /// @param unit name of the unit's element
    public static String of(String printed, String unit) {
        String number = of(printed);
        int joint = number.indexOf('-');
        boolean word = joint >= SAME && joint < number.length() - 1 && unit.length() >= SAME;
        return word && number.regionMatches(true, 0, unit, 0, SAME) ? number.substring(joint + 1) : number;
    }

    private static int firstNumber(List<String> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            boolean alone = tokens.size() == 1;
            if (hasDigit(token)
                    || token.codePointCount(0, token.length()) == 1
                    || ROMAN.matcher(token).matches() && (alone || Character.isUpperCase(token.charAt(0)))
                    || alone && token.length() <= 3 && isLatin(token)) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>(4);
        int start = -1;
        int end = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                start = start < 0 ? i : start;
                end = i + 1;
            } else if (start >= 0 && !(isJoint(c) && end == i)) {
                tokens.add(joined(text.substring(start, end)));
                start = -1;
            }
        }
        return tokens;
    }

    private static boolean isJoint(char c) {
        return c == '.' || c == '-' || c == '/' || c == '\u2013' || c == '\u2010' || c == '\u2011' || c == '_';
    }

    private static String joined(String token) {
        String plain = token.replace('/', '-').replace('\u2013', '-').replace('\u2010', '-');
        return plain.replace('\u2011', '-').replace("_", "-");
    }

    /// Compatibility forms as plain ones, ordinal marks away, Han and Hangul numbers as digits.
    private static String fold(String printed) {
        StringBuilder out = new StringBuilder(printed.length());
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (c != 'º' && c != 'ª' && c != '°') {
                out.append(c);
            }
        }
        String digits = HanDigits.replace(Normalizer.normalize(out, Normalizer.Form.NFKC));
        return hasDigit(digits) ? withoutEastAsianWords(digits) : singles(digits);
    }

    /// In `第17条の2` only the digits and the joint between them count.
    private static String withoutEastAsianWords(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isEastAsian(c)) {
                out.append(c);
            } else if ("之のノ의".indexOf(c) >= 0) {
                out.append('-');
            } else if (!out.isEmpty() && Character.isDigit(out.charAt(out.length() - 1)) && !isBeforeJoint(text, i)) {
                out.append(' ');
            }
        }
        return out.toString();
    }

    private static boolean isBeforeJoint(String text, int at) {
        return at + 1 < text.length() && "之のノ의-".indexOf(text.charAt(at + 1)) >= 0;
    }

    /// Without digits a single sign (`イ`, `가`) is a number, a word is none.
    private static String singles(String text) {
        int signs = 0;
        for (int i = 0; i < text.length(); i++) {
            signs += isEastAsian(text.charAt(i)) ? 1 : 0;
        }
        return signs > 1 ? text.replaceAll("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]", "") : text;
    }

    private static boolean isEastAsian(char c) {
        return c >= 0x3005 && c <= 0x30FF || c >= 0x3400 && c <= 0x9FFF || c >= 0xAC00 && c <= 0xD7A3;
    }

    private static boolean isLatin(String token) {
        return token.chars().allMatch(c -> c < 0x250 && Character.isLetter(c));
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
