package org.armillary.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.armillary.catalogue.Catalogue;
import org.armillary.corpus.AsKnown;
import org.armillary.corpus.Corpus;
import org.armillary.corpus.Holding;
import org.armillary.corpus.Stamp;
import org.armillary.corpus.Timeline;
import org.armillary.law.frbr.Language;
import org.armillary.law.frbr.Work;
import org.armillary.law.norm.Modality;
import org.armillary.reception.Address;
import org.armillary.reception.Opened;
import org.armillary.web.print.LawPdf;
import org.armillary.web.rendering.Contents;
import org.springframework.stereotype.Component;

/// What stands around a text: dates, versions, languages, files, where it comes from.
@Component
class InstrumentContext {

    private final Corpus corpus;

    InstrumentContext(Corpus corpus) {
        this.corpus = corpus;
    }

    /// @param law the text as HTML
    /// @param marked what is marked in it
    /// @param receipt where the ledger has what happened to it last
    /// @param interpreted what the text, a decision, interprets
    InstrumentView view(
            Opened reading,
            String law,
            Marks.Marked marked,
            List<Tie> interpreted,
            Optional<ReceiptMark> receipt,
            Frame frame) {
        return new InstrumentView(
                reading.holding().title(),
                Shown.heading(reading.holding()),
                reading.tag(),
                Address.of(reading.expression()),
                Address.of(reading.holding().work()),
                signs(reading, frame),
                frame.say(
                        "reader.eyebrow",
                        Shown.jurisdiction(frame, reading.instrument().jurisdiction()),
                        Shown.kind(frame, reading.instrument())),
                reading.holding().stamp().identity().note().orElse(""),
                banner(reading, frame),
                asKnown(frame),
                Contents.of(reading.text().document(), frame.wording()),
                law,
                dates(reading, frame),
                provenance(reading, frame),
                versions(reading, frame),
                languages(reading, frame),
                comparisons(reading, frame),
                downloads(reading, frame),
                reading.text().uncertain().size(),
                ReportPages.address(frame, reading),
                HistoryPages.address(frame, reading.expression()),
                marked.meanings(),
                norms(marked, frame),
                questions(reading, frame),
                CaseContext.facts(reading, frame),
                interpreted,
                marked.read() ? "" : frame.say("reader.marks.unread"),
                receipt);
    }

    /// The kinds of norms that are marked, in the order of their signs.
    private static List<NormCount> norms(Marks.Marked marked, Frame frame) {
        return Stream.of(Modality.values())
                .map(each -> each.name().toLowerCase(java.util.Locale.ROOT))
                .flatMap(each -> Optional.ofNullable(marked.norms().get(each)).stream()
                        .map(count -> new NormCount(each, frame.say("norm.count", count))))
                .toList();
    }

    /// Pages about the words of the text.
    private static List<Link> questions(Opened reading, Frame frame) {
        String work = reading.holding().work();
        return Stream.concat(
                        card(work)
                                .map(id -> Link.of(frame.say("reader.card"), frame.link("/instruments/" + id)))
                                .stream(),
                        Stream.of(
                                Link.of(frame.say("reader.terms"), frame.link("/terms", "work", work)),
                                Link.of(frame.say("reader.duties"), frame.link("/duties", "work", work)),
                                Link.of(frame.say("reader.graph"), frame.link("/graph", "at", work))))
                .toList();
    }

    /// The instrument of the catalogue that the text is of.
    private static Optional<String> card(String work) {
        return Catalogue.shipped().find(Work.parse(work)).map(org.armillary.catalogue.Instrument::id);
    }

    /// What the instrument is, and where the text stands on the day.
    static List<Sign> signs(Opened reading, Frame frame) {
        return Shown.signs(reading.instrument(), reading.one().dated().standing(), frame.day());
    }

    /// Says so when another version answers on the day.
    private static String banner(Opened reading, Frame frame) {
        Optional<Holding> answering = reading.timeline().at(frame.day()).map(Timeline.Dated::version);
        return answering
                .filter(version -> !version.expression().equals(reading.expression()))
                .map(version -> frame.say(
                        "reader.banner",
                        Shown.day(frame, reading.holding().date()),
                        Shown.day(frame, frame.day()),
                        Shown.day(frame, version.date())))
                .orElse("");
    }

