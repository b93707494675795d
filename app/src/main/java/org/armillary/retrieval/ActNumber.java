package org.armillary.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number by which an act of a union or of a government is cited, whatever the form: `2003/4/EC`,
/// `Directive (EU) 2016/680`, `Council Directive 93/42/EEC`, `32003L0004`, `S.I. 2007/1842`, `2007 No. 1842`.
///
/// @param series which acts are counted together
/// @param year four digits
record ActNumber(Series series, int year, int number) {

    /// Which acts are numbered together.
    enum Series {
        /// Directives and decisions of the European Union; since 2015 its regulations too.
        UNION,
        /// Regulations of the European Union, numbered apart until 2014.
        UNION_REGULATION,
        /// Statutory instruments of the United Kingdom.
        INSTRUMENT
    }

    /// A number and where a text has it.
    ///
    /// @param start first UTF-16 index
    /// @param end end index, exclusive
    record Place(ActNumber number, int start, int end) {}

    /// How far before and behind a stroke a number may begin and end, with the word before it.
    private static final int BEFORE = 48;
    private static final int BEHIND = 24;

    private static final int ONE_COUNT = 2015;
    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2099;

    private static final String MADE = ActWords.any("made");
    private static final String NUMERO = ActWords.any("numero");
    private static final String END = "(?![\\p{L}\\d])";
    private static final Pattern NUMBER = Pattern.compile(
            // 1, 2: 2003/4/EC
            "(?<![\\d/.])(\\d{2}|19[5-9]\\d|20\\d\\d)/(\\d{1,4})/" + MADE + END
                    // 3, 4: (EC) No 1907/2006
                    + "|(?<!\\p{L})(?=\\p{Lu})" + MADE + "\\)?,?\\s*" + NUMERO
                    + "\\s*(\\d{1,4})/(\\d{2}|\\d{4})(?![\\d/])"
                    // 5, 6: (EU) 2016/680
                    + "|\\(" + MADE + "(?:,\\s*" + MADE + ")?\\)\\s*(?:" + NUMERO
                    + "\\s*)?(20[1-9]\\d)/(\\d{1,4})(?![\\d/])"
                    // 7, 8, 9: 32003L0004
                    + "|(?<!\\d)3(19\\d\\d|20\\d\\d)([LRD])(\\d{4})(?!\\d)"
                    // 10, 11: S.I. 2007/1842, S.I. 2007 No 1842
                    + "|(?<![\\p{L}.])S\\.?\\s?I\\.?\\s?(19\\d\\d|20\\d\\d)(?:/|\\s+No\\.?\\s?)(\\d{1,4})(?![\\d/])"
                    // 12, 13: 2007 No. 1842
                    + "|(?<!\\d)(19\\d\\d|20\\d\\d)\\s+No\\.\\s?(\\d{1,4})(?!\\d)"
                    // 14, 15: S.I. No. 123 of 2007, S.I. No. 123/2007
                    + "|(?<![\\p{L}.])S\\.?\\s?I\\.?\\s+No\\.?\\s*(\\d{1,4})(?:/|\\s+of\\s+)(19\\d\\d|20\\d\\d)(?!\\d)"
                    // 16, 17: 1907/2006/EK, the number first
                    + "|(?<![\\d/.])(\\d{1,4})/(19\\d\\d|20\\d\\d)/" + MADE + END
                    // 18, 19: EGRL 4/2003, as German footnotes have it
                    + "|\\b(?:EW?G|EU)RL\\s+(\\d{1,4})/((?:19|20)\\d\\d)(?!\\d)"
                    // 20, 21: Directive 2001/18
                    + "|(?<!\\p{L})" + ActWords.any("kinds") + "\\s+(?:" + NUMERO
                    + "\\s*)?(\\d{2}|19\\d\\d|20\\d\\d)/(\\d{1,4})(?![\\d/])");

    /// All numbers of a text in their order.
    static List<Place> list(CharSequence text) {
        List<Place> places = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text).useTransparentBounds(true);
        int read = 0;
        for (int at = next(text, 0); at < text.length(); at = next(text, Math.max(at + 1, read))) {
            matcher.region(Math.max(read, at - BEFORE), Math.min(text.length(), at + BEHIND));
            if (matcher.find()) {
                add(of(matcher), matcher, places);
                read = matcher.end();
            }
        }
        return places;
    }

    private static void add(ActNumber number, Matcher found, List<Place> places) {
        if (number.year >= FIRST_YEAR && number.year <= LAST_YEAR && number.number > 0) {
            places.add(new Place(number, found.start(), found.end()));
        }
    }

    /// Where the next thing stands that every form has: a stroke or a letter between digits, or "No" beside one.
    /// Looking for it first is four times as fast as looking for all forms everywhere.
    private static int next(CharSequence text, int from) {
        for (int at = Math.max(1, from); at < text.length() - 1; at++) {
            char here = text.charAt(at);
            boolean between = isDigit(text.charAt(at - 1)) && isDigit(text.charAt(at + 1));
            if (between && (here == '/' || here == 'L' || here == 'R' || here == 'D')
                    || here == 'N' && text.charAt(at + 1) == 'o' && isDigit(afterNo(text, at + 2))) {
                return at;
            }
        }
        return text.length();
    }

    private static char afterNo(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && at < from + 3 && (text.charAt(at) == '.' || text.charAt(at) <= ' ')) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : ' ';
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static ActNumber of(Matcher found) {
        if (found.group(1) != null) {
            return new ActNumber(Series.UNION, year(found.group(1)), number(found, 2));
        }
        if (found.group(3) != null) {
            return regulation(year(found.group(4)), number(found, 3));
        }
        if (found.group(5) != null) {
            return new ActNumber(Series.UNION, year(found.group(5)), number(found, 6));
        }
        if (found.group(7) != null) {
            return found.group(8).equals("R")
                    ? regulation(year(found.group(7)), number(found, 9))
                    : new ActNumber(Series.UNION, year(found.group(7)), number(found, 9));
        }
        if (found.group(14) != null) {
            return new ActNumber(Series.INSTRUMENT, year(found.group(15)), number(found, 14));
        }
        if (found.group(16) != null) {
            return regulation(year(found.group(17)), number(found, 16));
        }
        if (found.group(18) != null) {
            return new ActNumber(Series.UNION, year(found.group(19)), number(found, 18));
        }
        if (found.group(20) != null) {
            return new ActNumber(Series.UNION, year(found.group(20)), number(found, 21));
        }
        int at = found.group(10) != null ? 10 : 12;
        return new ActNumber(Series.INSTRUMENT, year(found.group(at)), number(found, at + 1));
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static ActNumber regulation(int year, int number) {
        return new ActNumber(year < ONE_COUNT ? Series.UNION_REGULATION : Series.UNION, year, number);
    }

    private static int year(String written) {
        int year = Integer.parseInt(written);
        return year < 100 ? 1900 + year : year;
    }
}
