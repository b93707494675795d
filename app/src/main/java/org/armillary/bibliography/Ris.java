package org.armillary.bibliography;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.armillary.catalogue.PartialDate;

/// References in the RIS format: a tag of two letters, two blanks, a dash, a blank, the value; lines end with CR LF.
///
/// Source: RIS format specification (Research Information Systems, 2011). Values are one line; an asterisk, which the
/// specification forbids in names, is left out of them.
final class Ris {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd");

    private final StringBuilder out = new StringBuilder();
    private final Bibliography bibliography;

    private Ris(Bibliography bibliography) {
        this.bibliography = bibliography;
    }

    static void write(Bibliography bibliography, OutputStream out) throws IOException {
        for (var each : bibliography.keyed().entrySet()) {
            Ris one = new Ris(bibliography);
            one.record(each.getKey(), each.getValue());
            out.write(one.out.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private void record(String key, Reference reference) {
        line("TY", reference.genre().ris());
        line("ID", key);
        line("TI", reference.title());
        reference.shortTitle().ifPresent(title -> line("ST", title));
        reference.author().ifPresent(author -> {
            String name = author.replace("*", "");
            line("AU", name.contains(",") || !name.contains(" ") ? name : name + ",");
            line("PB", author);
        });
        reference.year().ifPresent(year -> line("PY", String.valueOf(year)));
        reference.made().ifPresent(day -> line("DA", date(day)));
        reference.number().ifPresent(number -> line("M1", number));
        reference.place().ifPresent(place -> line("SE", Places.plain(place, reference)));
        reference.text().ifPresent(day -> line("ET", day.toString()));
        reference.language().ifPresent(language -> line("LA", language.tag()));
        line("CY", reference.jurisdiction());
        line("UR", reference.address());
        line("Y2", day(bibliography.occasion().accessed()));
        if (bibliography.snippets()) {
            reference.snippet().ifPresent(words -> line("AB", words));
        }
        line("N1", Places.note(reference, bibliography.occasion()));
        line("ER", "");
        out.append("\r\n");
    }

    private void line(String tag, String value) {
        out.append(tag).append("  - ").append(Clean.line(value)).append("\r\n");
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// What is not known of a date is left out, its slashes stay.
    private static String date(PartialDate date) {
        LocalDate first = date.first();
        return switch (date.precision()) {
            case YEARS -> first.getYear() + "//";
            case MONTHS -> String.format(java.util.Locale.ROOT, "%d/%02d/", first.getYear(), first.getMonthValue());
            default -> day(first);
        };
    }
}
