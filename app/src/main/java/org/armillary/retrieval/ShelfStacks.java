package org.armillary.retrieval;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.IntPredicate;

/// A shelf's passages in memory. All languages are one section: where nobody told them, they are guesses.
final class ShelfStacks implements Stacks {

    private final Library library;
    /// Words and pairs.
    private final TermIndex index;
    /// Wording and grams.
    private final TermIndex letters;
    private final Spans spans;
    private final Optional<Meanings> meanings;
    private final Neighbours neighbours;
    private final Names names;
    private final Section whole = new Whole();

    ShelfStacks(Library library, TermIndex index, Optional<Meanings> meanings, Names names) {
        this.library = library;
        this.index = index;
        this.letters = library.index(EnumSet.of(Field.SURFACE, Field.GRAMS));
        this.spans = Spans.of(library.size(), each -> index.length(Field.WORDS, each), library::words);
        this.meanings = meanings;
        this.neighbours = Neighbours.of(library.list());
        this.names = names;
    }

    @Override
    public Collection<Section> sections() {
        return List.of(whole);
    }

    @Override
    public int[] best(Map<Section, Map<Field, Bag>> asked, int most) {
        return index.best(of(asked), Map.of(Field.WORDS, 1.0, Field.PAIRS, Bm25.PAIRS), most);
    }

    private Map<Field, Bag> of(Map<Section, Map<Field, Bag>> asked) {
        Map<Field, Bag> fields = asked.getOrDefault(whole, Map.of());
        return Map.of(
                Field.WORDS, fields.getOrDefault(Field.WORDS, Bag.NONE),
                Field.PAIRS, fields.getOrDefault(Field.PAIRS, Bag.NONE));
    }

    @Override
    public Optional<float[]> spans(Map<Section, Map<Field, Bag>> asked, int[] passages) {
        return Optional.of(spans.best(of(asked).getOrDefault(Field.WORDS, Bag.NONE), passages));
    }

    @Override
    public int beside(int passage, int steps) {
        return neighbours.beside(passage, steps);
    }

    @Override
    public int text(int passage) {
        return neighbours.source(passage);
    }

    @Override
    public int place(int passage) {
        return neighbours.place(passage);
    }

    @Override
    public float[] named(String question, int[] passages) {
        Set<Integer> sources = names.named(question);
        return marked(passages, each -> sources.contains(neighbours.source(each)));
    }

    @Override
    public float[] numbered(String question, int[] passages) {
        Set<String> numbers = Names.numbers(question);
        return marked(
                passages,
                each -> library.get(each)
                        .place()
                        .filter(place -> Names.liesIn(place.label(), numbers))
                        .isPresent());
    }

    private static float[] marked(int[] passages, IntPredicate isMarked) {
        float[] marks = new float[passages.length];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = isMarked.test(passages[i]) ? 1 : 0;
        }
        return marks;
    }

    @Override
    public Optional<Likeness> likeness(String question) {
        return meanings.map(each -> each.ask(question)).map(each -> new All(each.near(), each.stress()));
    }

    /// The likeness of every passage there is.
    private record All(float[] near, Map<String, Double> stress) implements Likeness {

        @Override
        public float[] of(int[] passages) {
            float[] of = new float[passages.length];
            for (int i = 0; i < of.length; i++) {
                of[i] = near[passages[i]];
            }
            return of;
        }

        /// Of equals the earlier ones.
        @Override
        public int[] nearest(int most) {
            Comparator<Integer> better =
                    Comparator.comparingDouble((Integer each) -> -near[each]).thenComparing(each -> each);
            PriorityQueue<Integer> best = new PriorityQueue<>(better.reversed());
            for (int passage = 0; passage < near.length; passage++) {
                if (best.size() < most) {
                    best.add(passage);
                } else if (near[passage] > near[best.element()]) {
                    best.remove();
                    best.add(passage);
                }
            }
            return best.stream().mapToInt(each -> each).toArray();
        }
    }

    private final class Whole implements Section {

        @Override
        public Set<Field> fields() {
            return EnumSet.allOf(Field.class);
        }

        private TermIndex in(Field field) {
            return field == Field.SURFACE || field == Field.GRAMS ? letters : index;
        }

        @Override
        public Bag asked(Field field, String question) {
            return library.asked(
                    field,
                    question,
                    (language, terms) ->
                            Bag.of(terms, each -> field == Field.WORDS ? QuestionWords.worth(language, each) : 1));
        }

        @Override
        public double rarity(Field field, String term) {
            return in(field).rarity(field, term);
        }

        @Override
        public int[] lengths(Field field, int[] passages) {
            return in(field).lengths(field, passages);
        }

        @Override
        public double mean(Field field) {
            return in(field).mean(field);
        }

        @Override
        public void visit(Field field, String term, int[] passages, Visit visit) {
            in(field).visit(field, term, passages, visit);
        }
    }
}
