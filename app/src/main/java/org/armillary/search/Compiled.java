package org.armillary.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.search.Query;
import org.armillary.query.Interpretation;
import org.armillary.query.Jump;

/// A question made ready for an index. What plain questions need only when facets are counted or words marked by
/// Lucene is made when asked for.
///
/// @param interpretation the tree of what was typed, and notes on it
/// @param filter what every hit must be: its day, scope, work and values; where the question is no plain one, also
///     that it meets it. Scores nothing
/// @param match what must occur in a hit: any of the plain words, or what operators and signs ask for
/// @param words what a ranking goes by: all words that should occur, without operators and without what is excluded
/// @param meaning whether nearness of meaning may add hits: only where nothing but words and values was typed
/// @param marked what is to be marked in a passage's text
/// @param jump the place that was cited
/// @param cited the hits that a citation jumps to, with all filters; empty where none was typed
/// @param translations terms of other languages that mean what was typed; none where that is switched off
record Compiled(
        Interpretation interpretation,
        Query filter,
        Supplier<Query> match,
        String words,
        boolean meaning,
        Supplier<Query> marked,
        Optional<Jump> jump,
        Optional<Query> cited,
        List<Translation> translations) {

    Compiled {
        translations = List.copyOf(translations);
    }
}
