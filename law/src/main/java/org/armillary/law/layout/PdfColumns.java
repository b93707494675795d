package org.armillary.law.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// Puts the rows of a page into reading order: where a gutter runs down the page, the left column is read before the
/// right one.
///
/// A gutter has prose on both sides: numbers hanging before their text and tables of short cells make none.
final class PdfColumns {

    private static final float NARROWEST_GUTTER = 8;
    private static final float GRID = 4;
    private static final int SHORTEST_COLUMN = 5;
    private static final int DEEPEST = 3;

    private PdfColumns() {}

    /// Rows in reading order, with the edges of their columns.
    static List<PdfRow> order(List<PdfRow> rows) {
        return order(rows, 0);
    }

    private static List<PdfRow> order(List<PdfRow> rows, int depth) {
        Optional<Block> found = depth >= DEEPEST || rows.size() < SHORTEST_COLUMN ? Optional.empty() : findBlock(rows);
        if (found.isEmpty()) {
            setColumn(rows);
            return rows;
        }
        Block block = found.get();
        List<PdfRow> ordered = new ArrayList<>(order(rows.subList(0, block.from), depth + 1));
        List<PdfRow> left = new ArrayList<>();
        List<PdfRow> right = new ArrayList<>();
        for (PdfRow row : rows.subList(block.from, block.to)) {
            split(row, block.gutter, left, right);
        }
        ordered.addAll(order(left, depth + 1));
        ordered.addAll(order(right, depth + 1));
        ordered.addAll(order(new ArrayList<>(rows.subList(block.to, rows.size())), depth + 1));
        return ordered;
    }

    /// Gives rows the edges of the widest of them together.
    static void setColumn(List<PdfRow> rows) {
        float from = Float.MAX_VALUE;
        float to = 0;
        for (PdfRow row : rows) {
            from = Math.min(from, row.left());
            to = Math.max(to, row.right());
        }
        for (PdfRow row : rows) {
            row.setColumn(from, to);
        }
    }

    /// Rows from one index to another that a gutter parts.
    private record Block(int from, int to, float gutter) {}

    private static Optional<Block> findBlock(List<PdfRow> rows) {
        Optional<Block> best = Optional.empty();
        for (float gutter : gutters(rows)) {
            Optional<Block> block = longestBlock(rows, gutter);
            if (block.isPresent() && (best.isEmpty() || size(block.get()) > size(best.get()))) {
                best = block;
            }
        }
        return best;
    }

    private static int size(Block block) {
        return block.to - block.from;
    }

    /// Places where several rows have a wide gap.
    private static List<Float> gutters(List<PdfRow> rows) {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        for (PdfRow row : rows) {
            float end = Float.NaN;
            for (Glyph glyph : row.glyphs()) {
                if (glyph.isBlank()) {
                    continue;
                }
                if (!Float.isNaN(end) && glyph.x() - end >= Math.max(NARROWEST_GUTTER, glyph.size() * 0.8f)) {
                    for (int g = Math.round((end + 2) / GRID); g * GRID < glyph.x() - 1; g++) {
                        counts.merge(g, 1, Integer::sum);
                    }
                }
                end = Float.isNaN(end) ? glyph.right() : Math.max(end, glyph.right());
            }
        }
        List<Float> gutters = new ArrayList<>();
        counts.forEach((grid, count) -> {
            if (count >= SHORTEST_COLUMN) {
                gutters.add(grid * GRID);
            }
        });
        return gutters;
    }

    private static Optional<Block> longestBlock(List<PdfRow> rows, float gutter) {
        Block best = new Block(0, 0, gutter);
        int from = 0;
        for (int i = 0; i <= rows.size(); i++) {
            if (i == rows.size() || crosses(rows.get(i), gutter)) {
                if (i - from > size(best)) {
                    best = new Block(from, i, gutter);
                }
                from = i + 1;
            }
        }
        return isColumns(rows.subList(best.from, best.to), gutter) ? Optional.of(best) : Optional.empty();
    }

    private static boolean crosses(PdfRow row, float gutter) {
        for (Glyph glyph : row.glyphs()) {
            if (!glyph.isBlank() && glyph.x() < gutter + 1 && glyph.right() > gutter - 1) {
                return true;
            }
        }
        return false;
    }

    /// Both sides hold several rows, of which a good part is prose, and each is a good part of the width.
    private static boolean isColumns(List<PdfRow> rows, float gutter) {
        List<PdfRow> left = new ArrayList<>();
        List<PdfRow> right = new ArrayList<>();
        rows.forEach(row -> split(row, gutter, left, right));
        if (left.size() < SHORTEST_COLUMN || right.size() < SHORTEST_COLUMN) {
            return false;
        }
        float leftWidth = gutter - edge(left, true);
        float rightWidth = edge(right, false) - gutter;
        float whole = leftWidth + rightWidth;
        return leftWidth > whole * 0.22f
                && rightWidth > whole * 0.22f
                && isProse(left, leftWidth)
                && isProse(right, rightWidth);
    }

    private static float edge(List<PdfRow> rows, boolean left) {
        float edge = left ? Float.MAX_VALUE : 0;
        for (PdfRow row : rows) {
            edge = left ? Math.min(edge, row.left()) : Math.max(edge, row.right());
        }
        return edge;
    }

    private static boolean isProse(List<PdfRow> rows, float width) {
        long full =
                rows.stream().filter(r -> r.right() - r.left() > width * 0.7f).count();
        return full * 4 > rows.size() && full >= 3;
    }

    private static void split(PdfRow row, float gutter, List<PdfRow> left, List<PdfRow> right) {
        List<Glyph> before = new ArrayList<>();
        List<Glyph> after = new ArrayList<>();
        for (Glyph glyph : row.glyphs()) {
            (glyph.x() + glyph.width() / 2 < gutter ? before : after).add(glyph);
        }
        add(before, left);
        add(after, right);
    }

    private static void add(List<Glyph> glyphs, List<PdfRow> rows) {
        if (!glyphs.stream().allMatch(Glyph::isBlank)) {
            rows.add(new PdfRow(glyphs));
        }
    }
}
