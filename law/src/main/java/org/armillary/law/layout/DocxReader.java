package org.armillary.law.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads DOCX: paragraphs become lines, automatic numbers are computed and put before them.
final class DocxReader {

    private DocxReader() {}

    static Layout read(byte[] bytes, String name, Limits limits) {
        DocxPackage parts = DocxPackage.of(bytes, name, limits);
        byte[] main = parts.find("word/document.xml")
                .or(() -> parts.find("word/document2.xml"))
                .orElseThrow(() -> new UnreadableDocument(
                        name,
                        "is a DOCX file without its main part (word/document.xml)",
                        "Open and save it again in a word processor."));
        try {
            return read(parts, main, name, limits);
        } catch (XMLStreamException e) {
            throw new UnreadableDocument(
                    name,
                    "is a DOCX file with broken XML at line " + e.getLocation().getLineNumber() + ", column "
                            + e.getLocation().getColumnNumber() + " of one of its parts",
                    "Open and save it again in a word processor.",
                    e);
        }
    }

    private static Layout read(DocxPackage parts, byte[] main, String name, Limits limits) throws XMLStreamException {
        DocxStyles styles = parts.find("word/styles.xml").isPresent()
                ? DocxStyles.of(parts.find("word/styles.xml").get())
                : new DocxStyles();
        DocxNumbering numbering = parts.find("word/numbering.xml").isPresent()
                ? DocxNumbering.of(parts.find("word/numbering.xml").get())
                : new DocxNumbering();
        DocxLines lines = new DocxLines(new LineWriter(name, limits.characters()), styles, numbering);
        DocxBody body = new DocxBody(lines);
        body.read(main);
        lines.setRole(Role.FOOTNOTE);
        for (byte[] notes : parts.list("word/footnotes").values()) {
            body.read(notes);
        }
        for (byte[] notes : parts.list("word/endnotes").values()) {
            body.read(notes);
        }
        lines.setRole(Role.RUNNING_HEAD);
        for (String furniture : List.of("word/header", "word/footer")) {
            for (byte[] part : parts.list(furniture).values()) {
                body.read(part);
            }
        }
        if (lines.lines().isEmpty()) {
            throw new UnreadableDocument(
                    name,
                    "is a DOCX file without text",
                    "If it holds pictures of pages, run text recognition (OCR) first.");
        }
        String text = lines.text();
        List<Line> marked = ContentsTables.mark(text, lines.lines());
        return new Layout(
                Format.DOCX,
                text,
                marked,
                LanguageIdentifier.identify(text),
                false,
                metadata(parts),
                notices(body, parts));
    }

    private static List<Notice> notices(DocxBody body, DocxPackage parts) {
        List<Notice> notices = new ArrayList<>();
        if (body.deletions() > 0) {
            notices.add(
                    new Notice(
                            new Span(0, 0),
                            "tracked-changes",
                            "The document has tracked changes: it was read as if all were accepted, and "
                                    + body.deletions()
                                    + " deleted stretches were left out. Accept or reject them before bringing it, to be sure."));
        }
        if (parts.hasMacros()) {
            notices.add(new Notice(
                    new Span(0, 0), "macros-ignored", "The document holds macros; they were not looked at."));
        }
        return notices;
    }

    private static Map<String, String> metadata(DocxPackage parts) throws XMLStreamException {
        Map<String, String> metadata = new HashMap<>();
        if (parts.find("docProps/core.xml").isEmpty()) {
            return metadata;
        }
        XMLStreamReader xml = SafeXml.read(parts.find("docProps/core.xml").get());
        String element = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                element = xml.getLocalName();
            } else if (event == XMLStreamConstants.CHARACTERS && !xml.getText().isBlank()) {
                switch (element) {
                    case "title", "creator", "subject", "description", "language", "identifier" ->
                        metadata.put(element, xml.getText().strip());
                    case "created" -> metadata.put("date", xml.getText().strip().split("T", 2)[0]);
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                element = "";
            }
        }
        return metadata;
    }
}
