package org.armillary.law.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts the glyphs of a page into rows: those on one base line, with the small raised and lowered ones between them.
final class PdfRows {

    private PdfRows() {}

    /// Rows from top to bottom, each over the whole width of the page.
    static List<PdfRow> of(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparing(Glyph::y));
        List<List<Glyph>> rows = new ArrayList<>();
        float base = -Float.MAX_VALUE;
        for (Glyph glyph : sorted) {
            if (rows.isEmpty() || glyph.y() - base > Math.max(1.2f, glyph.size() * 0.2f)) {
                rows.add(new ArrayList<>());
                base = glyph.y();
            }
            rows.getLast().add(glyph);
        }
        rows.removeIf(row -> row.stream().allMatch(Glyph::isBlank));
        List<PdfRow> built = new ArrayList<>(rows.size());
        rows.forEach(row -> built.add(new PdfRow(row)));
        return mergeRaised(built);
    }

    /// A row of small glyphs that overlaps a row of larger ones in height belongs to it.
    private static List<PdfRow> mergeRaised(List<PdfRow> rows) {
        List<PdfRow> merged = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            PdfRow row = rows.get(i);
            PdfRow below = i + 1 < rows.size() ? rows.get(i + 1) : null;
            if (below != null && isRaised(row, below)) {
                rows.set(i + 1, joined(row, below));
            } else if (!merged.isEmpty() && isLowered(row, merged.getLast())) {
                merged.set(merged.size() - 1, joined(row, merged.getLast()));
            } else {
                merged.add(row);
            }
        }
        return merged;
    }

    private static boolean isRaised(PdfRow small, PdfRow large) {
        return small.size() <= large.size() * 0.85f
                && large.base() - small.base() < large.size() * 0.6f
                && isBeside(small, large);
    }

    private static boolean isLowered(PdfRow small, PdfRow large) {
        return small.size() <= large.size() * 0.85f
                && small.base() - large.base() < large.size() * 0.35f
                && isBeside(small, large);
    }

    /// Raised marks touch the words they belong to, or hang before a note.
    private static boolean isBeside(PdfRow small, PdfRow large) {
        return small.right() > large.left() - large.size() * 4 && small.left() < large.right() + large.size();
    }

    private static PdfRow joined(PdfRow one, PdfRow other) {
        List<Glyph> all = new ArrayList<>(other.glyphs());
        all.addAll(one.glyphs());
        return new PdfRow(all);
    }
}
