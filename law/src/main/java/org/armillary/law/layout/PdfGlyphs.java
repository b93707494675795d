package org.armillary.law.layout;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Takes the glyphs of each page out of a PDF, with their places.
final class PdfGlyphs extends PDFTextStripper {

    private static final int BOLD_WEIGHT = 600;

    /// One page: its glyphs, its size, and how many characters had no Unicode.
    record Page(List<Glyph> glyphs, float width, float height, int unmapped) {}

    private record Face(boolean bold, boolean italic) {}

    private final List<Page> pages = new ArrayList<>();
    private final Map<PDFont, Face> faces = new HashMap<>();
    private final String name;
    private final Limits limits;
    private final long deadline;
    private List<TextPosition> current = new ArrayList<>();
    private long characters;

    private PdfGlyphs(String name, Limits limits) {
        this.name = name;
        this.limits = limits;
        this.deadline = System.nanoTime() + limits.time().toNanos();
    }

    static List<Page> of(PDDocument document, String name, Limits limits) throws IOException {
        PdfGlyphs glyphs = new PdfGlyphs(name, limits);
        glyphs.setSuppressDuplicateOverlappingText(false);
        glyphs.writeText(document, Writer.nullWriter());
        glyphs.skipTo(document.getNumberOfPages());
        return glyphs.pages;
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        current.add(glyph);
        if (++characters > limits.characters()) {
            throw new UnreadableDocument(
                    name, "has more than " + limits.characters() + " characters", "Split it, or raise the limit.");
        }
        if ((characters & 0xFFF) == 0 && System.nanoTime() > deadline) {
            throw new UnreadableDocument(
                    name,
                    "could not be read within " + limits.time().toSeconds() + " seconds (stopped on page "
                            + getCurrentPageNo() + ")",
                    "Print it to a new PDF, or split it.");
        }
    }

    @Override
    protected void startPage(PDPage page) {
        current = new ArrayList<>();
    }

    @Override
    protected void writePage() {
        // Pages are put in order by the caller.
    }

    @Override
    protected void endPage(PDPage page) {
        skipTo(getCurrentPageNo() - 1);
        float direction = mainDirection();
        List<Glyph> glyphs = new ArrayList<>(current.size());
        int unmapped = 0;
        for (TextPosition position : current) {
            String text = position.getUnicode();
            if (text == null || text.isEmpty() || text.charAt(0) == 0 || text.charAt(0) == '\uFFFD') {
                unmapped++;
            } else {
                glyphs.add(glyph(position, text, direction));
            }
        }
        boolean onSide = direction == 90 || direction == 270;
        float width = page.getCropBox().getWidth();
        float height = page.getCropBox().getHeight();
        pages.add(new Page(glyphs, onSide ? height : width, onSide ? width : height, unmapped));
        current = new ArrayList<>();
    }

    /// Pages without any content are passed over by the walk; they count all the same.
    private void skipTo(int count) {
        while (pages.size() < count) {
            pages.add(new Page(List.of(), 1, 1, 0));
        }
    }

    private float mainDirection() {
        Map<Float, Integer> counts = new HashMap<>();
        current.forEach(p -> counts.merge(p.getDir(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    private Glyph glyph(TextPosition position, String text, float direction) {
        Face face = faces.computeIfAbsent(position.getFont(), PdfGlyphs::face);
        float size = Math.max(Math.abs(position.getFontSizeInPt()), 1);
        return new Glyph(
                text,
                position.getXDirAdj(),
                position.getYDirAdj(),
                position.getWidthDirAdj(),
                size,
                position.getWidthOfSpace(),
                face.bold,
                face.italic,
                position.getDir() != direction);
    }

    private static Face face(PDFont font) {
        String fontName = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        boolean bold = fontName.contains("bold")
                || fontName.contains("black")
                || fontName.contains("heavy")
                || fontName.contains("-bd")
                || fontName.contains("medi")
                || fontName.contains("demi")
                || fontName.contains("cmbx")
                || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
        boolean italic = fontName.contains("italic")
                || fontName.contains("oblique")
                || fontName.contains("kursiv")
                || descriptor != null && descriptor.isItalic();
        return new Face(bold, italic);
    }
}
