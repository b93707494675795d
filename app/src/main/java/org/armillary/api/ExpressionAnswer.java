package org.armillary.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.armillary.corpus.Holding;
import org.armillary.corpus.Stamp;
import org.armillary.corpus.Timeline.Standing;

/// A text of an instrument in one language as at one date, as JSON.
///
/// @param standing `in_force`, `not_yet`, `ended`, `unknown` or `model` on the as-of day
/// @param source SHA-256 of the bytes it was read from
/// @param provisions its provisions in document order; left out in lists
record ExpressionAnswer(
        String expression,
        String work,
        String language,
        LocalDate date,
        String title,
        String standing,
        Optional<LocalDate> inForceFrom,
        Optional<LocalDate> inForceUntil,
        Instant knownSince,
        String source,
        String sourceName,
        String format,
        String engine,
        int corrections,
        int provisionCount,
        List<ProvisionAnswer> provisions) {

    static ExpressionAnswer of(Holding holding, Standing standing, List<ProvisionAnswer> provisions) {
        Stamp stamp = holding.stamp();
        return new ExpressionAnswer(
                holding.expression(),
                holding.work(),
                holding.language().code(),
                holding.date(),
                holding.title(),
                standing.word(),
                stamp.identity().inForceFrom(),
                stamp.identity().inForceUntil(),
                stamp.knownSince(),
                stamp.source(),
                stamp.sourceName(),
                stamp.format(),
                stamp.engine(),
                stamp.corrections(),
                holding.provisions(),
                provisions);
    }
}
