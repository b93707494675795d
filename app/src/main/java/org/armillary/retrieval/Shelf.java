package org.armillary.retrieval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.armillary.embedding.Embedder;
import org.armillary.law.frbr.Language;
import org.jspecify.annotations.Nullable;

/// Passages of law, ready to be searched in memory; safe for use by several threads.
///
/// Words are indexed when the shelf is filled. Vectors are made when the first question comes, for passages in a
/// language that the embedder reads, so that a shelf that is only asked for acts never loads a model.
public final class Shelf {

    private final List<Passage> passages;
    private final Optional<Supplier<Embedder>> embedder;
    private final Optional<Questions> questions;
    private final Optional<Acts> acts;
    private final Set<Language> languages = new TreeSet<>(Comparator.comparing(Language::code));
    private boolean prepared;
    private @Nullable Meanings meanings;

    private Shelf(List<Passage> passages, Map<Integer, List<String>> names, Optional<Supplier<Embedder>> embedder) {
        this.passages = List.copyOf(passages);
        this.embedder = embedder;
        if (passages.isEmpty()) {
            this.questions = Optional.empty();
            this.acts = Optional.empty();
            return;
        }
        List<Map<Field, List<String>>> texts = new ArrayList<>();
        for (Passage passage : passages) {
            Language language = language(passage);
            languages.add(language);
            texts.add(terms(Analysis.of(language), read(passage)));
        }
        TermIndex index = TermIndex.of(texts);
        List<List<String>> words =
                texts.stream().map(each -> each.getOrDefault(Field.WORDS, List.of())).toList();
        this.acts = Optional.of(new Acts(this.passages, languages, index));
        this.questions = Optional.of(new Questions(
                this.passages, languages, index, words, this::meanings, new Names(names), Weights.shipped()));
    }

    /// Fills a shelf whose passages are found by words alone.
    ///
    /// @param names what each source is called by those who cite it, by its number
    public static Shelf of(List<Passage> passages, Map<Integer, List<String>> names) {
        return new Shelf(passages, names, Optional.empty());
    }

    /// Fills a shelf whose passages are found by words and by meaning.
    ///
    /// @param names what each source is called by those who cite it, by its number
    /// @param embedder called once, when it is first needed
    public static Shelf of(List<Passage> passages, Map<Integer, List<String>> names, Supplier<Embedder> embedder) {
        return new Shelf(passages, names, Optional.of(embedder));
    }

    private static Map<Field, List<String>> terms(Analysis analysis, String text) {
        Map<Field, List<String>> terms = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            terms.put(field, analysis.terms(field, text));
        }
        return terms;
    }

    private static Language language(Passage passage) {
        return passage.language().equals(Language.UNDETERMINED)
                ? Languages.guess(read(passage))
                : passage.language();
    }

    private static String read(Passage passage) {
        return passage.title().isEmpty() ? passage.text() : passage.title() + "\n" + passage.text();
    }

    /// At most so many passages, the best first; none where no word fits and no meaning is known.
    public List<Found> find(Request request, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("at least one passage must be asked for, not " + most);
        }
        int wanted = request.itself().isPresent() ? most + 1 : most;
        List<Found> found = isAct(request)
                ? acts.map(each -> each.find(request, wanted)).orElse(List.of())
                : questions.map(each -> each.find(request.text(), wanted)).orElse(List.of());
        return found.stream()
                .filter(each -> request.itself().filter(each.id()::equals).isEmpty())
                .limit(most)
                .toList();
    }

    /// Whether a request is read as a whole act, or another text to which relatives are sought, and not as a question.
    public boolean isAct(Request request) {
        return request.itself().isPresent()
                || request.text().strip().split("\\s+", Acts.LEAST_WORDS).length == Acts.LEAST_WORDS;
    }

    /// Makes what the first question would wait for.
    public void prepare() {
        meanings();
    }

    Questions questions() {
        return questions.orElseThrow();
    }

    private synchronized Optional<Meanings> meanings() {
        if (!prepared) {
            meanings = embedder.map(Supplier::get)
                    .filter(each -> languages.stream().allMatch(each::reads))
                    .map(each -> Meanings.of(each, texts()))
                    .orElse(null);
            prepared = true;
        }
        return Optional.ofNullable(meanings);
    }

    private List<String> texts() {
        return passages.stream().map(Shelf::read).map(Analysis::visible).toList();
    }
}
