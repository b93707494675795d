package org.armillary.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.armillary.search.Hit;

/// A provision found, as JSON.
///
/// @param address expression and eId, as a path of this site
/// @param snippet the passage that fits best
/// @param found where the words stand in it, in UTF-16 units, ends exclusive
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
        String snippet,
        List<Hit.Range> found,
        float score) {

    static HitAnswer of(Hit hit) {
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
                hit.snippet(),
                hit.found(),
                hit.score());
    }
}
