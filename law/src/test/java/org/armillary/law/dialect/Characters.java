package org.armillary.law.dialect;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.MalformedDocumentException;
import org.armillary.law.akn.Node;
import org.armillary.law.akn.Text;
import org.armillary.law.akn.XmlReader;
import org.armillary.law.layout.Format;

/// How often each character that is no space occurs in a text: the oracle of "nothing lost, nothing doubled".
final class Characters {

    private Characters() {}

    /// Of a converted document, metadata left out, marks of notes included.
    static Map<String, Integer> of(Converted converted) {
        Map<String, Integer> counts = new TreeMap<>();
        count(converted.document().root(), Set.of("meta"), counts);
        return counts;
    }

    /// Of the sources, without what the format holds as metadata.
    static Map<String, Integer> of(Format format, List<SourceFile> files) throws MalformedDocumentException {
        Set<String> metadata = switch (format) {
            case FORMEX -> Set.of("BIB.INSTANCE", "DOC");
            case LIMS -> Set.of("RunningHead", "BillHistory", "Chapter", "RegistrationDate", "RecentAmendments");
            case EGOV -> Set.of("Rt");
            default -> Set.of("meta");
        };
        Map<String, Integer> counts = new TreeMap<>();
        for (SourceFile each : files) {
            Element root = XmlReader.read(each.bytes(), each.name());
            count(root, metadata, counts);
            generated(format, root, counts);
        }
        return counts;
    }

    /// What a format prints without writing it: quotation marks by code, numbers of notes, which law a supplement came
    /// with.
    private static void generated(Format format, Element root, Map<String, Integer> counts) {
        int notes = 0;
        for (Element each : root.walk().toList()) {
            if (each.localName().startsWith("QUOT.") && each.find("CODE").isPresent()) {
                add(Character.toString(Integer.parseInt(each.find("CODE").get(), 16)), counts);
            }
            if (each.localName().equals("NOTE")) {
                add(Integer.toString(++notes), counts);
            }
            each.find("AmendLawNum").ifPresent(number -> add(number, counts));
            if (format == Format.USLM && each.find("idref").isPresent()) {
                remove(each.text(), counts);
            }
        }
    }

    private static void count(Element element, Set<String> without, Map<String, Integer> counts) {
        if (without.contains(element.localName())) {
            return;
        }
        if (element.is("authorialNote") || element.is("noteRef")) {
            element.find("marker").ifPresent(marker -> add(marker, counts));
        }
        for (Node each : element.children()) {
            switch (each) {
                case Text text -> add(text.value(), counts);
                case Element child -> count(child, without, counts);
            }
        }
    }

    private static void add(String text, Map<String, Integer> counts) {
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .forEach(c -> counts.merge(Character.toString(c), 1, Integer::sum));
    }

    private static void remove(String text, Map<String, Integer> counts) {
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .forEach(c ->
                        counts.computeIfPresent(Character.toString(c), (key, count) -> count == 1 ? null : count - 1));
    }
}
