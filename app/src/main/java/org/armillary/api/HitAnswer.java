package org.armillary.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.armillary.search.Hit;
import org.armillary.search.Near;

/// A provision found, as JSON.
///
/// @param address expression and eId, as a path of this site
/// @param standing where the text stands on the day: `in_force`, `not_yet`, `ended`, `model` or `unknown`
/// @param snippet the passage that fits best
/// @param found where the words stand in it, in UTF-16 units, ends exclusive
/// @param near the stretch that is nearest in meaning; only where the snippet shows something else
/// @param why what brought it, the weightiest first; only where it was asked for
record HitAnswer(
        String address,
        String work,
        String expression,
        String eId,
        String title,
        Optional<String> shortTitle,
        List<String> path,
        String language,
        LocalDate date,
        String jurisdiction,
        String kind,
        Optional<String> binding,
        String standing,
        String snippet,
        List<Hit.Range> found,
        float score,
        Optional<NearAnswer> near,
        Optional<List<ReasonAnswer>> why) {

    /// A stretch of the passage's text.
    ///
    /// @param start in UTF-16 units
    /// @param end exclusive
    record NearAnswer(String text, int start, int end) {

        static NearAnswer of(Near near) {
            return new NearAnswer(near.text(), near.at().start(), near.at().end());
        }
    }

    static HitAnswer of(Hit hit, boolean explained) {
        return new HitAnswer(
                hit.address(),
                hit.work(),
                hit.expression(),
                hit.eId(),
                hit.title(),
                hit.shortTitle(),
                hit.path(),
                hit.language().code(),
                hit.date(),
                hit.jurisdiction(),
                hit.kind(),
                hit.binding(),
                hit.standing().word(),
                hit.snippet(),
                hit.found(),
                hit.score(),
                Near.unseen(hit).map(NearAnswer::of),
                explained ? Optional.of(hit.why().stream().map(ReasonAnswer::of).toList()) : Optional.empty());
    }
}
