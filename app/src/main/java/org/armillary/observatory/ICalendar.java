package org.armillary.observatory;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// A calendar as iCalendar (RFC 5545): whole days, lines folded at 75 octets and ended by CR LF.
///
/// @param name what programs call it
/// @param stamped the day its entries were last looked at
public record ICalendar(String name, LocalDate stamped, List<Entry> entries) {

    private static final String END = "\r\n";
    private static final int OCTETS = 75;

    public ICalendar {
        entries = List.copyOf(entries);
    }

    /// An entry of some whole days.
    ///
    /// @param id stays the same as long as the entry is the same
    /// @param first its first day
    /// @param last its last day
    /// @param certain whether the day is sure; what isn't is tentative
    /// @param summary in a line
    /// @param description in a sentence or more
    /// @param address of a page about it
    /// @param category what sort of event
    public record Entry(
            String id,
            LocalDate first,
            LocalDate last,
            boolean certain,
            String summary,
            String description,
            String address,
            String category) {}

    /// The calendar in UTF-8.
    public byte[] write() {
        StringBuilder out = new StringBuilder();
        line(out, "BEGIN", "VCALENDAR");
        line(out, "VERSION", "2.0");
        line(out, "PRODID", "-//Armillary//What comes due//EN");
        line(out, "CALSCALE", "GREGORIAN");
        line(out, "METHOD", "PUBLISH");
        line(out, "NAME", text(name));
        line(out, "X-WR-CALNAME", text(name));
        line(out, "REFRESH-INTERVAL;VALUE=DURATION", "P1D");
        entries.forEach(each -> entry(out, each));
        line(out, "END", "VCALENDAR");
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void entry(StringBuilder out, Entry each) {
        line(out, "BEGIN", "VEVENT");
        line(out, "UID", each.id());
        line(out, "DTSTAMP", day(stamped) + "T000000Z");
        line(out, "DTSTART;VALUE=DATE", day(each.first()));
        // The end of whole days is the day after (RFC 5545, 3.6.1).
        line(out, "DTEND;VALUE=DATE", day(each.last().plusDays(1)));
        line(out, "SUMMARY", text(each.summary()));
        line(out, "DESCRIPTION", text(each.description()));
        line(out, "CATEGORIES", text(each.category()));
        line(out, "URL", each.address());
        line(out, "STATUS", each.certain() ? "CONFIRMED" : "TENTATIVE");
        line(out, "TRANSP", "TRANSPARENT");
        line(out, "END", "VEVENT");
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    private static String text(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n");
    }

    /// Folds between characters, never inside one.
    private static void line(StringBuilder out, String name, String value) {
        int octets = 0;
        String line = name + ":" + value;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            String character = Character.toString(line.codePointAt(i));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS) {
                out.append(END).append(' ');
                octets = 1;
            }
            out.append(character);
            octets += size;
        }
        out.append(END);
    }
}
