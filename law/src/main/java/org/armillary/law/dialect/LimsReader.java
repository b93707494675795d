package org.armillary.law.dialect;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.armillary.law.akn.EIdNumber;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.ElementBuilder;
import org.armillary.law.akn.MalformedDocumentException;
import org.armillary.law.akn.XmlReader;
import org.armillary.law.layout.Format;

/// Reads a federal act or regulation of Canada in the LIMS format of the Department of Justice.
///
/// Source: the Justice Laws XML and its DTD (`Statute`, `Regulation`, `Bill`).
final class LimsReader {

    private static final Set<String> ROOTS = Set.of("Statute", "Regulation", "Bill");

    private final Element root;
    private final Trail trail = new Trail();
    private final LimsBody body;
    private final Instrument instrument;

    private LimsReader(Element root) {
        this.root = root;
        Metadata metadata = new LimsIdentity(root).metadata();
        this.body = new LimsBody(trail, metadata, new LimsInline(metadata, sections(root), trail));
        this.instrument = new Instrument(metadata);
    }

    static Converted read(SourceFile file) throws MalformedDocumentException {
        Element root = XmlReader.read(file.bytes(), file.name());
        if (!ROOTS.contains(root.localName())) {
            throw new MalformedDocumentException(
                    file.name(),
                    0,
                    0,
                    "not a LIMS document: the root element is <" + root.name()
                            + ">, wanted <Statute>, <Regulation> or <Bill>; get the act's own XML file");
        }
        return new LimsReader(root).convert();
    }

    private static Set<String> sections(Element root) {
        Set<String> numbers = new HashSet<>();
        Names.child(root, "Body")
                .ifPresent(body -> body.walk()
                        .filter(each -> each.localName().equals("Section"))
                        .forEach(each -> numbers.add(EIdNumber.of(Names.text(each, "Label")))));
        numbers.remove("");
        return numbers;
    }

    /// Whether a part of the identification is shown before the text, rather than kept as metadata.
    static boolean isPreface(Element part) {
        return Set.of("LongTitle", "ShortTitle", "InstrumentNumber", "EnablingAuthority", "ReaderNote")
                .contains(part.localName());
    }

    private Converted convert() {
        trail.in(root, () -> root.elements().forEach(this::part));
        ElementBuilder document = ElementBuilder.of(root.localName().equals("Bill") ? "bill" : "act")
                .with("name", root.localName().toLowerCase(Locale.ROOT))
                .with("contains", "singleVersion");
        return instrument.convert(document, Format.LIMS, trail);
    }

    private void part(Element part) {
        switch (part.localName()) {
            case "Identification" ->
                part.elements().filter(LimsReader::isPreface).forEach(this::front);
            case "Introduction", "Order", "Recommendation", "Summary" ->
                part.elements().forEach(this::introduction);
            case "Body" -> trail.in(part, () -> body.children(part, instrument.main()));
            case "Schedule" -> trail.in(part, () -> schedule(part));
            case "RecentAmendments" -> {}
            default -> body.part(part, instrument.main());
        }
    }

    private void front(Element part) {
        switch (part.localName()) {
            case "LongTitle" -> instrument.front("docTitle", body.inline().of(part));
            case "ShortTitle" -> instrument.front("shortTitle", body.inline().of(part));
            case "InstrumentNumber" ->
                instrument.front("docNumber", body.inline().of(part));
            default -> {
                instrument.preface().endParagraph();
                body.part(part, instrument.preface());
                instrument.preface().endParagraph();
            }
        }
    }

    private void introduction(Element part) {
        Flow flow = new Flow();
        body.part(part, flow);
        if (part.localName().equals("Enacts")) {
            instrument.formula("enactingFormula", flow);
        } else {
            instrument.preamble().addAll(flow.build());
        }
    }

    private void schedule(Element schedule) {
        Unit head = Unit.of("level");
        Unit text = Unit.of("mainBody");
        Optional<Element> title = Names.child(schedule, "ScheduleFormHeading");
        title.ifPresent(each -> {
            head.num(body.childLine(each, "Label"));
            body.headings(each, head);
        });
        schedule.elements()
                .filter(each -> title.isEmpty() || each != title.get())
                .forEach(each -> body.part(each, text));
        boolean related =
                Set.of("RelatedProvs", "NifProvs").contains(schedule.find("id").orElse(""));
        instrument.attach("schedule", related ? "relatedProvisions" : "schedule", head, text);
    }
}
