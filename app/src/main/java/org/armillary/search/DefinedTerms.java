package org.armillary.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.armillary.graph.Term;

/// The terms that texts define: kept with the one document that says how a reading is indexed, and gathered from
/// all of those as ways to go on.
final class DefinedTerms {

    private static final String FIELD = "defined";
    private static final int LONGEST = 80;
    private static final int MOST = 1_000;

    private final Map<String, Defined> terms = new LinkedHashMap<>();

    /// A term with the works that define it.
    ///
    /// @param in what people call the first of them
    /// @param isLaw whether that is hard law
    private record Defined(String term, String in, boolean isLaw, Set<String> works) {}

    /// Writes the terms of a reading down.
    static void addTo(Document document, List<Term> terms) {
        terms.stream()
                .flatMap(each -> Stream.concat(Stream.of(each.term()), each.pair().stream()))
                .map(String::strip)
                .filter(each -> !each.isEmpty() && each.length() <= LONGEST)
                .distinct()
                .limit(MOST)
                .forEach(each -> document.add(new StoredField(FIELD, each)));
    }

    /// Gathers what a reading's document holds. Where several works define a term, one that is hard law names it.
    void gather(Document document, String called) {
        boolean isLaw = Instruments.shipped()
                .binding(Reading.of(document))
                .filter("hard"::equals)
                .isPresent();
        for (String term : document.getValues(FIELD)) {
            Defined defined = terms.compute(
                    term.toLowerCase(Locale.ROOT),
                    (key, known) -> known == null || isLaw && !known.isLaw
                            ? new Defined(term, called, isLaw, known == null ? new HashSet<>() : known.works)
                            : known);
            defined.works.add(document.get(PassageDocument.WORK));
        }
    }

    /// All that was gathered, each term once.
    List<Completion> list() {
        List<Completion> all = new ArrayList<>(terms.size());
        terms.values()
                .forEach(each -> all.add(new Completion(
                        each.term, Completion.Kind.TERM, "", Optional.empty(), each.in, each.works.size() - 1)));
        return all;
    }
}
