package org.armillary.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armillary.graph.Link;
import org.armillary.graph.Node;
import org.armillary.graph.ReadingRoom;
import org.armillary.law.akn.Provision;
import org.armillary.reception.Opened;

/// The other ends of the links around a provision: what each is called and what it is drawn together with.
final class GraphEnds {

    private static final Set<String> NAMED_TOGETHER = Set.of("recital", "annex", "article", "section");

    private final Opened reading;
    private final ReadingRoom room;
    private final Frame frame;
    private final boolean byKind;
    private final Map<String, String> names = new HashMap<>();

    /// @param byKind whether links are drawn together by their kind, not by text
    GraphEnds(Opened reading, ReadingRoom room, Frame frame, boolean byKind) {
        this.reading = reading;
        this.room = room;
        this.frame = frame;
        this.byKind = byKind;
    }

    GraphPicture.End of(Node node, Link.Type type, Tie tie) {
        Node unit = node.unit();
        boolean own = unit.work().equals(reading.holding().work());
        Optional<Provision> provision = own ? reading.text().find(unit.eId()) : Optional.empty();
        String text = own ? "" : names.computeIfAbsent(unit.work(), room::name);
        String label = provision.map(this::called).orElseGet(() -> own ? tie.label() : within(unit, tie, text));
        String group = byKind
                ? frame.say("link." + type.word())
                : own ? provision.map(this::division).orElse(label) : text;
        String href = tie.href().isEmpty() ? "" : frame.link("/graph", "at", unit.toString());
        String full = byKind && !own && !unit.isWhole() ? frame.say("graph.of", label, text) : label;
        return new GraphPicture.End(group, own && !byKind, unit.toString(), full, href);
    }

    private String called(Provision provision) {
        String numbers = Citation.numbers(provision);
        return provision.type().equals("recital") ? frame.say("graph.recital", numbers) : numbers;
    }

    /// What a place is called inside its text.
    private String within(Node unit, Tie tie, String text) {
        if (unit.isWhole()) {
            return text;
        }
        String title = text + ", ";
        return tie.label().startsWith(title) ? tie.label().substring(title.length()) : tie.label();
    }

    /// The chapter or its like; recitals, annexes and articles outside any stand together.
    private String division(Provision provision) {
        Provision top = provision.path().getFirst();
        return NAMED_TOGETHER.contains(top.type()) ? frame.say("graph.group." + top.type()) : Shown.name(top);
    }
}
