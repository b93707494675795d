package org.armillary.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Citations of Chinese, Japanese and Korean law, which stand in running words: `个人信息保护法第十七条`, `제31조 제2항`.
final class EastAsian {

    private static final String NUMERALS = "0123456789一二三四五六七八九十百千零〇两";
    private static final String ARTICLE = "条條조";
    private static final String STEP = "款項项항號号호目목";
    private static final String MORE = "의之の";
    private static final int LONGEST = 8;

    private EastAsian() {}

    /// Words with `第 17 条` in one piece.
    static List<String> joined(List<String> words) {
        List<String> joined = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            boolean opens = (word.equals("第") || word.equals("제")) && at + 2 < words.size();
            String whole = opens ? word + words.get(at + 1) + words.get(at + 2) : word;
            boolean apart = opens && article(whole, 0) == whole.length();
            joined.add(apart ? whole : word);
            at += apart ? 2 : 0;
        }
        return joined;
    }

    /// Where an article's number with its paragraphs ends that begins at an index of a text; −1 where none does.
    ///
    /// @param word where the word begins in which it stands
    /// @param end where that word ends
    static int article(String text, int word, int from, int end) {
        char c = text.charAt(from);
        boolean may = c == '第' || c == '제' || from == word && NUMERALS.indexOf(c) >= 0;
        int length = may ? article(text.substring(from, end), 0) : -1;
        return length < 0 ? -1 : from + length;
    }

    static Optional<Citations.Found> at(List<String> words, int at) {
        String first = words.get(at);
        if (article(first, 0) != first.length()) {
            return Optional.empty();
        }
        List<String> labels = new ArrayList<>(labels(first));
        int end = at + 1;
        while (end < words.size() && steps(words.get(end), 0) == words.get(end).length()) {
            labels.addAll(labels(words.get(end++)));
        }
        return Optional.of(new Citations.Found(new Citation(labels, Citation.Kind.ARTICLE), end));
    }

    /// Where an article's number with its paragraphs ends that begins at an index; −1 where none does.
    private static int article(String word, int from) {
        int number = ordinal(word, from);
        int unit = numerals(word, number);
        boolean whole = number > from || from == 0;
        if (!whole || unit == number || unit >= word.length() || ARTICLE.indexOf(word.charAt(unit)) < 0) {
            return -1;
        }
        int end = unit + 1;
        if (end < word.length() && MORE.indexOf(word.charAt(end)) >= 0 && numerals(word, end + 1) > end + 1) {
            end = numerals(word, end + 1);
        }
        return steps(word, end);
    }

    /// Where the paragraphs and items that begin at an index end.
    private static int steps(String word, int from) {
        int end = from;
        while (end < word.length()) {
            int number = ordinal(word, end);
            int unit = numerals(word, number);
            if (unit == number || unit >= word.length() || STEP.indexOf(word.charAt(unit)) < 0) {
                return end;
            }
            end = unit + 1;
        }
        return end;
    }

    private static int ordinal(String word, int at) {
        return at < word.length() && (word.charAt(at) == '第' || word.charAt(at) == '제') ? at + 1 : at;
    }

    private static int numerals(String word, int from) {
        int end = from;
        while (end < word.length() && end - from < LONGEST && NUMERALS.indexOf(word.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static List<String> labels(String written) {
        List<String> labels = new ArrayList<>();
        for (int at = 0; at < written.length(); ) {
            int end = numerals(written, at);
            boolean added = at > 0 && MORE.indexOf(written.charAt(at - 1)) >= 0;
            if (end > at && !added) {
                labels.add(Labels.of(written.substring(at, end)));
            }
            at = Math.max(end, at + 1);
        }
        return labels;
    }
}
