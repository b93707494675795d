package org.armillary.law.pattern;

import java.util.Collection;

/// A fixed set of 64-bit numbers.
final class LongSet {

    private final long[] slots;
    private final int mask;
    private final boolean holdsZero;

    private LongSet(long[] slots, boolean holdsZero) {
        this.slots = slots;
        this.mask = slots.length - 1;
        this.holdsZero = holdsZero;
    }

    static LongSet of(Collection<Long> values) {
        long[] slots = new long[Math.max(4, Integer.highestOneBit(values.size() * 2) * 2)];
        boolean zero = false;
        for (long value : values) {
            if (value == 0) {
                zero = true;
                continue;
            }
            int at = slot(value, slots.length - 1);
            while (slots[at] != 0 && slots[at] != value) {
                at = at + 1 & slots.length - 1;
            }
            slots[at] = value;
        }
        return new LongSet(slots, zero);
    }

    boolean contains(long value) {
        if (value == 0) {
            return holdsZero;
        }
        int at = slot(value, mask);
        while (slots[at] != 0) {
            if (slots[at] == value) {
                return true;
            }
            at = at + 1 & mask;
        }
        return false;
    }

    static int slot(long value, int mask) {
        long mixed = value * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 33) & mask;
    }
}
