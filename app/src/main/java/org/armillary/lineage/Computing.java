package org.armillary.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armillary.corpus.Corpus;
import org.armillary.corpus.Holding;
import org.armillary.graph.Graph;
import org.armillary.graph.Link;
import org.armillary.graph.Node;
import org.armillary.law.pattern.Tokens;
import org.armillary.reuse.Piece;
import org.armillary.reuse.Reuse;
import org.armillary.reuse.ReuseSearch;
import org.armillary.task.Progress;

/// Computes the edges between a set of texts.
final class Computing {

    private final HeldTexts texts;
    private final Corpus corpus;
    private final Graph graph;
    private final Set<String> known;
    private final Progress progress;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Stretch> stretches = new ArrayList<>();
    private final Map<String, Holding> byPath = new HashMap<>();
    private final Map<String, Holding> firstOf = new HashMap<>();

    Computing(HeldTexts texts, Corpus corpus, Graph graph, Set<String> known, Progress progress) {
        this.texts = texts;
        this.corpus = corpus;
        this.graph = graph;
        this.known = known;
        this.progress = progress;
    }

    int pieces() {
        return pieces.size();
    }

    List<TextEdge> edges() {
        progress.expect(texts.holdings().size(), 0);
        List<TextEdge> edges = new ArrayList<>();
        Set<Long> inWork = new HashSet<>();
        String work = "";
        for (Holding holding : texts.holdings()) {
            progress.check();
            if (!holding.work().equals(work)) {
                work = holding.work();
                inWork.clear();
            }
            byPath.put(holding.path(), holding);
            firstOf.merge(holding.work(), holding, (a, b) -> b.date().isBefore(a.date()) ? b : a);
            cut(holding, inWork);
            progress.done(1, 0);
        }
        new ReuseSearch(pieces, progress::check).find().forEach(reuse -> edges.add(edge(reuse)));
        edges.addAll(references());
        return edges;
    }

    /// Words that stood in an earlier version of the work already are that version's.
    private void cut(Holding holding, Set<Long> inWork) {
        for (Cutting.Cut cut : Cutting.of(holding, corpus.texts().get(holding))) {
            if (inWork.add(fingerprint(holding.language().code(), cut.tokens()))) {
                pieces.add(new Piece(holding.work(), holding.language().code(), holding.date(), cut.tokens()));
                stretches.add(cut.stretch());
            }
        }
    }

    private static long fingerprint(String language, Tokens tokens) {
        long hash = language.hashCode();
        for (int i = 0; i < tokens.size(); i++) {
            hash = hash * 0x100000001b3L ^ tokens.hash(i);
        }
        return hash;
    }

    private TextEdge edge(Reuse reuse) {
        Stretch earlier = stretches.get(reuse.earlier());
        Stretch later = stretches.get(reuse.later());
        boolean verbatim = reuse.identity() >= Threshold.VERBATIM && reuse.run() >= Threshold.ROW;
        List<Reuse.Run> runs = reuse.runs().stream()
                .map(run -> new Reuse.Run(
                        run.earlier() + earlier.start(),
                        run.earlierEnd() + earlier.start(),
                        run.later() + later.start(),
                        run.laterEnd() + later.start()))
                .toList();
        return new TextEdge(
                verbatim ? Type.VERBATIM : Type.PARAPHRASE,
                spot(earlier),
                spot(later),
                Optional.of(pieces.get(reuse.earlier()).day()),
                pieces.get(reuse.later()).day(),
                rounded(reuse.score()),
                rounded(reuse.identity()),
                rounded(reuse.share()),
                words(reuse),
                runs,
                "");
    }

    private int words(Reuse reuse) {
        Tokens tokens = pieces.get(reuse.later()).tokens();
        return reuse.runs().stream()
                .mapToInt(run -> tokens.at(run.laterEnd()) - tokens.at(run.later()))
                .sum();
    }

    private static double rounded(double figure) {
        return Math.round(figure * 1000) / 1000.0;
    }

    private TextEdge.Spot spot(Stretch stretch) {
        Holding holding = byPath.get(stretch.path());
        if (holding == null) {
            throw new IllegalStateException("a stretch of a text that was not read: " + stretch.path());
        }
        return new TextEdge.Spot(
                holding.work(),
                stretch.expression(),
                stretch.eId(),
                holding.language().code());
    }

    /// What the texts say of works that are held or known; of each unit and place once.
    private List<TextEdge> references() {
        Map<String, TextEdge> references = new LinkedHashMap<>();
        for (Holding holding : texts.holdings()) {
            progress.check();
            for (Link link : graph.of(holding)) {
                if (!link.isInternal() && link.to().filter(this::isKnown).isPresent()) {
                    TextEdge edge = reference(link, holding);
                    references.putIfAbsent(edge.type() + " " + edge.key(), edge);
                }
            }
        }
        return List.copyOf(references.values());
    }

    private boolean isKnown(Node node) {
        return firstOf.containsKey(node.work()) || known.contains(node.work());
    }

    private TextEdge reference(Link link, Holding holding) {
        Node to = link.to().orElseThrow();
        Optional<Holding> target = Optional.ofNullable(firstOf.get(to.work()));
        String language = holding.language().code();
        boolean history = link.type() == Link.Type.AMENDS || link.type() == Link.Type.REPEALS;
        LocalDate day = holding.date();
        return new TextEdge(
                history ? Type.HISTORY : Type.REFERENCE,
                new TextEdge.Spot(
                        to.work(),
                        target.map(Holding::expression).orElse(""),
                        to.unit().eId(),
                        language),
                new TextEdge.Spot(
                        holding.work(), holding.expression(), link.from().unit().eId(), language),
                target.map(Holding::date),
                day,
                0,
                0,
                0,
                0,
                List.of(),
                link.evidence().words());
    }
}
