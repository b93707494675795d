package org.armillary.law.layout;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The directory at the end of a zip file: names and sizes, read without unpacking anything.
final class ZipDirectory {

    private static final int MOST_ENTRIES = 20_000;
    private static final int ENTRY = 0x02014B50;
    private static final int END = 0x06054B50;

    private ZipDirectory() {}

    /// One file in a zip, as its directory describes it.
    record Entry(String name, long packed, long size) {}

    static boolean isZip(byte[] b) {
        return b.length >= 4 && b[0] == 'P' && b[1] == 'K' && (b[2] == 3 && b[3] == 4 || b[2] == 5 && b[3] == 6);
    }

    /// The entries; empty where the directory is missing or damaged.
    static List<Entry> entries(byte[] bytes) {
        int end = findEnd(bytes);
        List<Entry> entries = new ArrayList<>();
        if (end < 0) {
            return entries;
        }
        long at = int32(bytes, end + 16) & 0xFFFFFFFFL;
        while (at + 46 <= bytes.length && int32(bytes, (int) at) == ENTRY && entries.size() < MOST_ENTRIES) {
            int from = (int) at;
            int name = int16(bytes, from + 28);
            int rest = int16(bytes, from + 30) + int16(bytes, from + 32);
            if (from + 46 + name > bytes.length) {
                break;
            }
            entries.add(new Entry(
                    new String(bytes, from + 46, name, StandardCharsets.UTF_8),
                    int32(bytes, from + 20) & 0xFFFFFFFFL,
                    int32(bytes, from + 24) & 0xFFFFFFFFL));
            at += 46L + name + rest;
        }
        return entries;
    }

    private static int findEnd(byte[] bytes) {
        int least = Math.max(0, bytes.length - 22 - 0xFFFF);
        for (int i = bytes.length - 22; i >= least; i--) {
            if (int32(bytes, i) == END) {
                return i;
            }
        }
        return -1;
    }

    private static int int16(byte[] b, int at) {
        return b[at] & 0xFF | (b[at + 1] & 0xFF) << 8;
    }

    private static int int32(byte[] b, int at) {
        return int16(b, at) | int16(b, at + 2) << 16;
    }
}
