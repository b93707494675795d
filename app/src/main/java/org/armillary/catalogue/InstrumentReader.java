package org.armillary.catalogue;

import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.armillary.catalogue.Instrument.Approach;
import org.armillary.catalogue.Instrument.Kind;
import org.armillary.catalogue.Instrument.Level;
import org.armillary.law.frbr.Jurisdiction;
import org.armillary.law.frbr.Work;

/// Reads an instrument from its fields.
final class InstrumentReader {

    private final Links links;

    InstrumentReader(Links links) {
        this.links = links;
    }

    Instrument read(Fields in) {
        return new Instrument(
                links.own(Links.Kind.INSTRUMENT, in),
                in.text("title"),
                in.text("short"),
                in.text("body"),
                links.find(Links.Kind.BODY, in, "made-by"),
                in.get("jurisdiction", Jurisdiction::of),
                in.oneOf("kind", Kind.class),
                in.oneOf("force", Force.class),
                in.entry("status", InstrumentReader::status),
                in.oneOf("level", Level.class),
                in.list("approach", text -> Fields.named(text, Approach.class)),
                in.entry("dates", InstrumentReader::dates),
                in.findEntry("enters-into-force-when", InstrumentReader::condition)
                        .orElse(""),
                in.entries("applies", ApplicationReader::read),
                in.findEntry("outline", InstrumentReader::outline).orElseGet(() -> new Outline(Map.of())),
                in.entries("amended", this::amendment),
                in.entries("milestones", InstrumentReader::milestone),
                in.entry("address", InstrumentReader::address),
                in.entries("ancestors", this::ancestor),
                in.entry("pathway", InstrumentReader::pathway),
                in.findEntry("review", InstrumentReader::review),
                in.flag("verification"),
                in.flag("enforcement"),
                in.entries("thresholds", ThresholdReader::read),
                adherence(in),
                in.textOrEmpty("note"),
                sources(in, links),
                in.flag("verified"),
                in.entries("unverified", InstrumentReader::unverified),
                in.find("work", Work::parse));
    }

    private static StatedStatus status(Fields in) {
        return new StatedStatus(in.oneOf("is", Status.class), in.findDate("since"), in.textOrEmpty("note"));
    }

    private static Dates dates(Fields in) {
        return new Dates(
                in.findDate("proposed"),
                in.findDate("adopted"),
                in.findDate("in-force"),
                in.findDate("ended"),
                in.findDate("expires"),
                in.textOrEmpty("order-note"));
    }

    private static String condition(Fields in) {
        return in.text("what") + " (" + in.text("provision") + ")";
    }

    private static Outline outline(Fields in) {
        Map<Provision, Provision> divisions = new LinkedHashMap<>();
        in.asTexts().forEach((name, articles) -> divisions.put(new Provision(name), new Provision(articles)));
        return new Outline(divisions);
    }

    private Amendment amendment(Fields in) {
        return new Amendment(
                in.findDate("day"), links.find(Links.Kind.INSTRUMENT, in, "by"), in.text("what"), verified(in));
    }

    private static Milestone milestone(Fields in) {
        return new Milestone(
                in.get("day", PartialDate::parse),
                in.text("what"),
                in.textOrEmpty("key"),
                in.textOrEmpty("provision"),
                verified(in));
    }

    private static Address address(Fields in) {
        return new Address(in.get("url", URI::create), in.oneOf("sure", Address.Sure.class));
    }

    private Ancestor ancestor(Fields in) {
        return new Ancestor(
                links.get(Links.Kind.INSTRUMENT, in, "id"),
                in.oneOf("relation", Ancestor.Relation.class),
                in.oneOf("basis", Ancestor.Basis.class),
                in.textOrEmpty("note"));
    }

    private static Pathway pathway(Fields in) {
        return new Pathway(in.oneOf("route", Pathway.Route.class), in.textOrEmpty("note"));
    }

    private static Review review(Fields in) {
        return new Review(in.text("provision"), in.findDate("next-due"), in.textOrEmpty("note"), verified(in));
    }

    private static Unverified unverified(Fields in) {
        return new Unverified(in.text("part"), in.textOrEmpty("note"));
    }

    /// A row is as good as its entry unless it says `verified: false`.
    static boolean verified(Fields in) {
        return in.findFlag("verified").orElse(true);
    }

    static List<Adherence> adherence(Fields in) {
        return in.entries("adherence", each -> {
            Optional<Integer> count = each.find("count", Integer::parseInt);
            String who = count.isPresent() ? each.textOrEmpty("who") : each.text("who");
            return new Adherence(
                    who,
                    count.map(OptionalInt::of).orElseGet(OptionalInt::empty),
                    each.oneOf("did", Adherence.Did.class),
                    each.findDate("day"),
                    each.findDate("by"),
                    each.textOrEmpty("note"),
                    verified(each));
        });
    }

    static List<SourceRef> sources(Fields in, Links links) {
        List<SourceRef> sources = in.entries("sources", each -> source(each, links));
        if (sources.isEmpty()) {
            throw new CatalogueFault(in.place("sources"), "no sources: say 'general-knowledge: true' if there is none");
        }
        return sources;
    }

    private static SourceRef source(Fields in, Links links) {
        if (in.findText("register").isPresent()) {
            return new SourceRef.InRegister(
                    links.get(Links.Kind.REGISTER, in, "register"), in.textOrEmpty("at"), in.textOrEmpty("note"));
        }
        if (in.findFlag("general-knowledge").orElse(false)) {
            return new SourceRef.GeneralKnowledge();
        }
        return in.findText("lost")
                .<SourceRef>map(SourceRef.Lost::new)
                .orElseGet(() -> new SourceRef.AtAddress(in.get("address", URI::create), in.textOrEmpty("note")));
    }

    static LocalDate day(String text) {
        PartialDate date = PartialDate.parse(text);
        if (!date.isDay()) {
            throw new IllegalArgumentException("wanted a day, not '" + text + "'");
        }
        return date.first();
    }
}
