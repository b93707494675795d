package org.armillary.search;

import java.util.Arrays;

/// Numbers by key: a hash table whose entries of one key hang together.
///
/// Made by one thread, read by any after that.
final class KeyTable {

    private static final int NONE = -1;

    private final int[] head;
    private long[] keys;
    private int[] values;
    private int[] next;
    private int size;

    /// @param expected how many entries there will be, about
    KeyTable(int expected) {
        head = new int[Integer.highestOneBit(Math.max(8, expected)) * 2];
        Arrays.fill(head, NONE);
        keys = new long[Math.max(8, expected)];
        values = new int[keys.length];
        next = new int[keys.length];
    }

    void put(long key, int value) {
        if (size == keys.length) {
            int grown = size + size / 2;
            keys = Arrays.copyOf(keys, grown);
            values = Arrays.copyOf(values, grown);
            next = Arrays.copyOf(next, grown);
        }
        keys[size] = key;
        values[size] = value;
        int slot = slot(key);
        next[size] = head[slot];
        head[slot] = size++;
    }

    /// The value that was last put by a key; -1 where there is none.
    int first(long key) {
        int entry = entry(key);
        return entry < 0 ? NONE : values[entry];
    }

    /// The entry that was last put by a key; -1 where there is none.
    int entry(long key) {
        return same(head[slot(key)], key);
    }

    /// The entry of the same key before that one; -1 where there is none.
    int before(int entry) {
        return same(next[entry], keys[entry]);
    }

    int value(int entry) {
        return values[entry];
    }

    long key(int entry) {
        return keys[entry];
    }

    int size() {
        return size;
    }

    private int same(int from, long key) {
        int entry = from;
        while (entry != NONE && keys[entry] != key) {
            entry = next[entry];
        }
        return entry;
    }

    /// Keys are digests: their bits are as good as any hash.
    private int slot(long key) {
        return (int) key & head.length - 1;
    }
}
