package org.armillary.drafting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/// A draft as a DOCX for whoever works on: numbered paragraphs, what each leans on as numbered notes behind them.
public final class DraftDocx {

    private static final int SMALL = 9;

    private final XWPFDocument document = new XWPFDocument();
    private final Map<String, Integer> notes = new LinkedHashMap<>();
    private final Words words;

    /// Words of the document that are not the draft's.
    ///
    /// @param preamble what this document is and that it binds no one
    /// @param leansOn heading of the notes
    /// @param missing heading of what is missing
    /// @param elements names of elements, by their [Draft.Element#word()]
    public record Words(String preamble, String leansOn, String missing, Map<String, String> elements) {}

    private DraftDocx(Words words) {
        this.words = words;
    }

    public static byte[] of(Draft draft, Words words) {
        DraftDocx docx = new DraftDocx(words);
        try (docx.document;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            docx.fill(draft);
            docx.document.getProperties().getCoreProperties().setTitle(draft.title());
            docx.document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a byte array can always be written to", e);
        }
    }

    private void fill(Draft draft) {
        heading("Article […]  " + draft.title(), 16);
        small(words.preamble(), true);
        for (Draft.Paragraph each : draft.paragraphs()) {
            paragraph(each);
        }
        heading(words.leansOn(), 12);
        notes.forEach((text, number) -> small("(" + number + ") " + text, false));
        if (!draft.missing().isEmpty()) {
            heading(words.missing(), 12);
            for (Draft.Missing each : draft.missing()) {
                String name = words.elements()
                        .getOrDefault(each.element().word(), each.element().word());
                small(each.words().isEmpty() ? name : name + ": " + each.words(), false);
            }
        }
    }

    private void heading(String text, int size) {
        XWPFRun run = document.createParagraph().createRun();
        run.setBold(true);
        run.setFontSize(size);
        run.setText(text);
    }

    private void small(String text, boolean italic) {
        XWPFRun run = document.createParagraph().createRun();
        run.setFontSize(SMALL);
        run.setItalic(italic);
        run.setText(text);
    }

    private void paragraph(Draft.Paragraph paragraph) {
        XWPFParagraph out = document.createParagraph();
        out.createRun().setText(paragraph.number() + ". ");
        for (Draft.Phrase phrase : paragraph.phrases()) {
            XWPFRun run = out.createRun();
            run.setItalic(!phrase.supported());
            run.setText(phrase.text());
            List<Integer> numbers = phrase.leans().stream()
                    .map(each -> notes.computeIfAbsent(Provenance.of(each), key -> notes.size() + 1))
                    .distinct()
                    .toList();
            if (!numbers.isEmpty()) {
                XWPFRun mark = out.createRun();
                mark.setVerticalAlignment("superscript");
                mark.setText(
                        String.join(",", numbers.stream().map(String::valueOf).toList()));
            }
        }
    }
}
