package org.armillary.law.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds heads, feet and footnotes of PDF pages by their place and size.
final class PdfFurniture {

    /// Heads and feet stand in this part of the page's height, at each end.
    private static final float BAND = 0.12f;

    private PdfFurniture() {}

    /// Sets the roles of rows.
    static void mark(List<List<PdfRow>> pages, List<PdfGlyphs.Page> sizes) {
        markTurned(pages);
        PdfBands.mark(pages, sizes, BAND);
        PdfNotes.mark(pages);
    }

    /// Text along the edge that comes back on other pages belongs to the paper, not to the document.
    private static void markTurned(List<List<PdfRow>> pages) {
        Map<String, Integer> counts = new HashMap<>();
        for (List<PdfRow> rows : pages) {
            rows.stream()
                    .filter(PdfRow::isTurned)
                    .map(RowText::of)
                    .distinct()
                    .forEach(t -> counts.merge(t, 1, Integer::sum));
        }
        for (List<PdfRow> rows : pages) {
            rows.stream()
                    .filter(row -> row.isTurned() && counts.getOrDefault(RowText.of(row), 0) >= 2)
                    .forEach(row -> row.setRole(Role.RUNNING_HEAD));
        }
    }
}
