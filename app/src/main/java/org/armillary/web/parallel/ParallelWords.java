package org.armillary.web.parallel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armillary.catalogue.Catalogue;
import org.armillary.comparison.Topic;
import org.armillary.comparison.Topics;
import org.armillary.corpus.Found;
import org.armillary.corpus.Reference;
import org.armillary.graph.Node;
import org.armillary.graph.ReadingRoom;
import org.armillary.parallel.Derived;
import org.armillary.parallel.Fact;
import org.armillary.parallel.Ground;
import org.armillary.parallel.Locus;
import org.armillary.reception.Address;
import org.armillary.web.Citation;
import org.armillary.web.Frame;
import org.armillary.web.Link;
import org.armillary.web.Shown;
import org.armillary.web.Sign;
import org.springframework.stereotype.Component;

/// Parallels in words.
@Component
class ParallelWords {

    private static final int LONGEST = 90;

    private final ReadingRoom room;

    ParallelWords(ReadingRoom room) {
        this.room = room;
    }

    static int percent(double part) {
        return (int) Math.round(100 * part);
    }

    String name(Locus at) {
        return at.path().isEmpty() ? at.title() : cut(at.path().getLast());
    }

    private static String cut(String words) {
        return words.length() <= LONGEST
                ? words
                : words.substring(0, LONGEST - 1).strip() + "…";
    }

    List<String> where(Locus at, Frame frame) {
        return where(at.jurisdiction(), at.date(), frame);
    }

    List<String> where(String jurisdiction, LocalDate date, Frame frame) {
        return List.of(Shown.jurisdiction(frame, jurisdiction), Shown.day(frame, date));
    }

    List<Sign> signs(Optional<String> binding) {
        return Shown.binding(binding).stream().toList();
    }

    String href(Locus at, Frame frame) {
        return frame.link(at.eId().isEmpty() ? Address.of(at.expression()) : Address.of(at.expression(), at.eId()));
    }

    /// The parallels of a place; empty for text outside every provision, which has none.
    String relatives(Locus at, Frame frame) {
        return at.eId().isEmpty() ? "" : frame.link("/parallels" + Address.of(at.expression(), at.eId()));
    }

    String ground(Ground ground, Frame frame) {
        return switch (ground) {
            case Ground.Wording wording ->
                frame.say("parallels.ground.wording", wording.words(), wording.longest(), percent(wording.share()));
            case Ground.Vocabulary words -> frame.say("parallels.ground.vocabulary", String.join(", ", words.words()));
            case Ground.Meaning meaning -> frame.say("parallels.ground.meaning", percent(meaning.likeness()));
            case Ground.Concepts concepts ->
                frame.say(
                        "parallels.ground.concepts",
                        list(concepts.names(frame.wording().locale().getISO3Language())));
            case Ground.Modality kinds ->
                frame.say(
                        "parallels.ground.modality",
                        list(kinds.kinds().stream()
                                .sorted()
                                .map(each -> modality(each, frame))
                                .toList()));
            case Ground.Bearer names ->
                frame.say(
                        "parallels.ground.bearer",
                        list(names.names().stream().sorted().toList()));
            case Ground.Topics topics ->
                frame.say(
                        "parallels.ground.topics",
                        list(topics.ids().stream().map(ParallelWords::topic).toList()));
        };
    }

    private static String modality(String kind, Frame frame) {
        String key = "norm." + kind;
        return frame.wording().knows(key) ? frame.say(key) : kind;
    }

    private static String topic(String id) {
        return Topics.shipped().find(id).map(Topic::name).orElse(id);
    }

    private static String list(List<String> words) {
        return String.join(", ", words);
    }

    String sign(Derived.Sign sign, Frame frame) {
        return frame.say("parallels.sign." + sign.kind().word(), percent(sign.strength()));
    }

    List<ParallelsView.FactRow> facts(List<Fact> facts, Frame frame) {
        List<ParallelsView.FactRow> rows = new ArrayList<>();
        for (Fact each : facts) {
            String kind = "parallels.fact." + each.kind();
            rows.add(new ParallelsView.FactRow(
                    frame.wording().knows(kind) ? frame.say(kind) : each.kind(),
                    link(each.from(), frame),
                    link(each.to(), frame),
                    each.words(),
                    frame.say(each.source().equals("catalogue") ? "parallels.basis.catalogue" : "parallels.basis.text"),
                    each.sure()));
        }
        return rows;
    }

    /// A place as people name it; what is no work held leads nowhere.
    private Link link(String place, Frame frame) {
        if (!place.startsWith("/akn/")) {
            return Link.of(
                    Catalogue.shipped()
                            .find(place)
                            .map(each -> cut(each.title()))
                            .orElse(place),
                    frame.link("/instruments/" + place));
        }
        Node node = Node.parse(place);
        boolean held = !room.titles(java.util.stream.Stream.of(node.work())).isEmpty();
        String label = cut(room.name(node.work())) + (node.isWhole() ? "" : ", " + (held ? numbers(node) : node.eId()));
        String href = node.isWhole() ? Address.of(node.work()) : Address.of(node.work(), node.eId());
        return Link.of(label, held ? frame.link(href) : "");
    }

    /// How a place of a work held is cited; the identifier where the text has no such place now.
    private String numbers(Node node) {
        return room.library().find(Reference.parse(node.toString())) instanceof Found.One found
                ? room.texts()
                        .get(found.version())
                        .find(node.eId())
                        .map(Citation::numbers)
                        .orElse(node.eId())
                : node.eId();
    }
}
