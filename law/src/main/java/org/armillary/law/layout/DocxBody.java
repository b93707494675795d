package org.armillary.law.layout;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Walks one part of a DOCX document and hands on its paragraphs: insertions accepted, deletions left out and counted.
final class DocxBody {

    private static final Set<String> SKIPPED = Set.of(
            "del",
            "moveFrom",
            "instrText",
            "delText",
            "delInstrText",
            "Fallback",
            "sdtPr",
            "sectPr",
            "tblPr",
            "trPr",
            "tcPr",
            "tblGrid",
            "pict",
            "annotationRef",
            "pPrChange",
            "rPrChange",
            "numberingChange",
            "footnotePr",
            "commentRangeStart");

    /// Receives what is read.
    interface Sink {
        void paragraph(DocxParagraph paragraph, boolean contents);

        void openTable();

        void openRow();

        void openCell();

        void closeTable();

        /// A footnote or endnote begins, in the part that holds them.
        void note(String id);

        /// The mark to print for a reference to a note.
        String mark(String id);
    }

    private final Sink sink;
    private final Deque<DocxParagraph> open = new ArrayDeque<>();
    private final Set<String> galleries = new HashSet<>();
    private int deletions;
    private int contents;
    private boolean bold;
    private boolean italic;
    private boolean hidden;
    private boolean inRun;

    DocxBody(Sink sink) {
        this.sink = sink;
    }

    /// How many stretches of deleted text were left out.
    int deletions() {
        return deletions;
    }

    void read(byte[] part) throws XMLStreamException {
        XMLStreamReader xml = SafeXml.read(part);
        Deque<Boolean> documentParts = new ArrayDeque<>();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (SKIPPED.contains(xml.getLocalName())) {
                        skip(xml);
                    } else {
                        start(xml, documentParts);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName(), documentParts);
                default -> {}
            }
        }
    }

    /// Passes over an element; notes a deletion, and whether a content control holds the table of contents.
    private void skip(XMLStreamReader xml) throws XMLStreamException {
        deletions += xml.getLocalName().equals("del") || xml.getLocalName().equals("moveFrom") ? 1 : 0;
        boolean control = xml.getLocalName().equals("sdtPr");
        for (int depth = 1; depth > 0 && xml.hasNext(); ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (control && xml.getLocalName().equals("docPartGallery")) {
                    galleries.add(SafeXml.attribute(xml, "val"));
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private void start(XMLStreamReader xml, Deque<Boolean> documentParts) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "p" -> open.push(new DocxParagraph());
            case "r" -> {
                inRun = true;
                bold = false;
                italic = false;
                hidden = false;
            }
            case "b" -> bold = inRun ? SafeXml.isOn(xml) : bold;
            case "i" -> italic = inRun ? SafeXml.isOn(xml) : italic;
            case "vanish" -> hidden = inRun && SafeXml.isOn(xml);
            case "t" -> addText(xml.getElementText());
            case "tab", "ptab" -> addInRun(" ");
            case "br", "cr" -> addInRun("\n");
            case "noBreakHyphen" -> addText("\u2011");
            case "sym" -> addText(symbol(SafeXml.attribute(xml, "char")));
            case "footnoteReference", "endnoteReference" ->
                addText(sink.mark(xml.getLocalName().charAt(0) + SafeXml.attribute(xml, "id")));
            case "tbl" -> sink.openTable();
            case "tr" -> sink.openRow();
            case "tc" -> sink.openCell();
            case "footnote", "endnote" ->
                sink.note(
                        SafeXml.attribute(xml, "type").isEmpty()
                                        || SafeXml.attribute(xml, "type").equals("normal")
                                ? xml.getLocalName().charAt(0) + SafeXml.attribute(xml, "id")
                                : "");
            case "sdtContent" -> {
                documentParts.push(galleries.contains("Table of Contents"));
                contents += documentParts.getFirst() ? 1 : 0;
                galleries.clear();
            }
            default -> {
                if (!inRun && !open.isEmpty()) {
                    open.peek().properties().take(xml);
                }
            }
        }
    }

    /// Tab stops are declared with the element that is a tab in a run.
    private void addInRun(String text) {
        if (inRun) {
            addText(text);
        }
    }

    private void addText(String text) {
        if (!hidden && !open.isEmpty()) {
            open.peek().add(text, bold, italic);
        }
    }

    private static String symbol(String code) {
        try {
            int value = Integer.parseInt(code, 16);
            return value >= 0xF000 && value <= 0xF0FF
                    ? "•"
                    : Character.isValidCodePoint(value) && value >= ' ' ? Character.toString(value) : "";
        } catch (NumberFormatException e) {
            return "";
        }
    }

    private void end(String name, Deque<Boolean> documentParts) {
        switch (name) {
            case "r" -> inRun = false;
            case "p" -> {
                if (!open.isEmpty()) {
                    sink.paragraph(open.pop(), contents > 0);
                }
            }
            case "tbl" -> sink.closeTable();
            case "sdtContent" -> contents -= !documentParts.isEmpty() && documentParts.pop() ? 1 : 0;
            default -> {}
        }
    }
}
