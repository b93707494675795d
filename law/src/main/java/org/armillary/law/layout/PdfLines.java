package org.armillary.law.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armillary.law.layout.Line.Joined;

/// Writes the rows of a PDF as lines, and remembers how much room each had left.
final class PdfLines {

    /// Rows further apart than the usual distance by this factor begin a new paragraph.
    private static final float GAP = 1.3f;

    private final LineWriter writer;
    private final Map<Integer, PdfRow> byStart = new HashMap<>();
    private final float bodySize;
    private final float pitch;

    PdfLines(List<List<PdfRow>> pages, LineWriter writer) {
        this.writer = writer;
        this.bodySize = bodySize(pages);
        this.pitch = pitch(pages);
        for (int page = 0; page < pages.size(); page++) {
            write(pages.get(page), page + 1);
        }
    }

    /// Commonest size, by characters.
    private static float bodySize(List<List<PdfRow>> pages) {
        Map<Integer, Integer> counts = new HashMap<>();
        pages.forEach(rows -> rows.forEach(
                row -> counts.merge(Math.round(row.size() * 4), row.glyphs().size(), Integer::sum)));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(e -> e.getKey() / 4f)
                .orElse(10f);
    }

    /// Commonest distance between rows, in the body's size.
    private float pitch(List<List<PdfRow>> pages) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (List<PdfRow> rows : pages) {
            for (int i = 1; i < rows.size(); i++) {
                float distance = rows.get(i).base() - rows.get(i - 1).base();
                if (distance > bodySize * 0.8f
                        && distance < bodySize * 2.5f
                        && Math.abs(rows.get(i).size() - bodySize) < 0.6f) {
                    counts.merge(Math.round(distance * 2), 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(e -> e.getKey() / 2f)
                .orElse(bodySize * 1.2f);
    }

    private void write(List<PdfRow> rows, int page) {
        PdfRow before = null;
        for (PdfRow row : rows) {
            String text = RowText.of(row);
            if (text.isEmpty()) {
                continue;
            }
            if (before != null && isApart(before, row)) {
                writer.addGap();
            }
            writer.add(text);
            int index = writer.lines().size();
            writer.endLine(style(row), row.role(), Joined.UNKNOWN, page);
            if (writer.lines().size() > index) {
                byStart.put(writer.lines().get(index).start(), row);
            }
            before = row;
        }
    }

    private boolean isApart(PdfRow before, PdfRow row) {
        float distance = row.base() - before.base();
        float usual = Math.max(pitch * Math.max(row.size(), before.size()) / bodySize, bodySize);
        return distance > usual * GAP || row.role() != before.role();
    }

    private Style style(PdfRow row) {
        float indent = Math.max(0, Math.round((row.left() - row.columnLeft()) / bodySize * 4) / 4f);
        float size = Math.round(row.size() / bodySize * 20) / 20f;
        return new Style(0, row.isBold(), row.isItalic(), row.isCentred(), indent, size);
    }

    /// Whether a line had room for the first word of the next one, so that it was ended on purpose.
    boolean hasRoom(Line line, Line next) {
        PdfRow row = byStart.get(line.start());
        PdfRow following = byStart.get(next.start());
        if (row == null || following == null) {
            return false;
        }
        float needed = row.right() + row.spaceWidth() + following.firstWordWidth();
        return needed < row.columnRight() - row.size() * 0.5f;
    }

    String text() {
        return writer.text();
    }

    List<Line> lines() {
        return new ArrayList<>(writer.lines());
    }
}
