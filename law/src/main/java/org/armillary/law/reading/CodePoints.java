package org.armillary.law.reading;

import java.util.Arrays;

/// Turns UTF-16 indexes of a text into code point offsets.
final class CodePoints {

    /// Indexes of the low surrogates: each stands one unit after its code point began.
    private final int[] lowSurrogates;

    private CodePoints(int[] lowSurrogates) {
        this.lowSurrogates = lowSurrogates;
    }

    static CodePoints of(String text) {
        int[] found = new int[16];
        int size = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
                if (size == found.length) {
                    found = Arrays.copyOf(found, size * 2);
                }
                found[size++] = i;
            }
        }
        return new CodePoints(Arrays.copyOf(found, size));
    }

    /// The code point offset of a UTF-16 index.
    int offset(int index) {
        if (lowSurrogates.length == 0) {
            return index;
        }
        int at = Arrays.binarySearch(lowSurrogates, index);
        return index - (at < 0 ? -at - 1 : at);
    }
}
