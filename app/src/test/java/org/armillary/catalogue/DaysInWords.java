package org.armillary.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days and months written in English words, as dates: "6-7 July 2026" is 2026-07-06, 2026-07-07 and 2026-07.
final class DaysInWords {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern WORDED = Pattern.compile(
            "(?:(\\d{1,2})(?:[-/,]| and | or )?(\\d{1,2})? )?(?:of )?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*,?(?: (\\d{4}))?");

    private DaysInWords() {}

    /// A day without a year has that of the next one that has, on the same line.
    static Set<String> in(String text) {
        Set<String> days = new TreeSet<>();
        for (String line : text.split("\\R")) {
            Matcher each = WORDED.matcher(line);
            while (each.find()) {
                String year = each.group(4) == null ? yearAfter(line.substring(each.end())) : each.group(4);
                String month = "%s-%02d".formatted(year, month(each.group(3)));
                days.add(month);
                add(days, month, each.group(1));
                add(days, month, each.group(2));
            }
        }
        return days;
    }

    private static int month(String word) {
        return MONTHS.indexOf(word.toLowerCase(Locale.ROOT)) + 1;
    }

    private static String yearAfter(String rest) {
        Matcher year = Pattern.compile("(?<!\\d)(20\\d{2})(?!\\d)").matcher(rest);
        return year.find() ? year.group(1) : "0000";
    }

    private static void add(Set<String> days, String month, String day) {
        if (day != null) {
            days.add("%s-%02d".formatted(month, Integer.parseInt(day)));
        }
    }
}
