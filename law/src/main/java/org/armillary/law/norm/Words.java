package org.armillary.law.norm;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.armillary.law.frbr.Language;

/// Cuts text into words to be compared: letters and digits between anything else; each ideograph, kana, syllable of
/// Hangul and Thai letter is one by itself, for those scripts put no space where a word ends.
final class Words {

    private static final Language ENGLISH = new Language("eng");
    private static final int LONGEST_ACRONYM = 6;
    private static final int SHORTEST_PLURAL = 4;

    private Words() {}

    /// A word and its place.
    ///
    /// @param key what it is compared by: small letters and, in English, the singular; an acronym as it is
    /// @param gap what stands between the word before and it; spaces and hyphens are one and the same
    /// @param start first UTF-16 index
    /// @param end end UTF-16 index, exclusive
    record Word(String key, String gap, int start, int end) {}

    static List<Word> of(String text, Language language) {
        List<Word> words = new ArrayList<>();
        int before = 0;
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            int end = at + Character.charCount(point);
            if (Character.isLetterOrDigit(point)) {
                if (!standsAlone(point)) {
                    end = endOfWord(text, end);
                }
                words.add(new Word(key(text.substring(at, end), language), gap(text, before, at), at, end));
                before = end;
            }
            at = end;
        }
        return words;
    }

    private static String gap(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)
                    && !Character.isSpaceChar(c)
                    && Character.getType(c) != Character.DASH_PUNCTUATION) {
                return text.substring(start, end);
            }
        }
        return start == end ? "" : " ";
    }

    private static int endOfWord(String text, int from) {
        int end = from;
        while (end < text.length()) {
            int point = text.codePointAt(end);
            boolean goesOn = Character.isLetterOrDigit(point) && !standsAlone(point)
                    || Character.getType(point) == Character.NON_SPACING_MARK;
            if (!goesOn) {
                return end;
            }
            end += Character.charCount(point);
        }
        return end;
    }

    private static boolean standsAlone(int point) {
        if (point < 0x0E00) {
            return false;
        }
        return switch (UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, THAI -> true;
            default -> false;
        };
    }

    private static String key(String word, Language language) {
        if (word.length() <= LONGEST_ACRONYM && word.length() > 1 && isAcronym(word)) {
            return word;
        }
        String small = word.toLowerCase(Locale.ROOT);
        return language.equals(ENGLISH) ? singular(small) : small;
    }

    private static boolean isAcronym(String word) {
        return word.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    /// A word of English without the ending of a plural.
    private static String singular(String word) {
        int length = word.length();
        if (length < SHORTEST_PLURAL
                || !word.endsWith("s")
                || word.endsWith("ss")
                || word.endsWith("us")
                || word.endsWith("is")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return word.substring(0, length - 3) + "y";
        }
        for (String hissing : List.of("xes", "ches", "shes", "sses")) {
            if (word.endsWith(hissing)) {
                return word.substring(0, length - 2);
            }
        }
        return word.substring(0, length - 1);
    }
}
