package org.armillary.law.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/// Reads PDF: glyphs by their places on the page become rows in reading order, rows become lines.
final class PdfReader {

    /// A page with fewer characters is taken for a picture with a stamp on it.
    private static final int LEAST_PER_PAGE = 8;

    /// Heads and feet lie in this part of the page's height, and this many times the font size away from the text.
    private static final float EDGE = 0.1f;

    private static final float APART = 1.7f;

    private PdfReader() {}

    static Layout read(byte[] bytes, String name, Limits limits) {
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            int count = document.getNumberOfPages();
            if (count == 0) {
                throw new UnreadableDocument(
                        name, "is a PDF without pages (it may be truncated)", "Fetch it again from its publisher.");
            }
            if (count > limits.pages()) {
                throw new UnreadableDocument(
                        name,
                        "has " + count + " pages, more than the limit of " + limits.pages(),
                        "Split it, or raise the limit.");
            }
            List<PdfGlyphs.Page> pages = PdfGlyphs.of(document, name, limits);
            checkText(pages, name);
            return layout(pages, document, name, limits);
        } catch (InvalidPasswordException e) {
            throw new UnreadableDocument(
                    name, "is encrypted and asks for a password", "Save a copy without password and bring that.", e);
        } catch (UnreadableDocument e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableDocument(
                    name,
                    "is a damaged or truncated PDF (" + reason(e) + ")",
                    "Fetch it again, or print it to a new PDF.",
                    e);
        } catch (StackOverflowError e) {
            throw new UnreadableDocument(name, "is a PDF nested too deeply", "Print it to a new PDF.", e);
        }
    }

    private static String reason(Exception e) {
        String message = e.getMessage();
        return message == null
                ? e.getClass().getSimpleName()
                : DocumentName.of(message.replace('/', ' ').replace('\\', ' '));
    }

    private static void checkText(List<PdfGlyphs.Page> pages, String name) {
        long glyphs = 0;
        long unmapped = 0;
        for (PdfGlyphs.Page page : pages) {
            glyphs += page.glyphs().stream().filter(g -> !g.isBlank()).count();
            unmapped += page.unmapped();
        }
        if (unmapped > glyphs && unmapped > LEAST_PER_PAGE) {
            throw new UnreadableDocument(
                    name,
                    "has fonts that do not say which characters they show (" + unmapped + " of " + (unmapped + glyphs)
                            + " are unknown)",
                    "Run text recognition (OCR) on it, or use another form of the document.");
        }
        if (glyphs < (long) LEAST_PER_PAGE * Math.max(1, pages.size() / 4)) {
            throw new UnreadableDocument(
                    name,
                    "has " + pages.size() + " pages of pictures and no text: it was scanned",
                    "Run text recognition (OCR) on it and bring the result.");
        }
    }

    private static Layout layout(List<PdfGlyphs.Page> pages, PDDocument document, String name, Limits limits) {
        List<List<PdfRow>> rows = new ArrayList<>();
        for (PdfGlyphs.Page page : pages) {
            rows.add(rowsOf(page));
        }
        PdfFurniture.mark(rows, pages);
        PdfLines lines = new PdfLines(rows, new LineWriter(name, limits.characters()));
        String text = lines.text();
        List<Line> marked = ContentsTables.mark(text, PageFurniture.mark(text, lines.lines()));
        List<Line> joined = LineJoiner.join(text, marked, lines::hasRoom);
        return new Layout(
                Format.PDF, text, joined, LanguageIdentifier.identify(text), true, metadata(document), List.of());
    }

    private static List<PdfRow> rowsOf(PdfGlyphs.Page page) {
        List<Glyph> upright = new ArrayList<>();
        List<Glyph> turned = new ArrayList<>();
        for (Glyph glyph : page.glyphs()) {
            (glyph.turned() ? turned : upright).add(glyph);
        }
        List<PdfRow> rows = ordered(PdfRows.of(upright), page.height());
        for (PdfRow row : PdfRows.of(turned)) {
            rows.add(row);
        }
        return rows;
    }

    /// Rows in reading order; a head and a foot apart from the text are no part of its columns.
    private static List<PdfRow> ordered(List<PdfRow> rows, float height) {
        int from = 0;
        int to = rows.size();
        for (int i = 0; i < Math.min(2, rows.size() - 1); i++) {
            boolean apart = rows.get(i + 1).base() - rows.get(i).base()
                    > rows.get(i + 1).size() * APART;
            from = apart && rows.get(i).base() < height * EDGE ? i + 1 : from;
        }
        for (int i = rows.size() - 1; i > Math.max(from, rows.size() - 3); i--) {
            boolean apart = rows.get(i).base() - rows.get(i - 1).base()
                    > rows.get(i - 1).size() * APART;
            to = apart && rows.get(i).base() > height * (1 - EDGE) ? i : to;
        }
        PdfColumns.setColumn(rows);
        List<PdfRow> ordered = new ArrayList<>(rows.subList(0, from));
        ordered.addAll(PdfColumns.order(rows.subList(from, to)));
        ordered.addAll(rows.subList(to, rows.size()));
        return ordered;
    }

    private static Map<String, String> metadata(PDDocument document) {
        Map<String, String> metadata = new HashMap<>();
        PDDocumentInformation information = document.getDocumentInformation();
        put(metadata, "title", information.getTitle());
        put(metadata, "creator", information.getAuthor());
        put(metadata, "subject", information.getSubject());
        if (information.getCreationDate() != null) {
            put(
                    metadata,
                    "date",
                    information.getCreationDate().toInstant().toString().substring(0, 10));
        }
        return metadata;
    }

    private static void put(Map<String, String> metadata, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            metadata.put(key, value.strip());
        }
    }
}
