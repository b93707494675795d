package org.armillary.law.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Footnotes: small rows at the end of a page, the first of them with a mark.
final class PdfNotes {

    private static final float SMALL = 0.93f;

    private PdfNotes() {}

    static void mark(List<List<PdfRow>> pages) {
        float body = bodySize(pages);
        pages.forEach(rows -> mark(rows, body));
    }

    private static float bodySize(List<List<PdfRow>> pages) {
        Map<Integer, Integer> counts = new HashMap<>();
        pages.forEach(rows -> rows.stream()
                .filter(r -> r.role() == Role.BODY)
                .forEach(r -> counts.merge(Math.round(r.size() * 4), r.glyphs().size(), Integer::sum)));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(e -> e.getKey() / 4f)
                .orElse(10f);
    }

    private static void mark(List<PdfRow> rows, float body) {
        int from = rows.size();
        while (from > 0
                && (rows.get(from - 1).role() != Role.BODY || rows.get(from - 1).size() < body * SMALL)) {
            from--;
        }
        boolean within = false;
        for (int i = from; i < rows.size(); i++) {
            PdfRow row = rows.get(i);
            within |= startsWithMark(RowText.of(row));
            if (within && row.role() == Role.BODY && from > 0) {
                row.setRole(Role.FOOTNOTE);
            }
        }
    }

    /// "1 …", "1) …", "* …", "[2] …", "¹ …".
    private static boolean startsWithMark(String text) {
        int at = 0;
        while (at < text.length() && at < 6 && "0123456789*†‡()[]¹²³⁴⁵⁶⁷⁸⁹⁰".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at > 0 && at < text.length() && (Blanks.isSpace(text.charAt(at)) || Character.isLetter(text.charAt(at)));
    }
}
