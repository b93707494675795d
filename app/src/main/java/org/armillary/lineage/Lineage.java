package org.armillary.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Instrument;
import org.armillary.catalogue.PartialDate;
import org.armillary.corpus.Library;

/// Answers what draws on what, as of a day.
public final class Lineage {

    private static final int DAYS_KEPT = 64;
    /// What part of the threshold suffices where the catalogue says already that the later draws on the earlier.
    private static final double KNOWN = 2.0 / 3;

    private final Catalogue catalogue;
    private final TextLineage texts;
    private final Library library;
    private final Judgments judgments;
    private final Entries entries;
    private final Map<LocalDate, Answer> kept = new ConcurrentHashMap<>();
    private volatile Map<String, Edge.Judged> judged;

    /// All edges of a day, and what they were made from.
    private record Answer(
            TextLineage.Computed computed, Map<String, Edge.Judged> judged, List<Edge> edges, List<Pairing> pairs) {}

    public Lineage(Catalogue catalogue, TextLineage texts, Library library, Judgments judgments) {
        this.catalogue = catalogue;
        this.texts = texts;
        this.library = library;
        this.judgments = judgments;
        this.entries = new Entries(catalogue);
        this.judged = judgments.list();
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /// What was computed from texts, shown or withheld.
    public TextLineage.Computed computed() {
        return texts.computed();
    }

    /// Whether that is of the texts held now.
    public boolean isCurrent() {
        return texts.isCurrent();
    }

    /// Every edge known on a day, shown or not: those of the catalogue first, then those of texts, the surest first.
    public List<Edge> list(LocalDate day) {
        return answer(day).edges();
    }

    /// Which texts share words with which, on a day, those that share most first.
    public List<Pairing> pairs(LocalDate day) {
        return answer(day).pairs();
    }

    private Answer answer(LocalDate day) {
        TextLineage.Computed computed = texts.computed();
        Map<String, Edge.Judged> said = judged;
        Answer answer = kept.get(day);
        if (answer == null || answer.computed() != computed || answer.judged() != said) {
            if (kept.size() >= DAYS_KEPT) {
                kept.clear();
            }
            List<Edge> edges = made(day, computed, said);
            answer = new Answer(computed, said, edges, Pairing.of(edges));
            kept.put(day, answer);
        }
        return answer;
    }

    /// The edges between instruments that pages and counts have.
    public List<Edge> instruments(LocalDate day) {
        return list(day).stream()
                .filter(each -> each.text().isEmpty() && each.isShown())
                .toList();
    }

    /// The family of an instrument of the catalogue or a work held, on a day.
    public Family of(String name, LocalDate day) {
        return Family.of(name, list(day));
    }

    /// The edge of a key.
    public Optional<Edge> find(String key, LocalDate day) {
        return list(day).stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /// The entry of the catalogue that a work is.
    public Optional<Instrument> entry(String work) {
        return entries.find(work, library);
    }

    /// Says of an edge that it is one, or none; counts from the next answer on.
    public void judge(Edge edge, boolean confirmed, String reason) throws java.io.IOException {
        judgments.judge(edge, confirmed, reason);
        judged = judgments.list();
    }

    public Judgments judgments() {
        return judgments;
    }

    private List<Edge> made(LocalDate day, TextLineage.Computed computed, Map<String, Edge.Judged> said) {
        List<Edge> edges = new ArrayList<>(InstrumentEdges.of(catalogue, day, said));
        Set<String> known = new HashSet<>();
        edges.forEach(
                each -> known.add(each.earlier().name() + " > " + each.later().name()));
        Directions directions = new Directions(catalogue, day);
        Map<String, Optional<Instrument>> found = new java.util.HashMap<>();
        List<Edge> ofTexts = new ArrayList<>();
        for (TextEdge each : computed.edges()) {
            Optional<Instrument> earlier = found.computeIfAbsent(each.earlier().work(), this::entry);
            Optional<Instrument> later = found.computeIfAbsent(each.later().work(), this::entry);
            // Two texts of one entry of the catalogue are one thing.
            if (earlier.isEmpty() || !earlier.equals(later)) {
                ofTexts.add(edge(each, earlier, later, directions, known, said));
            }
        }
        ofTexts.sort(Comparator.comparingDouble(Edge::confidence)
                .reversed()
                .thenComparing(Comparator.comparingDouble(
                                (Edge each) -> each.text().map(TextEdge::score).orElse(0.0))
                        .reversed()));
        edges.addAll(ofTexts);
        return List.copyOf(edges);
    }

    private static Edge edge(
            TextEdge text,
            Optional<Instrument> earlier,
            Optional<Instrument> later,
            Directions directions,
            Set<String> known,
            Map<String, Edge.Judged> said) {
        End from = End.of(text.earlier(), earlier);
        End to = End.of(text.later(), later);
        boolean expected = known.contains(from.name() + " > " + to.name());
        Direction direction = earlier.isPresent() && later.isPresent()
                ? directions.of(earlier.get(), later.get())
                : Direction.UNKNOWN;
        boolean says = text.type() == Type.REFERENCE || text.type() == Type.HISTORY;
        return new Edge(
                text.key(),
                text.type(),
                from,
                to,
                Optional.of(PartialDate.of(text.laterDay())),
                says ? Edge.Basis.OWN_TEXT : Edge.Basis.ALIGNMENT,
                Optional.empty(),
                says ? 0.95 : confidence(text.score(), expected ? Threshold.SHOWN * KNOWN : Threshold.SHOWN),
                direction,
                said.getOrDefault(text.key(), Edge.Judged.NOT_YET),
                text.quote(),
                Optional.of(text));
    }

    /// A half at the threshold, nine tenths at four times as much.
    private static double confidence(double score, double threshold) {
        double times = score / threshold;
        return Math.round(1000 * times * times / (times * times + 1)) / 1000.0;
    }
}
