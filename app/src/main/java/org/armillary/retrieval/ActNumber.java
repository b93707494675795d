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

    private static final int ONE_COUNT = 2015;
    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2099;

    private static final String MADE = "(?:EC|EEC|EU|ECSC|JHA|CE|CEE|UE|CECA|JAI|EG|EWG|Euratom)";
    private static final Pattern NUMBER = Pattern.compile(
            // 1, 2: 2003/4/EC
            "(?<![\\d/.])(\\d{2}|\\d{4})/(\\d{1,4})/" + MADE + "\\b"
                    // 3, 4: (EC) No 1907/2006
                    + "|\\b" + MADE
                    + "\\)?,?\\s*(?:No\\.?|[Nn][o°º]\\.?|Nr\\.?)\\s*(\\d{1,4})/(\\d{2}|\\d{4})(?![\\d/])"
                    // 5, 6: (EU) 2016/680
                    + "|\\((?:EU|UE)(?:,\\s*Euratom)?\\)\\s*(20[1-9]\\d)/(\\d{1,4})(?![\\d/])"
                    // 7, 8, 9: 32003L0004
                    + "|(?<!\\d)3(19\\d\\d|20\\d\\d)([LRD])(\\d{4})(?!\\d)"
                    // 10, 11: S.I. 2007/1842
                    + "|\\bS\\.?\\s?I\\.?\\s?(19\\d\\d|20\\d\\d)/(\\d{1,4})(?![\\d/])"
                    // 12, 13: 2007 No. 1842
                    + "|(?<!\\d)(19\\d\\d|20\\d\\d)\\s+No\\.\\s?(\\d{1,4})(?!\\d)");

    /// All numbers of a text in their order.
    static List<Place> list(CharSequence text) {
        List<Place> places = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            ActNumber number = of(matcher);
            if (number.year >= FIRST_YEAR && number.year <= LAST_YEAR && number.number > 0) {
                places.add(new Place(number, matcher.start(), matcher.end()));
            }
        }
        return places;
    }

    private static ActNumber of(Matcher found) {
        if (found.group(1) != null) {
            return new ActNumber(Series.UNION, year(found.group(1)), Integer.parseInt(found.group(2)));
        }
        if (found.group(3) != null) {
            return regulation(year(found.group(4)), Integer.parseInt(found.group(3)));
        }
        if (found.group(5) != null) {
            return new ActNumber(Series.UNION, year(found.group(5)), Integer.parseInt(found.group(6)));
        }
        if (found.group(7) != null) {
            int number = Integer.parseInt(found.group(9));
            return found.group(8).equals("R")
                    ? regulation(year(found.group(7)), number)
                    : new ActNumber(Series.UNION, year(found.group(7)), number);
        }
        int at = found.group(10) != null ? 10 : 12;
        return new ActNumber(Series.INSTRUMENT, year(found.group(at)), Integer.parseInt(found.group(at + 1)));
    }

    private static ActNumber regulation(int year, int number) {
        return new ActNumber(year < ONE_COUNT ? Series.UNION_REGULATION : Series.UNION, year, number);
    }

    private static int year(String written) {
        int year = Integer.parseInt(written);
        return year < 100 ? 1900 + year : year;
    }
}
