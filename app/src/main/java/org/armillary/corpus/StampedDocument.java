package org.armillary.corpus;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armillary.law.akn.AknDocument;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.ElementBuilder;
import org.armillary.law.akn.Node;
import org.armillary.law.frbr.Language;

/// A reading's document with its [Stamp] in the metadata.
///
/// The stamp is one element of our own namespace inside `proprietary`, where the schema allows any:
///
/// ```xml
/// <proprietary source="#corpus"><arm:reading xmlns:arm="urn:armillary:stamp:1" source="3fa9…" engine="armillary
/// 0.1" …/></proprietary>
/// ```
record StampedDocument(Stamp stamp, List<Engine.Uncertainty> uncertain, AknDocument document) {

    private static final String NAMESPACE = "urn:armillary:stamp:1";

    /// The stamp of a document.
    ///
    /// @throws CorpusDamaged when it has none
    static StampedDocument of(AknDocument document, String file) {
        Element reading = document.meta().stream()
                .flatMap(meta -> meta.list("proprietary"))
                .flatMap(Element::elements)
                .filter(each -> each.namespace().equals(NAMESPACE))
                .findFirst()
                .orElseThrow(() -> new CorpusDamaged(file, "it has no stamp of a reading"));
        try {
            return new StampedDocument(stamp(reading), uncertain(reading), document);
        } catch (RuntimeException e) {
            throw new CorpusDamaged(file, "its stamp can't be read: " + e.getMessage());
        }
    }

    /// A document with that stamp, in place of any it had.
    static StampedDocument stamped(AknDocument document, Stamp stamp, List<Engine.Uncertainty> uncertain) {
        Element act = document.document();
        Element meta = document.meta().orElseGet(() -> Element.of("meta"));
        List<Node> children = new ArrayList<>();
        boolean placed = false;
        for (Node child : meta.children()) {
            if (child instanceof Element element) {
                if (element.is("proprietary")
                        && element.elements().anyMatch(each -> each.namespace().equals(NAMESPACE))) {
                    continue;
                }
                if (element.is("presentation") && !placed) {
                    children.add(proprietary(stamp, uncertain));
                    placed = true;
                }
            }
            children.add(child);
        }
        if (!placed) {
            children.add(proprietary(stamp, uncertain));
        }
        Element stampedMeta = meta.withChildren(children);
        List<Node> parts = new ArrayList<>(act.children());
        parts.removeIf(part -> part instanceof Element element && element.is("meta"));
        parts.addFirst(stampedMeta);
        Element root = document.root();
        return new StampedDocument(
                stamp,
                uncertain,
                new AknDocument(root.withChildren(root.children().stream()
                        .map(child -> child.equals(act) ? act.withChildren(parts) : child)
                        .toList())));
    }

    private static Element proprietary(Stamp stamp, List<Engine.Uncertainty> uncertain) {
        ElementBuilder reading = ElementBuilder.of("arm:reading", NAMESPACE).with("xmlns:arm", NAMESPACE);
        attributes(stamp).forEach(reading::with);
        stamp.correction()
                .ifPresent(correction -> reading.add(ElementBuilder.of("arm:correction", NAMESPACE)
                        .text(correction)
                        .build()));
        uncertain.forEach(each -> reading.add(ElementBuilder.of("arm:uncertain", NAMESPACE)
                .with("code", each.code())
                .with("eId", each.eId())
                .with("excerpt", each.excerpt())
                .text(each.message())
                .build()));
        return ElementBuilder.of("proprietary")
                .with("source", "#corpus")
                .add(reading.build())
                .build();
    }

    private static Map<String, String> attributes(Stamp stamp) {
        Identity identity = stamp.identity();
        Map<String, String> out = new LinkedHashMap<>();
        out.put("work", identity.work());
        out.put("language", identity.language().code());
        out.put("date", identity.date().toString());
        out.put("title", identity.title());
        identity.shortTitle().ifPresent(value -> out.put("shortTitle", value));
        identity.inForceFrom().ifPresent(value -> out.put("inForceFrom", value.toString()));
        identity.inForceUntil().ifPresent(value -> out.put("inForceUntil", value.toString()));
        identity.binding().ifPresent(value -> out.put("binding", value));
        identity.documentType().ifPresent(value -> out.put("documentType", value));
        identity.author().ifPresent(value -> out.put("author", value));
        identity.note().ifPresent(value -> out.put("note", value));
        if (identity.model()) {
            out.put("force", "model");
        }
        out.put("basis", identity.basis().name());
        out.put("source", stamp.source());
        out.put("sourceName", stamp.sourceName());
        out.put("format", stamp.format());
        out.put("number", Integer.toString(stamp.number()));
        out.put("cause", stamp.cause().word());
        out.put("engine", stamp.engine());
        out.put("knownSince", stamp.knownSince().toString());
        out.put("actor", stamp.actor());
        out.put("corrections", Integer.toString(stamp.corrections()));
        return out;
    }

    private static Stamp stamp(Element reading) {
        Identity identity = new Identity(
                get(reading, "work"),
                new Language(get(reading, "language")),
                LocalDate.parse(get(reading, "date")),
                get(reading, "title"),
                reading.find("shortTitle"),
                reading.find("inForceFrom").map(LocalDate::parse),
                reading.find("inForceUntil").map(LocalDate::parse),
                reading.find("binding"),
                reading.find("documentType"),
                reading.find("author"),
                reading.find("note"),
                reading.find("force").filter("model"::equals).isPresent(),
                Identity.Basis.valueOf(get(reading, "basis")));
        return new Stamp(
                identity,
                get(reading, "source"),
                get(reading, "sourceName"),
                get(reading, "format"),
                Integer.parseInt(get(reading, "number")),
                Cause.parse(get(reading, "cause")),
                get(reading, "engine"),
                Instant.parse(get(reading, "knownSince")),
                get(reading, "actor"),
                reading.elements()
                        .filter(each -> each.localName().equals("correction"))
                        .findFirst()
                        .map(Element::text),
                Integer.parseInt(get(reading, "corrections")));
    }

    private static List<Engine.Uncertainty> uncertain(Element reading) {
        return reading.elements()
                .filter(each -> each.localName().equals("uncertain"))
                .map(each ->
                        new Engine.Uncertainty(get(each, "code"), get(each, "eId"), get(each, "excerpt"), each.text()))
                .toList();
    }

    private static String get(Element reading, String attribute) {
        return reading.find(attribute)
                .orElseThrow(() -> new IllegalArgumentException("the attribute '" + attribute + "' is missing"));
    }
}
