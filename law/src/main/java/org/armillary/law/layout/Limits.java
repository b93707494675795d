package org.armillary.law.layout;

import java.time.Duration;

/// How much a reader takes before it refuses, so that no document can exhaust memory or time.
///
/// @param bytes size of the document as received
/// @param characters length of the text taken out of it, in UTF-16 units
/// @param pages pages of a PDF
/// @param depth nesting of elements that is followed; deeper content is kept, flattened
/// @param inflated bytes a zipped document may unpack to, all entries together
/// @param ratio how many times larger than its packed size one entry of a zipped document may be
/// @param time wall-clock time for one document
public record Limits(long bytes, int characters, int pages, int depth, long inflated, int ratio, Duration time) {

    /// Enough for the longest statutes, small enough for a shared machine: 100 MiB, 100 million characters, 10,000
    /// pages, two minutes.
    public static final Limits DEFAULT =
            new Limits(100L << 20, 100_000_000, 10_000, 512, 400L << 20, 200, Duration.ofMinutes(2));

    public Limits {
        if (bytes < 1 || characters < 1 || pages < 1 || depth < 1 || inflated < 1 || ratio < 1 || time.isNegative()) {
            throw new IllegalArgumentException("limits are at least 1");
        }
    }
}
