package org.armillary.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.armillary.catalogue.Adherence;
import org.armillary.catalogue.Ancestor;
import org.armillary.catalogue.Application;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Dates;
import org.armillary.catalogue.Instrument;
import org.armillary.catalogue.PartialDate;
import org.armillary.catalogue.SourceRef;
import org.armillary.catalogue.Threshold;
import org.armillary.harvest.Ways;

/// One instrument on one page of text: what it is, its status on a day, dates, lineage, numbers, sources.
final class InstrumentCard {

    private static final String UNVERIFIED = " (unverified)";

    private final Catalogue catalogue;
    private final LocalDate day;
    private final PrintWriter out;

    InstrumentCard(Catalogue catalogue, LocalDate day, PrintWriter out) {
        this.catalogue = catalogue;
        this.day = day;
        this.out = out;
    }

    void print(Instrument it) {
        out.println(it.shortName() + (it.verified() ? "" : UNVERIFIED));
        out.println(it.title());
        out.println();
        line("made by", it.body() + " (" + it.jurisdiction() + ")");
        line(
                "kind",
                CatalogueTable.name(it.kind()) + ", " + CatalogueTable.name(it.force()) + " law, "
                        + CatalogueTable.name(it.level()));
        line(
                "on " + day,
                catalogue.statusOn(day, it).map(CatalogueTable::status).orElse("not yet there"));
        line("note", it.status().note());
        line("waits for", it.condition());
        dates(it.dates());
        it.applications().forEach(this::application);
        it.amendments().forEach(each -> line("amended", text(each.day()) + "  " + each.what() + mark(each.verified())));
        it.milestones().forEach(each -> line("milestone", each.day() + "  " + each.what() + mark(each.verified())));
        it.ancestors().forEach(each -> line("draws from", ancestor(each)));
        line(
                "led to",
                catalogue.listDescendants(it.id()).stream().map(Instrument::id).collect(Collectors.joining(", ")));
        it.review()
                .ifPresent(each -> line(
                        "review",
                        each.nextDue().map(due -> due + "  ").orElse("") + each.provision() + mark(each.verified())));
        line("checks", it.verification() ? "has a mechanism of verification" : "no mechanism of verification");
        line("sanctions", it.enforcement() ? "has a mechanism of enforcement" : "no mechanism of enforcement");
        it.thresholds().forEach(each -> line("threshold", threshold(each)));
        it.adherence().forEach(each -> line("adherence", adherence(each)));
        line("also", it.note());
        line(
                "text",
                it.work().map(work -> work.uri() + "  ").orElse("")
                        + it.address().uri() + " ("
                        + CatalogueTable.name(it.address().sure()) + ")");
        line("get it", HarvestCommand.line(Ways.of(it).getFirst()));
        it.sources().forEach(each -> line("source", source(each)));
        it.unverified()
                .forEach(each -> line("unverified", each.part() + (each.note().isEmpty() ? "" : ": " + each.note())));
    }

    private void dates(Dates dates) {
        line("proposed", text(dates.proposed()));
        line("adopted", text(dates.adopted()));
        line("in force", text(dates.inForce()));
        line("ended", text(dates.ended()));
        line("expires", text(dates.expires()));
    }

    private void application(Application row) {
        String provisions = row.provisions().stream().map(Object::toString).collect(Collectors.joining(", "));
        String moved = row.movedFrom().map(before -> ", moved from " + before).orElse("");
        line(
                row.kind() == Application.Kind.APPLICATION ? "applies" : CatalogueTable.name(row.kind()),
                row.day().map(PartialDate::toString).orElse("no day    ") + "  " + row.what()
                        + (provisions.isEmpty() ? "" : " [" + provisions + "]") + moved + mark(row.verified()));
    }

    private static String ancestor(Ancestor each) {
        String note = each.note().isEmpty() ? "" : ": " + each.note();
        return each.id() + " (" + CatalogueTable.name(each.relation()) + "; " + CatalogueTable.name(each.basis()) + note
                + ")";
    }

    private static String threshold(Threshold each) {
        String provision = each.provision().equals(Threshold.NO_PROVISION) ? "" : each.provision() + ": ";
        String value = each.quantity() == Threshold.Quantity.DATE
                ? LocalDate.ofEpochDay(each.value().longValue()).toString()
                : number(each.value())
                        + each.to().map(to -> " to " + number(to)).orElse("") + " " + each.unit();
        String or = each.or()
                .map(other -> " or " + number(other.value()) + " " + other.unit())
                .orElse("");
        String standing = each.standing().isEmpty() ? "" : " [" + each.standing() + "]";
        return provision + CatalogueTable.name(each.comparator()) + " " + value + or + ", " + each.what() + standing
                + mark(each.verified());
    }

    /// Large powers of ten as such, other numbers with their digits in groups.
    private static String number(BigDecimal value) {
        boolean isLarge = value.precision() - value.scale() > 16;
        return isLarge
                ? value.stripTrailingZeros().toString()
                : String.format(Locale.ROOT, "%,f", value).replaceFirst("\\.?0+$", "");
    }

    private static String adherence(Adherence each) {
        String who = each.who().isEmpty()
                ? each.count().stream().mapToObj(String::valueOf).collect(Collectors.joining())
                : each.who();
        String when = each.day()
                .map(date -> " " + date)
                .or(() -> each.by().map(date -> " by " + date))
                .orElse("");
        String note = each.note().isEmpty() ? "" : ": " + each.note();
        return who + " " + CatalogueTable.name(each.did()) + when + note + mark(each.verified());
    }

    private String source(SourceRef source) {
        return switch (source) {
            case SourceRef.InRegister(String register, String at, String note) ->
                catalogue.findRegister(register).map(each -> each.title()).orElse(register)
                        + (at.isEmpty() ? "" : ", " + at)
                        + (note.isEmpty() ? "" : " (" + note + ")");
            case SourceRef.AtAddress(java.net.URI uri, String note) -> uri + (note.isEmpty() ? "" : " (" + note + ")");
            case SourceRef.Lost(String what) -> what + ", address not kept";
            case SourceRef.GeneralKnowledge() -> "general knowledge, no source";
        };
    }

    private static String text(Optional<PartialDate> date) {
        return date.map(PartialDate::toString).orElse("");
    }

    private static String mark(boolean verified) {
        return verified ? "" : UNVERIFIED;
    }

    private void line(String name, String value) {
        if (!value.isEmpty()) {
            out.println(String.format(Locale.ROOT, "%-14s %s", name, value));
        }
    }
}
