package org.armillary.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.corpus.Corpus;
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

/// The links around a provision: a picture, and the same as a table.
@Controller
class GraphPages {

    private static final int MOST = 500;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Corpus corpus;
    private final ReadingRoom room;
    private final Ties ties;
    private final Pages pages;

    GraphPages(Corpus corpus, ReadingRoom room, Ties ties, Pages pages) {
        this.corpus = corpus;
        this.room = room;
        this.ties = ties;
        this.pages = pages;
    }

    @GetMapping("/graph")
    ResponseEntity<byte[]> show(Frame frame, @RequestParam String at) {
        Node centre = Node.parse(at);
        Opened reading = Opened.get(corpus, centre.work(), frame.day());
        Optional<Provision> provision = reading.text().find(centre.eId());
        if (!centre.isWhole() && provision.isEmpty()) {
            throw new Refusal(Problem.notFound(at));
        }
        Relations relations =
                room.relations(reading.at(provision.flatMap(Provision::eId)).one());
        Picture picture = new Picture(reading, frame);
        List<GraphView.Row> rows = new ArrayList<>();
        for (Link link : relations.cites()) {
            link.to()
                    .filter(to -> rows.size() < MOST / 2 && !centre.contains(to) && !to.contains(link.from()))
                    .ifPresent(to -> {
                        Tie tie = ties.target(link, frame);
                        rows.add(new GraphView.Row(true, tie));
                        picture.add(true, to, tie);
                    });
        }
        for (Relations.Citing each : relations.citedBy()) {
            if (rows.size() < MOST) {
                Tie tie = ties.source(each, frame);
                rows.add(new GraphView.Row(false, tie));
                picture.add(false, each.link().from(), tie);
            }
        }
        String title = reading.holding()
                .stamp()
                .identity()
                .shortTitle()
                .orElse(reading.holding().title());
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
                        JSON.writeValueAsString(picture.data(name)),
                        rows));
    }

    /// The picture's data: places by their article or its like, in groups.
    private final class Picture {

        private final Opened reading;
        private final Frame frame;
        private final Map<String, GraphView.Place> places = new LinkedHashMap<>();
        private final Map<String, GraphView.Line> lines = new LinkedHashMap<>();

        private Picture(Opened reading, Frame frame) {
            this.reading = reading;
            this.frame = frame;
        }

        private void add(boolean outward, Node node, Tie tie) {
            Node unit = node.unit();
            String id = unit.toString();
            places.computeIfAbsent(id, key -> place(unit, tie));
            lines.merge(
                    tie.type() + outward + id,
                    new GraphView.Line(id, outward, tie.type(), 1),
                    (a, b) -> new GraphView.Line(id, outward, tie.type(), a.count() + 1));
        }

        private GraphView.Place place(Node unit, Tie tie) {
            boolean own = unit.work().equals(reading.holding().work());
            Optional<Provision> provision = own ? reading.text().find(unit.eId()) : Optional.empty();
            String label = provision.map(Citation::numbers).orElse(tie.label());
            String group = own
                    ? provision
                            .map(each -> each.path().getFirst())
                            .map(Shown::name)
                            .orElse(label)
                    : room.titles(java.util.stream.Stream.of(unit.work()))
                            .getOrDefault(unit.work(), number(unit.work()));
            String href = frame.link("/graph", "at", unit.toString());
            return new GraphView.Place(
                    unit.toString(), label, group, own, tie.href().isEmpty() ? "" : href);
        }

        /// The kind and number of a work that is not held: `regulation 2016/679`.
        private static String number(String work) {
            return work.replaceFirst("^/akn/[^/]+/[^/]+/", "").replaceFirst("/", " ");
        }

        private GraphView.Data data(String name) {
            return new GraphView.Data(name, List.copyOf(places.values()), List.copyOf(lines.values()));
        }
    }
}
