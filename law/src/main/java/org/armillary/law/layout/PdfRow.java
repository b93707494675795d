package org.armillary.law.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// A printed line of a page, or the part of one that lies in a column.
final class PdfRow {

    private final List<Glyph> glyphs;
    private final float left;
    private final float right;
    private final float base;
    private final float size;
    private float columnLeft;
    private float columnRight;
    private Role role = Role.BODY;

    /// @param glyphs at least one that is not blank
    PdfRow(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparing(Glyph::x));
        this.glyphs = sorted;
        float from = Float.MAX_VALUE;
        float to = -Float.MAX_VALUE;
        for (Glyph glyph : sorted) {
            if (!glyph.isBlank()) {
                from = Math.min(from, glyph.x());
                to = Math.max(to, glyph.right());
            }
        }
        this.left = from;
        this.right = to;
        this.size = commonSize(sorted);
        this.base = commonBase(sorted, size);
        this.columnLeft = from;
        this.columnRight = to;
    }

    private static float commonSize(List<Glyph> glyphs) {
        float[] sizes = new float[glyphs.size()];
        int n = 0;
        for (Glyph glyph : glyphs) {
            if (!glyph.isBlank()) {
                sizes[n++] = glyph.size();
            }
        }
        Arrays.sort(sizes, 0, n);
        return n == 0 ? 1 : sizes[n / 2];
    }

    private static float commonBase(List<Glyph> glyphs, float size) {
        float sum = 0;
        int n = 0;
        for (Glyph glyph : glyphs) {
            if (!glyph.isBlank() && glyph.size() >= size * 0.9f) {
                sum += glyph.y();
                n++;
            }
        }
        return n == 0 ? glyphs.getFirst().y() : sum / n;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    float left() {
        return left;
    }

    float right() {
        return right;
    }

    float base() {
        return base;
    }

    float size() {
        return size;
    }

    float columnLeft() {
        return columnLeft;
    }

    float columnRight() {
        return columnRight;
    }

    void setColumn(float from, float to) {
        columnLeft = from;
        columnRight = to;
    }

    Role role() {
        return role;
    }

    void setRole(Role role) {
        this.role = role;
    }

    /// Whether all glyphs with ink are bold.
    boolean isBold() {
        return glyphs.stream().filter(g -> !g.isBlank()).allMatch(Glyph::bold);
    }

    boolean isItalic() {
        return glyphs.stream().filter(g -> !g.isBlank()).allMatch(Glyph::italic);
    }

    boolean isTurned() {
        return glyphs.getFirst().turned();
    }

    /// Whether the row stands in the middle of its column, with room on both sides.
    boolean isCentred() {
        float before = left - columnLeft;
        float after = columnRight - right;
        return before > size * 1.5f && Math.abs(before - after) < size * 1.5f;
    }

    /// Width of the first word.
    float firstWordWidth() {
        float from = left;
        float to = from;
        for (Glyph glyph : glyphs) {
            if (glyph.right() <= from) {
                continue;
            }
            if (glyph.isBlank() || glyph.x() - to > glyph.space() * 0.5f && to > from) {
                break;
            }
            to = glyph.right();
        }
        return to - from;
    }

    float spaceWidth() {
        return size * 0.25f;
    }
}
