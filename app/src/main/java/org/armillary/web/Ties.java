package org.armillary.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.armillary.corpus.Corpus;
import org.armillary.graph.Duties;
import org.armillary.graph.Duty;
import org.armillary.graph.Graph;
import org.armillary.graph.Link;
import org.armillary.graph.Node;
import org.armillary.graph.ReadingRoom;
import org.armillary.graph.Relations;
import org.armillary.reception.Opened;
import org.springframework.stereotype.Component;

/// What a provision is tied to, in rows.
@Component
public class Ties {

    private static final int MOST = 60;

    private final Corpus corpus;
    private final Graph graph;
    private final Duties duties;
    private final ReadingRoom room;

    Ties(Corpus corpus, Graph graph, Duties duties, ReadingRoom room) {
        this.corpus = corpus;
        this.graph = graph;
        this.duties = duties;
        this.room = room;
    }

    /// Rows of one page.
    TieRows on(Frame frame) {
        return new TieRows(corpus, graph, frame);
    }

    /// Norms as rows of one page, in their order.
    public List<DutyRow> rows(List<Duty> norms, Frame frame) {
        return norms.stream().map(on(frame)::row).toList();
    }

    /// @param eId the provision; empty for the whole text
    /// @param terms defined terms it uses
    TiesView of(Opened reading, String eId, List<Meaning> terms, Frame frame) {
        Relations relations = room.relations(
                reading.at(Optional.of(eId).filter(id -> !id.isEmpty())).one());
        Map<Boolean, List<Relations.Citing>> bySource = relations.citedBy().stream()
                .collect(Collectors.partitioningBy(
                        each -> TieRows.isCase(each.link().from().work())));
        List<Relations.Citing> citing = bySource.getOrDefault(false, List.of());
        TieRows rows = on(frame);
        Node node = new Node(reading.holding().work(), eId);
        return new TiesView(
                targets(node, relations.cites(), false, rows),
                citing.stream().limit(MOST).map(rows::source).toList(),
                cases(bySource.getOrDefault(true, List.of()), rows),
                Math.max(0, citing.size() - MOST),
                terms,
                norms(reading, eId, rows),
                targets(node, relations.cites(), true, rows),
                frame.link("/graph", "at", node.toString()));
    }

    /// What a decision interprets: each provision once, with the first words that say what it means.
    List<Tie> interpreted(Opened reading, Frame frame) {
        TieRows rows = on(frame);
        Set<String> seen = new HashSet<>();
        return graph.of(reading.holding()).stream()
                .filter(each -> each.type() == Link.Type.INTERPRETS
                        && each.evidence().note().isEmpty()
                        && seen.add(each.to().map(Node::toString).orElse("")))
                .map(each -> rows.interpreted(each))
                .toList();
    }

    /// Each paragraph of a decision once; those that interpret before those that cite.
    private static List<Tie> cases(List<Relations.Citing> citing, TieRows rows) {
        Set<String> seen = new HashSet<>();
        return citing.stream()
                .sorted(Comparator.comparing(
                        (Relations.Citing each) -> each.link().type() != Link.Type.INTERPRETS))
                .filter(each -> seen.add(each.link().from().toString()))
                .limit(MOST)
                .map(rows::decided)
                .toList();
    }

    private List<DutyRow> norms(Opened reading, String eId, TieRows rows) {
        Node node = new Node(reading.holding().work(), eId);
        return duties.of(reading.holding()).stream()
                .filter(each -> node.contains(each.at()))
                .map(rows::row)
                .toList();
    }

    /// Each target outside the provision once, with the first words that point to it.
    private List<Tie> targets(Node node, List<Link> links, boolean changes, TieRows rows) {
        List<Tie> ties = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Link each : links) {
            boolean change = each.type() == Link.Type.AMENDS || each.type() == Link.Type.REPEALS;
            String key = each.to().map(Node::toString).orElse(each.evidence().cited());
            boolean itself = each.to()
                    .filter(to -> to.contains(each.from()) || !node.isWhole() && node.contains(to))
                    .isPresent();
            if (change == changes && !itself && each.evidence().note().isEmpty() && seen.add(each.type() + key)) {
                ties.add(rows.target(each));
            }
        }
        return ties;
    }
}
