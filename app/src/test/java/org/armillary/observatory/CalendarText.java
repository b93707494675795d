package org.armillary.observatory;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A calendar as a strict reader of RFC 5545 sees it: unfolded, its text unescaped, parameters kept in the name.
///
/// @param head properties of the calendar itself
/// @param events properties of each event
public record CalendarText(Map<String, String> head, List<Map<String, String>> events) {

    /// @throws IllegalArgumentException when the form is broken, with the line
    public static CalendarText parse(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (!text.startsWith("BEGIN:VCALENDAR\r\n") || !text.endsWith("END:VCALENDAR\r\n")) {
            throw new IllegalArgumentException("not a calendar");
        }
        CalendarText calendar = new CalendarText(new HashMap<>(), new ArrayList<>());
        boolean inEvent = false;
        for (String line : text.replace("\r\n ", "").split("\r\n")) {
            int colon = line.indexOf(':');
            if (colon < 1 || line.contains("\n")) {
                throw new IllegalArgumentException("no property: " + line);
            }
            String name = line.substring(0, colon);
            String value = unescaped(line.substring(colon + 1));
            if (line.equals("BEGIN:VEVENT")) {
                if (inEvent) {
                    throw new IllegalArgumentException("an event inside an event");
                }
                inEvent = true;
                calendar.events.add(new HashMap<>());
            } else if (line.equals("END:VEVENT")) {
                check(calendar.events.getLast());
                inEvent = false;
            } else if ((inEvent ? calendar.events.getLast() : calendar.head).put(name, value) != null
                    && !name.equals("BEGIN")) {
                throw new IllegalArgumentException("twice: " + line);
            }
        }
        return calendar;
    }

    /// What RFC 5545 asks of every event.
    private static void check(Map<String, String> event) {
        for (String required : List.of("UID", "DTSTAMP", "DTSTART;VALUE=DATE")) {
            if (!event.containsKey(required)) {
                throw new IllegalArgumentException("no " + required + " in " + event);
            }
        }
        if (!event.getOrDefault("DTSTAMP", "").matches("\\d{8}T\\d{6}Z")
                || !event.getOrDefault("DTSTART;VALUE=DATE", "").matches("\\d{8}")) {
            throw new IllegalArgumentException("not a date in " + event);
        }
    }

    private static String unescaped(String value) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != '\\') {
                out.append(c);
            } else {
                char next = value.charAt(++i);
                out.append(next == 'n' || next == 'N' ? '\n' : next);
            }
        }
        return out.toString();
    }
}
