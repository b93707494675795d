package org.armillary.retrieval;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.armillary.embedding.VisibleText;
import org.armillary.law.frbr.Language;

/// Passages as the rankings see them: by number from 0, each cut by the rules of its language.
final class Library {

    private final List<Passage> passages;
    private final List<Language> language;
    private final Set<Language> languages = new TreeSet<>(Comparator.comparing(Language::code));

    Library(List<Passage> passages) {
        this.passages = List.copyOf(passages);
        this.language = this.passages.stream().map(Library::language).toList();
        this.languages.addAll(language);
    }

    private static Language language(Passage passage) {
        return passage.language().equals(Language.UNDETERMINED) ? Languages.guess(text(passage)) : passage.language();
    }

    private static String text(Passage passage) {
        return passage.title().isEmpty() ? passage.text() : passage.title() + "\n" + passage.text();
    }

    int size() {
        return passages.size();
    }

    Passage get(int passage) {
        return passages.get(passage);
    }

    List<Passage> list() {
        return passages;
    }

    /// The languages of all passages.
    Set<Language> languages() {
        return languages;
    }

    /// Title and text of every passage, without invisible marks.
    List<String> texts() {
        return passages.stream().map(Library::text).map(VisibleText::of).toList();
    }

    List<String> words(int passage) {
        return Analysis.of(language.get(passage)).words(text(passages.get(passage)));
    }

    /// An index of some fields of all passages.
    TermIndex index(Set<Field> fields) {
        return TermIndex.of(size(), passage -> {
            Map<Field, List<String>> terms = new EnumMap<>(Field.class);
            Analysis analysis = Analysis.of(language.get(passage));
            fields.forEach(field -> terms.put(field, analysis.terms(field, text(passages.get(passage)))));
            return terms;
        });
    }

    /// Terms of a request in every language there is, each as much worth as its best language says.
    Bag asked(Field field, String request, BiFunction<Language, List<String>, Bag> bag) {
        Map<String, Double> all = new LinkedHashMap<>();
        for (Language each : languages) {
            bag.apply(each, Analysis.of(each).terms(field, request))
                    .weights()
                    .forEach((term, worth) -> all.merge(term, worth, Math::max));
        }
        return new Bag(all);
    }

    /// What a ranking put in order.
    List<Found> listed(Ranked ranked, int most) {
        return IntStream.range(0, Math.min(most, ranked.passages().length))
                .mapToObj(
                        each -> new Found(passages.get(ranked.passages()[each]).id(), ranked.scores()[each]))
                .toList();
    }

    /// Numbers of passages and what each scores, put in order: the best first, of equals the earlier.
    List<Found> ranked(int[] candidates, double[] scores, int most) {
        return IntStream.range(0, candidates.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer each) -> -scores[each])
                        .thenComparing(each -> candidates[each]))
                .limit(most)
                .map(each -> new Found(passages.get(candidates[each]).id(), scores[each]))
                .toList();
    }
}
