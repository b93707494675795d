package org.armillary.parallel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armillary.corpus.Found;
import org.armillary.graph.Link;
import org.armillary.graph.Node;
import org.armillary.graph.ReadingRoom;
import org.armillary.graph.Relations;
import org.armillary.lineage.Edge;
import org.armillary.lineage.End;
import org.armillary.lineage.Lineage;

/// What texts and the catalogue say of two provisions or works; what was computed from their words is no fact.
final class Facts {

    private static final int MOST = 60;

    private final ReadingRoom room;
    private final Optional<Lineage> lineage;

    Facts(ReadingRoom room, Optional<Lineage> lineage) {
        this.room = room;
        this.lineage = lineage;
    }

    /// What is known of a provision, or of a whole work.
    List<Fact> of(Found.One found, LocalDate day) {
        Set<Fact> facts = new LinkedHashSet<>();
        Node node = new Node(found.instrument().work(), found.eId().orElse(""));
        for (Edge edge : lineage.map(each -> each.list(day)).orElse(List.of())) {
            if (edge.isShown()
                    && edge.basis() != Edge.Basis.ALIGNMENT
                    && (isAt(edge.earlier(), node) || isAt(edge.later(), node))) {
                facts.add(fact(edge));
            }
        }
        Relations relations = room.relations(found);
        relations.cites().stream()
                .filter(each -> !each.isInternal() && each.to().isPresent())
                .forEach(each -> facts.add(fact(each)));
        relations.citedBy().stream()
                .map(Relations.Citing::link)
                .filter(each -> !each.isInternal())
                .forEach(each -> facts.add(fact(each)));
        return new ArrayList<>(facts).subList(0, Math.min(MOST, facts.size()));
    }

    private boolean isAt(End end, Node node) {
        if (node.isWhole() && end.eId().isEmpty()) {
            return end.work().filter(node.work()::equals).isPresent()
                    || end.instrument()
                            .flatMap(each -> each.work())
                            .filter(each -> each.uri().equals(node.work()))
                            .isPresent();
        }
        return !end.eId().isEmpty()
                && end.work()
                        .filter(each -> node.contains(new Node(each, end.eId())))
                        .isPresent();
    }

    private static Fact fact(Edge edge) {
        String kind = edge.relation()
                .map(each -> each.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
                .orElse(edge.type().word());
        boolean stated = edge.text().isEmpty();
        return new Fact(
                kind,
                place(edge.later()),
                place(edge.earlier()),
                stated ? "catalogue" : place(edge.later()),
                edge.basis().word(),
                edge.note(),
                edge.basis().isVerified());
    }

    private static String place(End end) {
        String name = end.work().orElseGet(end::name);
        return end.eId().isEmpty() ? name : name + "#" + end.eId();
    }

    private static Fact fact(Link link) {
        String from = link.from().toString();
        return new Fact(
                link.type().word(),
                from,
                link.to().map(Node::toString).orElse(""),
                from,
                "text",
                link.evidence().words(),
                true);
    }

    /// Those that join a place with another, or its parts.
    static List<Fact> between(List<Fact> facts, Node one, Node other) {
        return facts.stream()
                .filter(each -> joins(each, one, other) || joins(each, other, one))
                .toList();
    }

    private static boolean joins(Fact fact, Node from, Node to) {
        Node source = Node.parse(fact.from());
        Node target = Node.parse(fact.to());
        return near(from, source) && near(to, target);
    }

    private static boolean near(Node wanted, Node said) {
        return wanted.contains(said) || said.contains(wanted);
    }
}
