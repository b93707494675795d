package org.armillary.web.observatory;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.armillary.catalogue.Adherence;
import org.armillary.catalogue.Ancestor;
import org.armillary.catalogue.Fields;
import org.armillary.catalogue.Instrument;
import org.armillary.catalogue.PartialDate;
import org.armillary.catalogue.Threshold;
import org.armillary.observatory.Chronicle;
import org.armillary.observatory.Event;
import org.armillary.observatory.Observatory;
import org.armillary.observatory.Seen;
import org.armillary.sheet.Cell;
import org.armillary.sheet.Column;
import org.armillary.sheet.Mark;
import org.armillary.sheet.Table;
import org.armillary.web.Frame;
import org.armillary.web.Wordbook;

/// The catalogue as tables that leave the program. Dates are text as precise as they are known.
final class Tables {

    /// Every table, by the name its file has.
    static final List<String> NAMES =
            List.of("instruments", "dates", "lineage", "thresholds", "adherence", "bodies", "older-law", "practice");

    private static final int WIDE = 40;
    private static final int MIDDLE = 20;

    private final Observatory observatory;
    private final Frame frame;
    private final Wordbook words;
    private final String site;

    /// @param site address of this site
    Tables(Observatory observatory, Frame frame, String site) {
        this.observatory = observatory;
        this.frame = frame;
        this.words = new Wordbook(frame, observatory.catalogue());
        this.site = site;
    }

    Optional<Table> find(String name) {
        return switch (name) {
            case "instruments" -> Optional.of(instruments());
            case "dates" -> Optional.of(dates());
            case "lineage" -> Optional.of(lineage());
            case "thresholds" -> Optional.of(thresholds());
            case "adherence" -> Optional.of(adherence());
            case "bodies" -> Optional.of(bodies());
            case "older-law" -> Optional.of(olderLaw());
            case "practice" -> Optional.of(practice());
            default -> Optional.empty();
        };
    }

    private Table table(String name, List<String> columns, List<List<Cell>> rows) {
        return new Table(
                frame.say("data.set." + name),
                frame.say("data.asOf", words.day(frame.day())),
                columns.stream()
                        .map(each -> Column.text(
                                frame.say("data.column." + each),
                                each.equals("title") || each.equals("what") ? WIDE : MIDDLE))
                        .toList(),
                rows,
                new Table.Words(
                        frame.say("data.mark"),
                        frame.say("card.sources"),
                        Map.of(
                                Mark.VERIFIED, frame.say("mark.verified"),
                                Mark.UNVERIFIED, frame.say("mark.unverified"))));
    }

    private static Mark mark(boolean verified) {
        return verified ? Mark.VERIFIED : Mark.UNVERIFIED;
    }

    private static Cell date(Optional<PartialDate> day) {
        return Cell.text(day.map(PartialDate::toString).orElse(""));
    }

    private Cell id(Instrument it) {
        return Cell.linked(it.id(), URI.create(site + "/instruments/" + it.id()));
    }

    private List<Instrument> all() {
        return observatory.catalogue().list();
    }

