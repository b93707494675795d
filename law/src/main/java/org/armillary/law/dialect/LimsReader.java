package org.armillary.law.dialect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.armillary.law.akn.EIdNumber;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.ElementBuilder;
import org.armillary.law.akn.MalformedDocumentException;
import org.armillary.law.akn.Node;
import org.armillary.law.akn.XmlReader;
import org.armillary.law.layout.Format;

/// Reads a federal act or regulation of Canada in the LIMS format of the Department of Justice.
///
/// Source: the Justice Laws XML and its DTD (`Statute`, `Regulation`, `Bill`).
final class LimsReader {

    private static final Set<String> ROOTS = Set.of("Statute", "Regulation", "Bill");

    private final Element root;
    private final Trail trail = new Trail();
    private final Metadata metadata;
    private final LimsBody body;

    private LimsReader(Element root) {
        this.root = root;
        this.metadata = new LimsIdentity(root).metadata();
        this.body = new LimsBody(trail, metadata, new LimsInline(metadata, sections(root), trail));
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
        List<Element> content = new ArrayList<>();
        trail.in(root, () -> content.addAll(content()));
        String type = root.localName().equals("Bill") ? "bill" : "act";
        Element document = ElementBuilder.of(type)
                .with("name", root.localName().toLowerCase(Locale.ROOT))
                .with("contains", "singleVersion")
                .add(metadata.build())
                .addAll(content)
                .build();
        return new Converted(
                Format.LIMS, Finish.document(document), metadata.expression().language(), trail.oddities());
    }

    private List<Element> content() {
        Flow preface = new Flow();
        List<Element> preamble = new ArrayList<>();
        Unit main = Unit.of("body");
        List<Element> schedules = new ArrayList<>();
        for (Element each : root.elements().toList()) {
            switch (each.localName()) {
                case "Identification" -> identification(each, preface);
                case "Introduction", "Order", "Recommendation", "Summary" -> introduction(each, preamble);
                case "Body" -> trail.in(each, () -> body.children(each, main));
                case "Schedule" -> {
                    int number = schedules.size() + 1;
                    trail.in(each, () -> schedules.add(schedule(each, number)));
                }
                case "RecentAmendments" -> {}
                default -> body.part(each, main);
            }
        }
        List<Element> out = new ArrayList<>();
        add(out, "preface", preface.build());
        add(out, "preamble", preamble);
        List<Element> parts = main.buildParts();
        add(out, "body", parts.isEmpty() ? List.of(Unit.emptyText()) : parts);
        add(out, "attachments", schedules);
        return out;
    }

    private static void add(List<Element> out, String name, List<Element> content) {
        if (!content.isEmpty()) {
            out.add(ElementBuilder.of(name).addAll(content).build());
        }
    }

    private void identification(Element identification, Flow preface) {
        identification.elements().filter(LimsReader::isPreface).forEach(each -> {
            preface.endParagraph();
            List<Node> text = Inline.tidy(body.inline().of(each));
            String name = switch (each.localName()) {
                case "LongTitle" -> "docTitle";
                case "ShortTitle" -> "shortTitle";
                case "InstrumentNumber" -> "docNumber";
                default -> "";
            };
            if (name.isEmpty()) {
                body.part(each, preface);
            } else if (!text.isEmpty()) {
                preface.add(ElementBuilder.of(name).addAll(text).build());
            }
            preface.endParagraph();
        });
    }

    private void introduction(Element introduction, List<Element> preamble) {
        for (Element each : introduction.elements().toList()) {
            Flow flow = new Flow();
            body.part(each, flow);
            boolean enacts = each.localName().equals("Enacts");
            if (!flow.isEmpty()) {
                preamble.addAll(
                        enacts
                                ? List.of(ElementBuilder.of("formula")
                                        .with("name", "enactingFormula")
                                        .addAll(flow.build())
                                        .build())
                                : flow.build());
            }
        }
    }

    private Element schedule(Element schedule, int number) {
        ElementBuilder attachment = ElementBuilder.of("attachment");
        Optional<Element> title = Names.child(schedule, "ScheduleFormHeading");
        Unit head = Unit.of("level");
        title.ifPresent(each -> {
            head.num(Names.child(each, "Label").map(body.inline()::of).orElse(List.of()));
            body.headings(each, head);
        });
        attachment.addAll(head.build().children());
        Unit main = Unit.of("mainBody");
        schedule.elements()
                .filter(each -> title.isEmpty() || each != title.get())
                .forEach(each -> body.part(each, main));
        List<Element> content = main.buildMixed();
        boolean related = schedule.find("id").orElse("").equals("RelatedProvs")
                || schedule.find("id").orElse("").equals("NifProvs");
        return attachment
                .add(ElementBuilder.of("doc")
                        .with("name", related ? "relatedProvisions" : "schedule")
                        .add(metadata.ofComponent(Finish.component("schedule", attachment, number)))
                        .add(ElementBuilder.of("mainBody")
                                .addAll(content.isEmpty() ? List.of(Element.of("p")) : content)
                                .build())
                        .build())
                .build();
    }
}
