package org.armillary.web.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.catalogue.Body;
import org.armillary.catalogue.Instrument;
import org.armillary.catalogue.Provision;
import org.armillary.comparison.Comparison;
import org.armillary.comparison.Dimension;
import org.armillary.comparison.Finding;
import org.armillary.comparison.Places;
import org.armillary.corpus.Holding;
import org.armillary.corpus.Text;
import org.armillary.reception.Address;
import org.armillary.web.Frame;
import org.armillary.web.Link;
import org.armillary.web.Wordbook;

/// Findings as the pages show them; texts that are held are looked up once for a page.
final class Answers {

    private static final int MOST_PLACES = 5;

    private final Material material;
    private final Frame frame;
    private final Words words;
    private final Map<String, Optional<Holding>> held = new HashMap<>();

    Answers(Material material, Frame frame) {
        this.material = material;
        this.frame = frame;
        this.words = Words.of(frame, material.catalogue());
    }

    Words words() {
        return words;
    }

    Optional<Holding> held(Instrument instrument) {
        return held.computeIfAbsent(instrument.id(), id -> material.text(instrument, frame.day()));
    }

    ComparisonView.Answer answer(Comparison.Answer answer) {
        Finding finding = answer.finding();
        return new ComparisonView.Answer(
                words.state(answer.validity().state()),
                words.validity(answer.validity()),
                words.book().name("comparison.effect.", finding.effect()),
                Wordbook.key(finding.effect()),
                finding.says(),
                finding.note(),
                finding.bearers(),
                provisions(finding.provisions(), answer.instrument()),
                instrument(answer.instrument()),
                words.book().force(answer.instrument().force()),
                finding.verified(),
                words.book().sources(finding.sources()));
    }

    Link instrument(Instrument instrument) {
        return Link.of(instrument.shortName(), frame.link("/instruments/" + instrument.id()));
    }

    private List<Link> provisions(List<Provision> provisions, Instrument instrument) {
        if (provisions.isEmpty()) {
            return List.of();
        }
        Optional<Holding> holding = held(instrument);
        Optional<Text> text = holding.map(material::open);
        return provisions.stream()
                .map(each -> Link.of(
                        each.isWhole() ? frame.say("comparison.whole") : each.text(),
                        text.flatMap(open -> Pointer.find(each, open))
                                .map(eId -> address(holding.orElseThrow(), eId))
                                .orElse("")))
                .toList();
    }

    private String address(Holding holding, String eId) {
        return frame.link(Address.of(holding.work()) + "#" + eId);
    }

    /// What a program found in the held texts on the question's topics.
    List<ComparisonView.Computed> computed(
            List<Instrument> instruments, Dimension dimension, Dimension.Question question) {
        List<String> topics = question.topics().isEmpty() ? dimension.topics() : question.topics();
        if (topics.isEmpty()) {
            return List.of();
        }
        return instruments.stream()
                .filter(each -> each.work().isPresent())
                .flatMap(each -> held(each).stream()
                        .map(holding -> new ComparisonView.Computed(each.shortName(), places(holding, topics))))
                .filter(each -> !each.places().isEmpty())
                .toList();
    }

    private List<Link> places(Holding holding, List<String> topics) {
        Map<String, List<Places.Place>> about = material.about(holding).orElse(Map.of());
        return topics.stream()
                .flatMap(topic -> about.getOrDefault(topic, List.of()).stream())
                .distinct()
                .limit(MOST_PLACES)
                .map(each -> new Link(each.label(), holding.language().tag(), address(holding, each.eId()), false))
                .toList();
    }

    /// What the record of a body says on a question about it.
    String about(Body body, Dimension.Question question) {
        return switch (question.id()) {
            case "membership" ->
                body.note().isEmpty()
                        ? body.members()
                        : frame.say("comparison.about.members", body.members(), body.note());
            case "instrument" ->
                frame.say(
                        "comparison.about.rules",
                        words.book().name("comparison.rules.", body.rules()),
                        body.rulesNote());
            default -> frame.say("comparison.about.scope", body.scope());
        };
    }
}
