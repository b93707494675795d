package org.armillary.observatory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The calendar, read back by a small reader of RFC 5545.
class ICalendarTest {

    private static final LocalDate DAY = LocalDate.of(2031, 2, 28);
    private static final String LONG = "Lanterns; oars, sails \\ and anchors — "
            + "ein sehr langer Text, 等待这一天, 그날을 기다린다, which no line of seventy-five octets can hold\nSecond line";

    private static byte[] calendar(boolean certain) {
        return new ICalendar(
                        "Days, of lanterns",
                        LocalDate.of(2030, 1, 2),
                        List.of(new ICalendar.Entry(
                                "lanterns-1@armillary",
                                DAY,
                                DAY,
                                certain,
                                LONG,
                                LONG,
                                "https://lanterns.example/a",
                                "Review")))
                .write();
    }

    @Test
    void foldsLinesAtSeventyFiveOctetsAndEndsThemByCrLf() {
        String text = new String(calendar(true), StandardCharsets.UTF_8);
        assertThat(text).endsWith("END:VCALENDAR\r\n");
        for (String line : text.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\n").doesNotContain("\r");
        }
    }

    @Test
    void comesBackAsItWas() {
        CalendarText read = CalendarText.parse(calendar(true));
        assertThat(read.head()).containsEntry("VERSION", "2.0").containsEntry("NAME", "Days, of lanterns");
        assertThat(read.events()).hasSize(1);
        Map<String, String> event = read.events().getFirst();
        assertThat(event)
                .containsEntry("UID", "lanterns-1@armillary")
                .containsEntry("SUMMARY", LONG)
                .containsEntry("DESCRIPTION", LONG)
                .containsEntry("DTSTAMP", "20300102T000000Z")
                .containsEntry("DTSTART;VALUE=DATE", "20310228")
                .containsEntry("DTEND;VALUE=DATE", "20310301")
                .containsEntry("STATUS", "CONFIRMED");
    }

    @Test
    void saysOfWhatIsNotSureThatItIsTentative() {
        assertThat(CalendarText.parse(calendar(false)).events().getFirst()).containsEntry("STATUS", "TENTATIVE");
    }
}
