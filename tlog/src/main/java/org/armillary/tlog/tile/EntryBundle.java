package org.armillary.tlog.tile;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.armillary.tlog.tree.Refused;

/// Up to 256 entries in a file, each with its length in two bytes before it.
///
/// @param entries in the order of the log; their bytes are not to be changed
public record EntryBundle(List<byte[]> entries) {

    /// Bytes of the longest entry.
    public static final int LONGEST = 0xffff;

    /// @throws Refused when there are too many entries or one is too long
    public EntryBundle {
        entries = List.copyOf(entries);
        if (entries.size() > TilePath.FULL) {
            throw new Refused("a bundle of " + entries.size() + " entries; it holds " + TilePath.FULL);
        }
        entries.forEach(EntryBundle::checkLength);
    }

    private static void checkLength(byte[] entry) {
        if (entry.length > LONGEST) {
            throw new Refused("an entry has at most " + LONGEST + " bytes, not " + entry.length);
        }
    }

    /// Reads a bundle of as many entries as its name says.
    ///
    /// @throws Refused when it has more or fewer, or ends within one
    public static EntryBundle parse(byte[] file, int width) {
        List<byte[]> entries = new ArrayList<>(width);
        int at = 0;
        while (at < file.length) {
            int start = at + Short.BYTES;
            int end = start > file.length ? start : start + ((file[at] & 0xff) << 8 | file[at + 1] & 0xff);
            if (end > file.length) {
                throw new Refused("a bundle ends within entry " + entries.size() + ", at byte " + file.length);
            }
            byte[] entry = new byte[end - start];
            System.arraycopy(file, start, entry, 0, entry.length);
            entries.add(entry);
            at = end;
        }
        if (entries.size() != width) {
            throw new Refused("a bundle of " + entries.size() + " entries under a name that says " + width);
        }
        return new EntryBundle(entries);
    }

    /// The file.
    public byte[] bytes() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (byte[] entry : entries) {
            file.write(entry.length >> 8);
            file.write(entry.length);
            file.writeBytes(entry);
        }
        return file.toByteArray();
    }
}