    private Table instruments() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Seen seen : observatory.on(frame.day()).all()) {
            Instrument it = seen.instrument();
            rows.add(List.of(
                    id(it),
                    Cell.text(it.title()).marked(mark(it.verified())).from(sources(it)),
                    Cell.text(it.shortName()),
                    Cell.text(it.body()),
                    Cell.text(it.jurisdiction().code()),
                    Cell.text(Fields.nameOf(it.kind())),
                    Cell.text(Fields.nameOf(it.force())),
                    Cell.text(seen.standing()
                            .map(each -> Fields.nameOf(each.status()))
                            .orElse("")),
                    Cell.text(Fields.nameOf(it.level())),
                    Cell.text(it.approaches().stream().map(Fields::nameOf).collect(Collectors.joining(" "))),
                    date(it.dates().proposed()),
                    date(it.dates().adopted()),
                    date(it.dates().inForce()),
                    date(it.dates().ended()),
                    date(it.dates().expires()),
                    Cell.text(it.verification() ? "yes" : "no"),
                    Cell.text(it.enforcement() ? "yes" : "no"),
                    Cell.text(it.address().uri().toASCIIString())));
        }
        return table(
                "instruments",
                List.of(
                        "id",
                        "title",
                        "short",
                        "body",
                        "jurisdiction",
                        "kind",
                        "force",
                        "status",
                        "level",
                        "approach",
                        "proposed",
                        "adopted",
                        "inForce",
                        "ended",
                        "expires",
                        "verification",
                        "enforcement",
                        "address"),
                rows);
    }

    private List<Cell.Source> sources(Instrument it) {
        return it.sources().stream()
                .map(words::source)
                .map(each -> new Cell.Source(
                        (each.label() + " " + each.detail()).strip(),
                        Optional.of(each.href()).filter(href -> !href.isEmpty()).map(URI::create)))
                .toList();
    }

    private Table dates() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Instrument it : all()) {
            for (Event each : Chronicle.of(it)) {
                rows.add(List.of(
                        id(it),
                        Cell.text(it.shortName()),
                        Cell.text(each.day().toString()).marked(mark(each.verified())),
                        Cell.text(Fields.nameOf(each.kind())),
                        Cell.text(words.what(each)),
                        Cell.text(each.rule()),
                        date(each.movedFrom())));
            }
        }
        return table("dates", List.of("id", "short", "day", "event", "what", "provision", "movedFrom"), rows);
    }

    private Table lineage() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Instrument it : all()) {
            for (Ancestor each : it.ancestors()) {
                rows.add(List.of(
                        id(it),
                        Cell.text(Fields.nameOf(each.relation())),
                        Cell.text(each.id()),
                        Cell.text(Fields.nameOf(each.basis())),
                        Cell.text(each.note())));
            }
        }
        return table("lineage", List.of("id", "relation", "ancestor", "basis", "what"), rows);
    }

    private Table thresholds() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Instrument it : all()) {
            for (Threshold each : it.thresholds()) {
                rows.add(List.of(
                        id(it),
                        Cell.text(each.provision()),
                        Cell.text(Fields.nameOf(each.quantity())),
                        Cell.text(words.amount(each)).marked(mark(each.verified() && it.verified())),
                        Cell.text(each.unit()),
                        Cell.text(each.what()),
                        Cell.text(each.standing())));
            }
        }
        return table("thresholds", List.of("id", "provision", "quantity", "amount", "unit", "what", "standing"), rows);
    }

    private Table adherence() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Instrument it : all()) {
            for (Adherence each : it.adherence()) {
                rows.add(List.of(
                        id(it),
                        Cell.text(
                                        each.count().isPresent()
                                                ? String.valueOf(each.count().getAsInt())
                                                : each.who())
                                .marked(mark(each.verified() && it.verified())),
                        Cell.text(Fields.nameOf(each.did())),
                        date(each.day().or(each::by)),
                        Cell.text(each.note())));
            }
        }
        return table("adherence", List.of("id", "who", "did", "day", "what"), rows);
    }

    private Table bodies() {
        return table(
                "bodies",
                List.of("id", "title", "kind", "members", "rules", "scope", "address"),
                observatory.catalogue().listBodies().stream()
                        .map(each -> List.of(
                                Cell.text(each.id()),
                                Cell.text(each.name()).marked(mark(each.verified())),
                                Cell.text(Fields.nameOf(each.kind())),
                                Cell.text(each.members()),
                                Cell.text(Fields.nameOf(each.rules())),
                                Cell.text(each.scope()),
                                Cell.text(each.uri().map(URI::toASCIIString).orElse(""))))
                        .toList());
    }

    private Table olderLaw() {
        return table(
                "older-law",
                List.of("id", "title", "field", "force", "adopted", "inForce", "provision", "what"),
                observatory.catalogue().listOlderLaw().stream()
                        .flatMap(law -> law.reliedOn().stream()
                                .map(relied -> List.of(
                                        Cell.text(law.id()),
                                        Cell.text(law.title()).marked(mark(law.verified())),
                                        Cell.text(law.field()),
                                        Cell.text(Fields.nameOf(law.force())),
                                        date(law.adopted()),
                                        date(law.inForce()),
                                        Cell.text(relied.provision()),
                                        Cell.text(relied.reach()))))
                        .toList());
    }

    private Table practice() {
        return table(
                "practice",
                List.of("id", "point", "who", "what", "since", "until", "belief"),
                observatory.catalogue().listPractice().stream()
                        .map(each -> List.of(
                                Cell.text(each.id()),
                                Cell.text(each.point()),
                                Cell.text(each.who()),
                                Cell.text(each.does()).marked(mark(each.verified())),
                                date(each.since()),
                                date(each.until()),
                                Cell.text(Fields.nameOf(each.belief()))))
                        .toList());
    }
}
