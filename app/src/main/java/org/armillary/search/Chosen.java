package org.armillary.search;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/// Values of facets that were chosen: of each facet a passage must have one of the values.
///
/// @param values by facet; a facet without values narrows nothing
/// @param day on which standing is asked
record Chosen(Map<Facet, Set<String>> values, LocalDate day) {

    Chosen {
        EnumMap<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
        values.forEach((facet, each) -> {
            if (!each.isEmpty()) {
                copy.put(facet, Set.copyOf(each));
            }
        });
        values = Map.copyOf(copy);
    }

    /// What a question chooses; standing is asked on its day, or today where it has none.
    static Chosen of(Question question) {
        return new Chosen(question.chosen(), question.asOf().orElseGet(LocalDate::now));
    }

    /// What narrows to them; empty where nothing was chosen.
    Optional<Query> filter(Instruments instruments) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (values.keySet().stream().anyMatch(Instruments::tells)) {
            all.add(new ReadingsQuery(this, reading -> fits(reading, instruments)), Occur.FILTER);
        }
        values.forEach((facet, each) -> {
            if (!Instruments.tells(facet)) {
                List<BytesRef> terms = each.stream().map(BytesRef::new).toList();
                all.add(new TermInSetQuery(facet.word(), terms), Occur.FILTER);
            }
        });
        BooleanQuery query = all.build();
        return query.clauses().isEmpty() ? Optional.empty() : Optional.of(query);
    }

    private boolean fits(Reading reading, Instruments instruments) {
        return values.entrySet().stream()
                .filter(each -> Instruments.tells(each.getKey()))
                .allMatch(each -> instruments.fits(each.getKey(), each.getValue(), reading, day));
    }

    /// The facets that something was chosen of, and that a reading does not fit, as bits of their ordinals.
    int misses(Reading reading, Instruments instruments) {
        int misses = 0;
        for (Map.Entry<Facet, Set<String>> each : values.entrySet()) {
            if (Instruments.tells(each.getKey()) && !instruments.fits(each.getKey(), each.getValue(), reading, day)) {
                misses |= 1 << each.getKey().ordinal();
            }
        }
        return misses;
    }
}
