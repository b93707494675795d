package org.armillary.query;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Printed numbers of provisions in one form, so that `Article 6`, `第六条` and `6` are the same: no words, no brackets,
/// lower case, numerals of Chinese script as digits.
public final class Labels {

    private static final Pattern HAN = Pattern.compile("[一二三四五六七八九十百千零〇两]+");
    private static final Pattern LAST = Pattern.compile("[\\p{L}\\p{N}]+(?:[.\\-][\\p{L}\\p{N}]+)*");
    private static final Map<Character, Integer> DIGITS = Map.ofEntries(
            Map.entry('零', 0),
            Map.entry('〇', 0),
            Map.entry('一', 1),
            Map.entry('二', 2),
            Map.entry('两', 2),
            Map.entry('三', 3),
            Map.entry('四', 4),
            Map.entry('五', 5),
            Map.entry('六', 6),
            Map.entry('七', 7),
            Map.entry('八', 8),
            Map.entry('九', 9));
    private static final Map<Character, Integer> UNITS = Map.of('十', 10, '百', 100, '千', 1000);

    private Labels() {}

    /// The label of a printed number; empty where it holds none.
    public static String of(String printed) {
        String text = Normalizer.normalize(printed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        Matcher han = HAN.matcher(text);
        text = han.replaceAll(found -> Integer.toString(number(found.group())));
        String cjk = text.replaceAll("[第제條条조款項项항號号호目목]", " ").strip();
        String label = "";
        Matcher matcher = LAST.matcher(cjk);
        while (matcher.find()) {
            String word = matcher.group();
            boolean number = word.chars().anyMatch(Character::isDigit) || word.length() <= 6 && matcher.hitEnd();
            label = number || label.isEmpty() ? word : label;
            if (number && word.chars().anyMatch(Character::isDigit)) {
                break;
            }
        }
        return label;
    }

    /// 二百三十一 is 231, 二〇二四 is 2024.
    private static int number(String numerals) {
        boolean positional = numerals.chars().noneMatch(c -> UNITS.containsKey((char) c));
        int total = 0;
        int digit = 0;
        for (char c : numerals.toCharArray()) {
            Integer unit = UNITS.get(c);
            if (unit != null) {
                total += Math.max(1, digit) * unit;
                digit = 0;
            } else {
                digit = positional ? digit * 10 + DIGITS.getOrDefault(c, 0) : DIGITS.getOrDefault(c, 0);
            }
        }
        return total + digit;
    }
}
