package org.armillary.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.armillary.corpus.Corpus;
import org.armillary.corpus.Text;
import org.armillary.corpus.Timeline;
import org.armillary.graph.Duties;
import org.armillary.graph.Duty;
import org.armillary.graph.Graph;
import org.armillary.graph.Link;
import org.armillary.graph.Node;
import org.armillary.graph.ReadingRoom;
import org.armillary.graph.Relations;
import org.armillary.law.frbr.Language;
import org.armillary.reception.Address;
import org.armillary.reception.Opened;
import org.springframework.stereotype.Component;

/// What a provision is tied to, in rows.
@Component
class Ties {

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

    /// @param eId the provision; empty for the whole text
    /// @param terms defined terms it uses
    TiesView of(Opened reading, String eId, List<Meaning> terms, Frame frame) {
        Relations relations = room.relations(
                reading.at(Optional.of(eId).filter(id -> !id.isEmpty())).one());
        List<Relations.Citing> citing = relations.citedBy();
        return new TiesView(
                targets(relations.cites(), false, frame),
                citing.stream().limit(MOST).map(each -> source(each, frame)).toList(),
                Math.max(0, citing.size() - MOST),
                terms,
                norms(reading, eId, frame),
                targets(relations.cites(), true, frame),
                frame.link("/graph", "at", new Node(reading.holding().work(), eId).toString()));
    }

    private List<DutyRow> norms(Opened reading, String eId, Frame frame) {
        Node node = new Node(reading.holding().work(), eId);
        return duties.of(reading.holding()).stream()
                .filter(each -> node.contains(each.at()))
                .map(each -> row(each, frame))
                .toList();
    }

    /// Each target once, with the first words that point to it.
    private List<Tie> targets(List<Link> links, boolean changes, Frame frame) {
        List<Tie> ties = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Link each : links) {
            boolean change = each.type() == Link.Type.AMENDS || each.type() == Link.Type.REPEALS;
            String key = each.to().map(Node::toString).orElse(each.evidence().cited());
            boolean itself = each.to().filter(to -> to.contains(each.from())).isPresent();
            if (change == changes && !itself && each.evidence().note().isEmpty() && seen.add(each.type() + key)) {
                ties.add(target(each, frame));
            }
        }
        return ties;
    }

    Tie target(Link link, Frame frame) {
        Optional<Timeline.Dated> held = graph.resolve(link, frame.day());
        String label = held.isEmpty()
                ? link.evidence().cited()
                : link.to()
                        .map(to -> label(to, held, link.isInternal()))
                        .orElse(link.evidence().cited());
        String href = held.flatMap(dated -> link.to().map(to -> frame.link(address(to, dated))))
                .orElse("");
        String note = held.isPresent() ? "" : frame.say("tie.unheld");
        return tie(link, label, href, note, link.to().map(Node::work).orElse(""));
    }

    Tie source(Relations.Citing citing, Frame frame) {
        Link link = citing.link();
        Optional<Timeline.Dated> held = graph.text(link.from().work(), new Language(link.language()), frame.day());
        String href = held.map(dated -> frame.link(address(link.from(), dated))).orElse("");
        String note = citing.aim() == Relations.Aim.EXACT
                ? ""
                : frame.say("tie." + citing.aim().name().toLowerCase(Locale.ROOT));
        boolean internal = link.isInternal();
        return tie(
                link,
                label(link.from(), held, internal),
                href,
                note,
                link.from().work());
    }

    private static Tie tie(Link link, String label, String href, String note, String work) {
        Link.Evidence evidence = link.evidence();
        return new Tie(
                link.type().word(),
                label,
                new Language(link.language()).tag(),
                href,
                note,
                evidence.words().substring(0, evidence.from()),
                evidence.cited(),
                evidence.words().substring(evidence.to()),
                work);
    }

    /// How a place is cited; the title of its work goes before where it is another one.
    private String label(Node node, Optional<Timeline.Dated> held, boolean internal) {
        if (held.isEmpty()) {
            return node.toString();
        }
        String title = held.get()
                .version()
                .stamp()
                .identity()
                .shortTitle()
                .orElse(held.get().version().title());
        Text text = corpus.texts().get(held.get().version());
        String numbers = text.find(node.eId()).map(Citation::numbers).orElse(node.eId());
        if (node.isWhole()) {
            return title;
        }
        return internal ? numbers : title + ", " + numbers;
    }

    private String address(Node node, Timeline.Dated held) {
        boolean there = !node.isWhole()
                && corpus.texts().get(held.version()).find(node.eId()).isPresent();
        return there ? Address.of(node.work(), node.eId()) : Address.of(node.work());
    }

    DutyRow row(Duty duty, Frame frame) {
        Optional<Timeline.Dated> held = graph.text(duty.at().work(), new Language(duty.language()), frame.day());
        String object = duty.object()
                .filter(each ->
                        duty.action().filter(action -> action.contains(each)).isEmpty())
                .map(each -> " " + each)
                .orElse("");
        return new DutyRow(
                duty.modality().name().toLowerCase(Locale.ROOT),
                duty.bearer(),
                duty.action().map(each -> each + object).orElse(duty.sentence()),
                duty.conditions().stream()
                        .map(each -> new DutyRow.Condition(
                                each.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), each.words()))
                        .toList(),
                duty.limits().stream().map(Duty.Limit::words).toList(),
                label(duty.at(), held, true),
                held.map(dated -> frame.link(address(duty.at(), dated))).orElse(""),
                new Language(duty.language()).tag());
    }
}
