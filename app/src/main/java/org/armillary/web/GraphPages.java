package org.armillary.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.armillary.corpus.Corpus;
import org.armillary.graph.Descent;
import org.armillary.graph.Link;
import org.armillary.graph.Node;
import org.armillary.graph.ReadingRoom;
import org.armillary.graph.Relations;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.law.akn.Provision;
import org.armillary.reception.Address;
import org.armillary.reception.Opened;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/// The links around a provision: a picture, and the same as a table; and the way to another provision.
@Controller
class GraphPages {

    private static final int MOST_ROWS = 500;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Corpus corpus;
    private final ReadingRoom room;
    private final Ties ties;
    private final GraphWays ways;
    private final Pages pages;

    GraphPages(Corpus corpus, ReadingRoom room, Ties ties, GraphWays ways, Pages pages) {
        this.corpus = corpus;
        this.room = room;
        this.ties = ties;
        this.ways = ways;
        this.pages = pages;
    }

    @GetMapping("/graph")
    ResponseEntity<byte[]> show(
            Frame frame,
            @RequestParam String at,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String direction,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String to) {
        Node centre = Node.parse(at);
        Opened asked = Opened.get(corpus, centre.work(), frame.day());
        Opened reading = centre.isWhole() || asked.text().find(centre.eId()).isPresent()
                ? asked
                : asked.elsewhere(centre.eId(), corpus).orElse(asked);
        Optional<Provision> provision = reading.text().find(centre.eId());
        if (!centre.isWhole() && provision.isEmpty()) {
            throw new Refusal(Problem.notFound(at));
        }
        Relations relations =
                room.relations(reading.at(provision.flatMap(Provision::eId)).one());
        TieRows rows = ties.on(frame);
        List<Drawn> all = drawn(centre, relations, rows);
        List<Drawn> chosen = all.stream()
                .filter(each -> type.isEmpty() || each.type.word().equals(type))
                .filter(each -> direction.isEmpty() || each.outward == direction.equals("out"))
                .toList();
        GraphPicture picture = new GraphPicture(frame);
        GraphEnds ends = new GraphEnds(reading, room, frame, by.equals("kind"));
        chosen.forEach(each -> picture.add(each.outward, each.type, ends.of(each.node, each.type, each.tie)));
        String title = TieRows.title(reading.holding());
        String name = provision.map(Citation::label).orElse(title);
        return pages.show(
                "graph",
                frame,
                new GraphView(
                        title,
                        name,
                        reading.tag(),
                        frame.link(
                                centre.isWhole() ? Address.of(centre.work()) : Address.of(centre.work(), centre.eId())),
                        at,
                        all.size(),
                        filters(all, type, direction, by, frame),
                        JSON.writeValueAsString(picture.data(name, by.equals("kind"))),
                        picture.types(),
                        chosen.stream()
                                .limit(MOST_ROWS)
                                .map(each -> new GraphView.Row(each.outward, each.tie))
                                .toList(),
                        Math.max(0, chosen.size() - MOST_ROWS),
                        ways.find(centre, reading, to, rows, frame),
                        room.isCurrent()));
    }

    /// A link to or from the middle.
    ///
    /// @param node its other end
    private record Drawn(boolean outward, Link.Type type, Node node, Tie tie) {}

    private static List<Drawn> drawn(Node centre, Relations relations, TieRows rows) {
        List<Drawn> drawn = new ArrayList<>();
        for (Link link : relations.cites()) {
            link.to()
                    .filter(to -> !centre.contains(to) && !to.contains(link.from()))
                    .ifPresent(to -> drawn.add(new Drawn(true, link.type(), to, rows.target(link))));
        }
        for (Relations.Citing each : relations.citedBy()) {
            drawn.add(new Drawn(false, each.link().type(), each.link().from(), rows.source(each)));
        }
        for (Descent each : relations.lineage()) {
            boolean outward = each.work().equals(centre.work());
            Node other = new Node(outward ? each.ancestor() : each.work(), "");
            drawn.add(new Drawn(outward, each.type(), other, rows.descent(each, centre.work())));
        }
        return drawn;
    }

    private static List<Filter> filters(List<Drawn> all, String type, String direction, String by, Frame frame) {
        Map<Link.Type, Long> types = new EnumMap<>(Link.Type.class);
        all.forEach(each -> types.merge(each.type, 1L, Long::sum));
        long outward = all.stream().filter(each -> each.outward).count();
        return List.of(
                new Filter(
                        "type",
                        frame.say("graph.filter.type"),
                        types.entrySet().stream()
                                .map(each -> new Choice(
                                        each.getKey().word(),
                                        frame.say("link." + each.getKey().word()),
                                        each.getValue(),
                                        each.getKey().word().equals(type)))
                                .toList()),
                new Filter(
                        "direction",
                        frame.say("graph.filter.direction"),
                        Stream.of(
                                        new Choice(
                                                "in",
                                                frame.say("graph.side.inward"),
                                                all.size() - outward,
                                                direction.equals("in")),
                                        new Choice(
                                                "out",
                                                frame.say("graph.side.outward"),
                                                outward,
                                                direction.equals("out")))
                                .toList()),
                new Filter(
                        "by",
                        frame.say("graph.filter.by"),
                        List.of(
                                new Choice("text", frame.say("graph.by.text"), -1, !by.equals("kind")),
                                new Choice("kind", frame.say("graph.by.kind"), -1, by.equals("kind")))));
    }
}
