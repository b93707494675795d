package org.armillary.lineage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.armillary.corpus.Corpus;
import org.armillary.corpus.Follower;
import org.armillary.graph.Graph;
import org.armillary.home.DurableFile;
import org.armillary.task.Progress;
import tools.jackson.databind.json.JsonMapper;

/// The edges between texts held, as last computed: derived, kept in `index/lineage.json`.
///
/// They are of a set of readings, which their signature names; whenever that set has changed they are computed anew, as
/// a whole, since the rarity of a phrase depends on all texts. Until then the old ones answer, and say of when they
/// are.
public final class TextLineage implements Follower {

    /// Part of every signature: another number makes a start compute everything again.
    private static final String SHAPE = "3";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Corpus corpus;
    private final Graph graph;
    private final Set<String> known;
    private final Path file;
    private final AtomicBoolean changed = new AtomicBoolean();
    private volatile Runnable whenChanged = () -> {};
    private volatile Computed computed;
    /// Whether the edges are of the texts held; empty until somebody asks after a start.
    private volatile Optional<Boolean> current = Optional.empty();

    /// What was computed, from which readings.
    ///
    /// @param signature of the readings and the method
    /// @param texts how many works were compared
    /// @param pieces how many stretches of them
    /// @param edges all that were found, shown or withheld
    public record Computed(String signature, int texts, int pieces, List<TextEdge> edges) {

        static final Computed NONE = new Computed("", 0, 0, List.of());

        public Computed {
            edges = List.copyOf(edges);
        }
    }

    private TextLineage(Corpus corpus, Graph graph, Set<String> known, Computed computed) {
        this.corpus = corpus;
        this.graph = graph;
        this.known = Set.copyOf(known);
        this.file = file(corpus);
        this.computed = computed;
    }

    private static Path file(Corpus corpus) {
        return corpus.home().index().resolve("lineage.json");
    }

    /// Opens what was computed before; a file that can't be read is as good as none.
    ///
    /// @param known works that references are kept to although their text is not held
    public static TextLineage open(Corpus corpus, Graph graph, Set<String> known) {
        Computed kept = Computed.NONE;
        try {
            if (Files.exists(file(corpus))) {
                kept = JSON.readValue(Files.readAllBytes(file(corpus)), Computed.class);
            }
        } catch (IOException | RuntimeException damaged) {
            kept = Computed.NONE;
        }
        return new TextLineage(corpus, graph, known, kept);
    }

    /// What is known now.
    public Computed computed() {
        return computed;
    }

    /// Whether it is of the texts held now.
    public boolean isCurrent() {
        Optional<Boolean> known = current;
        if (known.isEmpty()) {
            known = Optional.of(isOf(HeldTexts.of(corpus)));
            current = known;
        }
        return known.get();
    }

    private boolean isOf(HeldTexts texts) {
        return texts.holdings().isEmpty()
                ? computed.edges().isEmpty()
                : computed.signature().equals(signature(texts));
    }

    private static String signature(HeldTexts texts) {
        return SHAPE + " " + Threshold.SHOWN + " " + org.armillary.law.akn.Engine.CURRENT + " " + texts.digest();
    }

    /// Computes all edges anew, unless they are of the texts held.
    ///
    /// @return what came of it, in a sentence
    public synchronized String compute(Progress progress) throws IOException {
        changed.set(false);
        current = Optional.of(true);
        HeldTexts texts = HeldTexts.of(corpus);
        String signature = signature(texts);
        if (!computed.signature().equals(signature)) {
            Computing computing = new Computing(texts, corpus, graph, known, progress);
            List<TextEdge> edges = computing.edges();
            Computed now = new Computed(signature, texts.works(), computing.pieces(), edges);
            DurableFile.write(corpus.home(), file, JSON.writeValueAsString(now).getBytes(StandardCharsets.UTF_8));
            computed = now;
        }
        long shown = computed.edges().stream().filter(TextEdge::isSure).count();
        return computed.texts() + " texts, " + computed.pieces() + " stretches, " + shown + " edges shown, "
                + (computed.edges().size() - shown) + " withheld";
    }

    /// Lets something be told, once for each piece of work, that texts have changed.
    public void whenChanged(Runnable listener) {
        whenChanged = listener;
    }

    /// Nothing has to be told again: the signature says what is missing.
    @Override
    public long followed() {
        return corpus.acts().newest();
    }

    @Override
    public void expect(long sequence) {
        // the signature says what is missing
    }

    @Override
    public void forget(long sequence) {
        // as above
    }

    @Override
    public void follow(String work, long sequence) {
        changed.set(true);
        current = Optional.of(false);
    }

    @Override
    public void settle() {
        if (changed.compareAndSet(true, false)) {
            whenChanged.run();
        }
    }

    @Override
    public void clear() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be deleted: " + e.getMessage(), e);
        }
        computed = Computed.NONE;
        changed.set(true);
    }
}
