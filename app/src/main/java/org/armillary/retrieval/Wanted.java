package org.armillary.retrieval;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a question asks of each section.
///
/// @param terms by field, and what each is worth
/// @param once the same words, each as often counted as a model says it matters, however often it stands: 1 where no
///     model says anything
record Wanted(Map<Section, Map<Field, Bag>> terms, Map<Section, Bag> once) {

    private static final int MOST_TERMS = 200;

    /// Reads a question.
    ///
    /// @param stress what each of its words matters beside the others; empty where that is not known
    static Wanted of(Stacks stacks, String question, Map<String, Double> stress) {
        Map<Section, Map<Field, Bag>> terms = new LinkedHashMap<>();
        Map<Section, Bag> once = new LinkedHashMap<>();
        for (Section section : stacks.sections()) {
            Map<Field, Bag> fields = new EnumMap<>(Field.class);
            for (Field field : section.fields()) {
                Bag all = section.asked(field, question);
                fields.put(field, all.most(MOST_TERMS, each -> section.rarity(field, each)));
            }
            Stressed stressed = new Stressed(section, stress);
            once.put(section, stressed.once(fields.getOrDefault(Field.WORDS, Bag.NONE)));
            terms.put(section, stress.isEmpty() ? fields : stressed.apply(fields));
        }
        return new Wanted(terms, once);
    }

    /// What the terms of one section matter.
    private static final class Stressed {
        private final Section section;
        private final Map<String, Double> of = new HashMap<>();

        Stressed(Section section, Map<String, Double> stress) {
            this.section = section;
            Map<String, List<Double>> all = new HashMap<>();
            stress.forEach((word, each) -> section.asked(Field.WORDS, word)
                    .weights()
                    .keySet()
                    .forEach(term ->
                            all.computeIfAbsent(term, key -> new ArrayList<>()).add(each)));
            all.forEach((term, each) -> of.put(
                    term,
                    each.stream().mapToDouble(one -> one).sorted().average().orElse(1)));
        }

        double of(String term) {
            return of.getOrDefault(term, 1.0);
        }

        /// A pair matters as its words do, by the geometric mean.
        double ofPair(String pair) {
            int between = pair.indexOf(' ');
            return Math.sqrt(of(pair.substring(0, between)) * of(pair.substring(between + 1)));
        }

        Bag once(Bag words) {
            Map<String, Double> once = new LinkedHashMap<>();
            words.weights().keySet().forEach(each -> once.put(each, of(each)));
            return new Bag(once);
        }

        /// The words' worth times their rarity stays as much in all as it was.
        Map<Field, Bag> apply(Map<Field, Bag> fields) {
            Bag words = fields.getOrDefault(Field.WORDS, Bag.NONE);
            Map<String, Double> stressed = new LinkedHashMap<>();
            words.weights().forEach((term, worth) -> stressed.put(term, worth * of(term)));
            double before = Bm25.weight(section, Field.WORDS, words);
            double after = Bm25.weight(section, Field.WORDS, new Bag(stressed));
            double scale = after == 0 ? 1 : before / after;
            stressed.replaceAll((term, worth) -> worth * scale);
            Map<String, Double> pairs = new LinkedHashMap<>();
            fields.getOrDefault(Field.PAIRS, Bag.NONE)
                    .weights()
                    .forEach((pair, worth) -> pairs.put(pair, worth * scale * ofPair(pair)));
            Map<Field, Bag> all = new EnumMap<>(fields);
            all.replace(Field.WORDS, new Bag(stressed));
            all.replace(Field.PAIRS, new Bag(pairs));
            return all;
        }
    }
}
