package org.armillary.retrieval;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.armillary.embedding.Embedder;
import org.jspecify.annotations.Nullable;

/// Passages of law, ready to be searched in memory; safe for use by several threads.
///
/// Words are indexed when the shelf is filled. What only questions need, grams and vectors above all, is made
/// when the first question comes; vectors for passages in a language that the embedder reads. A shelf that is
/// only asked for acts never loads a model.
public final class Shelf {

    private final Library library;
    private final Names names;
    private final Optional<Supplier<Embedder>> embedder;
    private final Optional<TermIndex> index;
    private @Nullable Questions questions;
    private @Nullable Acts acts;

    private Shelf(List<Passage> passages, Map<Integer, List<String>> names, Optional<Supplier<Embedder>> embedder) {
        this.library = new Library(passages);
        this.names = new Names(names);
        this.embedder = embedder;
        this.index = Optional.of(EnumSet.of(Field.WORDS, Field.PAIRS))
                .filter(each -> !passages.isEmpty())
                .map(library::index);
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

    /// At most so many passages, the best first; none where no word fits and no meaning is known.
    public List<Found> find(Request request, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("at least one passage must be asked for, not " + most);
        }
        int wanted = request.itself().isPresent() ? most + 1 : most;
        List<Found> found = index.map(each -> isAct(request)
                        ? acts(each).find(request, wanted).stream()
                                .map(kin -> new Found(kin.id(), kin.score()))
                                .toList()
                        : library.listed(questions(each).rank(request.text()), wanted))
                .orElse(List.of());
        return found.stream()
                .filter(each -> request.itself().filter(each.id()::equals).isEmpty())
                .limit(most)
                .toList();
    }

    /// At most so many acts that may belong to an act, the best first, each with what speaks for it.
    public List<Kin> relatives(Request act, int most) {
        return index.map(each -> acts(each).find(act, most + 1)).orElse(List.of()).stream()
                .filter(each -> act.itself().filter(each.id()::equals).isEmpty())
                .limit(most)
                .toList();
    }

    /// Whether a request is read as a whole act, or another text to which relatives are sought, and not as a
    /// question.
    public boolean isAct(Request request) {
        return request.itself().isPresent()
                || request.text().strip().split("\\s+", Acts.LEAST_WORDS).length == Acts.LEAST_WORDS;
    }

    /// Makes what the first question would wait for.
    public void prepare() {
        index.ifPresent(this::questions);
    }

    private synchronized Acts acts(TermIndex terms) {
        Acts ready = acts;
        if (ready == null) {
            ready = new Acts(library, terms, ActShelf.of(library.list()));
            acts = ready;
        }
        return ready;
    }

    private synchronized Questions questions(TermIndex terms) {
        Questions ready = questions;
        if (ready == null) {
            ready = new Questions(new ShelfStacks(library, terms, meanings(), names));
            questions = ready;
        }
        return ready;
    }

    private Optional<Meanings> meanings() {
        return embedder.map(Supplier::get)
                .filter(each -> library.languages().stream().allMatch(each::reads))
                .map(each -> Meanings.of(each, library.texts()));
    }
}