    private static String asKnown(Frame frame) {
        String written = frame.text(Frame.AS_KNOWN);
        return written.isEmpty()
                ? ""
                : frame.say("reader.asKnown", frame.wording().moment(AsKnown.parse(written)));
    }

    private List<Fact> dates(Opened reading, Frame frame) {
        Holding holding = reading.holding();
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(frame.say("fact.date"), Shown.day(frame, holding.date())));
        holding.stamp()
                .identity()
                .inForceFrom()
                .ifPresent(day -> facts.add(Fact.of(frame.say("fact.inForceFrom"), Shown.day(frame, day))));
        holding.stamp()
                .identity()
                .inForceUntil()
                .ifPresent(day -> facts.add(Fact.of(frame.say("fact.inForceUntil"), Shown.day(frame, day))));
        facts.add(Fact.of(
                frame.say("fact.knownSince"),
                frame.wording().moment(holding.stamp().knownSince())));
        facts.add(Fact.of(frame.say("fact.provisions"), frame.wording().number(holding.provisions())));
        return facts;
    }

    static List<Fact> provenance(Opened reading, Frame frame) {
        Stamp stamp = reading.holding().stamp();
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.identifier(frame.say("fact.address"), reading.expression()));
        facts.add(Fact.of(frame.say("fact.source"), stamp.sourceName()));
        facts.add(Fact.of(frame.say("fact.format"), Shown.format(frame, stamp.format())));
        facts.add(Fact.identifier(frame.say("fact.digest"), stamp.source()));
        facts.add(Fact.of(frame.say("fact.engine"), stamp.engine()));
        facts.add(Fact.of(
                frame.say("fact.identity"),
                frame.say("fact.identity." + stamp.identity().basis().name().toLowerCase(java.util.Locale.ROOT))));
        if (stamp.corrections() > 0) {
            facts.add(Fact.of(frame.say("fact.corrections"), frame.wording().number(stamp.corrections())));
        }
        return facts;
    }

    static List<Link> versions(Opened reading, Frame frame) {
        return reading.timeline().versions().reversed().stream()
                .map(version -> new Link(
                        frame.say(
                                "reader.version",
                                Shown.day(frame, version.date()),
                                frame.say("sign."
                                        + Shown.standing(reading.timeline().standing(version, frame.day()))
                                                .id())),
                        "",
                        frame.link(Address.of(version.expression())),
                        version.expression().equals(reading.expression())))
                .toList();
    }

    private List<Link> languages(Opened reading, Frame frame) {
        List<Link> links = new ArrayList<>();
        for (Language language : reading.instrument().languages()) {
            boolean current = language.equals(reading.holding().language());
            reading.in(language, corpus)
                    .ifPresent(version -> links.add(new Link(
                            Shown.language(frame, language),
                            "",
                            frame.link(Address.of(version.expression())),
                            current)));
        }
        return links.size() > 1 ? links : List.of();
    }

    private List<Link> comparisons(Opened reading, Frame frame) {
        List<Link> links = new ArrayList<>();
        for (Holding other : reading.timeline().versions().reversed()) {
            if (!other.expression().equals(reading.expression())) {
                boolean earlier = other.date().isBefore(reading.holding().date());
                links.add(Link.of(
                        frame.say("reader.compare.date", Shown.day(frame, other.date())),
                        ComparePages.address(
                                frame,
                                earlier ? other.expression() : reading.expression(),
                                earlier ? reading.expression() : other.expression())));
            }
        }
        for (Language language : reading.instrument().languages()) {
            if (!language.equals(reading.holding().language())) {
                reading.in(language, corpus)
                        .ifPresent(other -> links.add(Link.of(
                                frame.say("reader.compare.language", Shown.language(frame, language)),
                                ComparePages.address(frame, reading.expression(), other.expression()))));
            }
        }
        return links;
    }

    private static List<Link> downloads(Opened reading, Frame frame) {
        return Stream.of("akn", "json", "html", "pdf")
                .filter(format -> !format.equals("pdf") || LawPdf.prints(reading.tag()))
                .map(format ->
                        Link.of(frame.say("download." + format), Address.of(reading.expression()) + "." + format))
                .toList();
    }
}
