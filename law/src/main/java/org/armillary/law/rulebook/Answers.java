package org.armillary.law.rulebook;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What is known of one case, by fact.
///
/// @param byFact the answers given
public record Answers(Map<String, Answer> byFact) {

    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        // Looked up a hundred times for each case: a hash map is found in faster than an immutable one.
        byFact = Collections.unmodifiableMap(new HashMap<>(byFact));
    }

    public Answers with(String fact, Answer answer) {
        Map<String, Answer> more = new LinkedHashMap<>(byFact);
        more.put(fact, answer);
        return new Answers(more);
    }

    public Answers with(String fact, boolean value) {
        return with(fact, Answer.of(value));
    }

    public Answers without(String fact) {
        Map<String, Answer> fewer = new LinkedHashMap<>(byFact);
        fewer.remove(fact);
        return new Answers(fewer);
    }

    /// The same case, asked about as of a day.
    public Answers asOf(LocalDate day) {
        return with(Vocabulary.AS_OF, Answer.of(day));
    }

    public Optional<Answer> find(String fact) {
        return Optional.ofNullable(byFact.get(fact));
    }
}
