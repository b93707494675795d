package org.armillary.api;

import java.util.List;

/// A page of provisions found, as JSON.
///
/// @param exact whether `total` is exact, or a lower bound
/// @param milliseconds how long the index took
/// @param note what of the question was not understood
record SearchAnswer(
        long total, boolean exact, int page, int size, double milliseconds, String note, List<HitAnswer> hits) {}
