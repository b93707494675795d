package org.armillary.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Due;
import org.armillary.catalogue.Instrument;
import org.armillary.catalogue.Standing;

/// Lists of the catalogue as lines for people; `(unverified)` stands wherever it is true.
final class CatalogueTable {

    private CatalogueTable() {}

    static void list(Catalogue catalogue, List<Instrument> instruments, LocalDate day, PrintWriter out) {
        int width =
                instruments.stream().mapToInt(each -> each.id().length()).max().orElse(0);
        for (Instrument each : instruments) {
            String status =
                    catalogue.statusOn(day, each).map(CatalogueTable::status).orElse("not yet there");
            out.println(String.format(
                    Locale.ROOT,
                    "%-" + Math.max(1, width) + "s  %-6s  %-40s  %s%s",
                    each.id(),
                    name(each.force()),
                    status,
                    each.shortName(),
                    each.verified() ? "" : " (unverified)"));
        }
        long current = instruments.stream()
                .filter(each -> catalogue
                        .statusOn(day, each)
                        .filter(standing -> standing.status().isCurrent())
                        .isPresent())
                .count();
        out.println(instruments.size() + " instruments, " + current + " of them in force or in effect on " + day);
    }

    static void due(List<Due> coming, PrintWriter out) {
        for (Due each : coming) {
            String rule = each.rule().isEmpty() || each.kind() == Due.Kind.REVIEW ? "" : " (" + each.rule() + ")";
            out.println(String.format(
                    Locale.ROOT,
                    "%-10s  %-16s  %s: %s%s%s",
                    each.day(),
                    name(each.kind()),
                    each.instrument().shortName(),
                    each.kind() == Due.Kind.REVIEW ? each.rule() : each.what(),
                    rule,
                    each.verified() ? "" : " (unverified)"));
        }
        out.println(coming.size() == 1 ? "1 date" : coming.size() + " dates");
    }

    /// A status in words, with what is not sure about it.
    static String status(Standing standing) {
        return name(standing.status())
                + standing.since().map(day -> " since " + day).orElse("")
                + (standing.sure() ? "" : ", not sure")
                + (standing.foreseen() ? ", as foreseen" : "");
    }

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
