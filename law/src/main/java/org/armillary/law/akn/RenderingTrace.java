package org.armillary.law.akn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Which text of a document each character of its rendering comes from.
///
/// Kept as runs: so many characters of the rendering, in a row, are so many characters of one text, in a row.
final class RenderingTrace {

    /// A text of a document.
    ///
    /// @param parent the element it stands in
    /// @param child its position among the element's children
    record Place(Element parent, int child) {}

    private final List<Place> places = new ArrayList<>();
    private int runs;
    private int[] offset = new int[256];
    private int[] length = new int[256];
    private int[] place = new int[256];
    private int[] index = new int[256];

    /// From now on characters come from that text.
    void enter(Element parent, int child) {
        places.add(new Place(parent, child));
    }

    /// The character of the rendering at an offset is the one of the text entered last at an index.
    void add(int at, int from) {
        add(at, places.size() - 1, from);
    }

    /// The character at an offset is what another trace says of one of its own.
    void copy(int at, RenderingTrace other, int otherAt) {
        int run = other.runOf(otherAt);
        if (run >= 0) {
            Place from = other.places.get(other.place[run]);
            if (places.isEmpty() || places.getLast() != from) {
                places.add(from);
            }
            add(at, places.size() - 1, other.index[run] + otherAt - other.offset[run]);
        }
    }

    private void add(int at, int of, int from) {
        int last = runs - 1;
        if (last >= 0 && place[last] == of && offset[last] + length[last] == at && index[last] + length[last] == from) {
            length[last]++;
            return;
        }
        if (runs == offset.length) {
            offset = Arrays.copyOf(offset, runs * 2);
            length = Arrays.copyOf(length, runs * 2);
            place = Arrays.copyOf(place, runs * 2);
            index = Arrays.copyOf(index, runs * 2);
        }
        offset[runs] = at;
        length[runs] = 1;
        place[runs] = of;
        index[runs++] = from;
    }

    /// A stretch of one text.
    ///
    /// @param start first UTF-16 index in the text
    /// @param end end UTF-16 index, exclusive
    record Piece(Place place, int start, int end) {}

    /// The texts that a stretch of the rendering comes from, in its order; what stands between its characters in a
    /// text is part of it.
    List<Piece> pieces(int start, int end) {
        List<Piece> pieces = new ArrayList<>();
        int first = Arrays.binarySearch(offset, 0, runs, start);
        for (int run = first >= 0 ? first : Math.max(0, -first - 2); run < runs && offset[run] < end; run++) {
            int from = Math.max(start, offset[run]);
            int to = Math.min(end, offset[run] + length[run]);
            if (from < to) {
                add(pieces, places.get(place[run]), index[run] + from - offset[run], index[run] + to - offset[run]);
            }
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, Place place, int start, int end) {
        if (!pieces.isEmpty()
                && pieces.getLast().place() == place
                && pieces.getLast().end() <= start) {
            pieces.set(pieces.size() - 1, new Piece(place, pieces.getLast().start(), end));
        } else {
            pieces.add(new Piece(place, start, end));
        }
    }

    private int runOf(int at) {
        int found = Arrays.binarySearch(offset, 0, runs, at);
        int run = found >= 0 ? found : -found - 2;
        return run >= 0 && at < offset[run] + length[run] ? run : -1;
    }
}
