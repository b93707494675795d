package org.armillary.tlog.tile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armillary.tlog.tree.Refused;

/// The name of a tile or of an entry bundle, below the prefix of its log (C2SP tlog-tiles 0.1.0).
///
/// ```text
/// tile/0/x001/x234/067      level 0, index 1234067, all 256 hashes
/// tile/1/004.p/17           level 1, index 4, the first 17 hashes
/// tile/entries/000.p/112    the first 112 entries of bundle 0
/// ```
///
/// @param level 0 to 63; [#ENTRIES] for bundles
/// @param index from 0
/// @param width hashes or entries in the file, 1 to 256
public record TilePath(int level, long index, int width) {

    /// Hashes or entries in a full file.
    public static final int FULL = 256;

    /// The level of entry bundles, which stand below the hashes of leaves.
    public static final int ENTRIES = -1;

    private static final int LAST_LEVEL = 63;
    private static final Pattern FORM =
            Pattern.compile("tile/(entries|0|[1-9][0-9]?)/((?:x[0-9]{3}/)*[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

    /// @throws Refused when there is no such file
    public TilePath {
        if (level < ENTRIES || level > LAST_LEVEL || index < 0 || width < 1 || width > FULL) {
            throw new Refused("no tile has level " + level + ", index " + index + " and width " + width);
        }
    }

    /// A full tile.
    public static TilePath of(int level, long index) {
        return new TilePath(level, index, FULL);
    }

    /// The bundle of the entries whose hashes a tile of level 0 holds.
    public static TilePath entries(long index, int width) {
        return new TilePath(ENTRIES, index, width);
    }

    /// Reads a name, which has one spelling only: no way leads out of the log's folder.
    ///
    /// @throws Refused when it is none
    public static TilePath parse(String path) {
        Matcher form = FORM.matcher(path);
        if (!form.matches()) {
            throw new Refused("not the name of a tile: " + path);
        }
        int level = form.group(1).equals("entries") ? ENTRIES : Integer.parseInt(form.group(1));
        int width = form.group(3) == null ? FULL : Integer.parseInt(form.group(3));
        TilePath tile = new TilePath(level, index(form.group(2)), width);
        if (!tile.toString().equals(path)) {
            throw new Refused("the name of this tile is " + tile + ", not " + path);
        }
        return tile;
    }

    private static long index(String groups) {
        String digits = groups.replace("x", "").replace("/", "");
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException e) {
            throw new Refused("no tile has an index of 2^63 or more: " + digits, e);
        }
    }

    public boolean isFull() {
        return width == FULL;
    }

    /// The full tile at the same place, which begins with the same hashes.
    public TilePath full() {
        return of(level, index);
    }

    @Override
    public String toString() {
        StringBuilder path = new StringBuilder("tile/")
                .append(level == ENTRIES ? "entries" : Integer.toString(level))
                .append('/');
        String digits = Long.toString(index);
        digits = "0".repeat((3 - digits.length() % 3) % 3) + digits;
        for (int i = 0; i < digits.length() - 3; i += 3) {
            path.append('x').append(digits, i, i + 3).append('/');
        }
        path.append(digits, digits.length() - 3, digits.length());
        return isFull() ? path.toString() : path.append(".p/").append(width).toString();
    }
}
