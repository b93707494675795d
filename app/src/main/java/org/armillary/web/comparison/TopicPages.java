package org.armillary.web.comparison;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.armillary.catalogue.Instrument;
import org.armillary.comparison.Comparison;
import org.armillary.comparison.Dimension;
import org.armillary.comparison.Finding;
import org.armillary.comparison.Places;
import org.armillary.comparison.Topic;
import org.armillary.comparison.Validity;
import org.armillary.corpus.Holding;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.law.frbr.Language;
import org.armillary.reception.Address;
import org.armillary.web.Frame;
import org.armillary.web.Link;
import org.armillary.web.Shown;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What norms deal with, topic by topic: findings on record, and provisions found in held texts.
@Controller
class TopicPages {

    private static final int MOST_TEXTS = 200;
    private static final int MOST_PLACES = 8;

    private final Material material;
    private final Kept kept;

    TopicPages(Material material, Kept kept) {
        this.material = material;
        this.kept = kept;
    }

    @GetMapping("/topics")
    ResponseEntity<byte[]> list(Frame frame, HttpServletRequest request) {
        return kept.show("topics", frame, request, () -> all(frame));
    }

    private TopicsView.All all(Frame frame) {
        List<TopicsView.Entry> entries = material.topics().list().stream()
                .map(each -> new TopicsView.Entry(
                        each.name(),
                        each.definition(),
                        frame.link("/topics/" + each.id()),
                        holding(answers(each, frame)),
                        material.findings().on(each.id()).size()))
                .toList();
        return new TopicsView.All(entries);
    }

    @GetMapping("/topics/{id}")
    ResponseEntity<byte[]> show(Frame frame, HttpServletRequest request, @PathVariable String id) {
        Topic topic = material.topics().find(id).orElseThrow(() -> new Refusal(Problem.notFound("/topics/" + id)));
        return kept.show("topic", frame, request, () -> view(topic, frame));
    }

    private List<Comparison.Answer> answers(Topic topic, Frame frame) {
        return material.findings().on(topic.id()).stream()
                .map(each -> answer(each, frame))
                .filter(each -> each.validity().state() != Validity.State.NOT_THERE)
                .toList();
    }

    private Comparison.Answer answer(Finding finding, Frame frame) {
        return new Comparison.Answer(
                finding,
                material.catalogue().get(finding.instrument()),
                Validity.of(finding, material.catalogue(), frame.day()));
    }

    /// Jurisdictions with a rule that holds.
    private static long holding(List<Comparison.Answer> answers) {
        return answers.stream()
                .filter(each -> each.validity().state() == Validity.State.HOLDS
                        && each.finding().effect().isRule())
                .map(each -> each.instrument().jurisdiction())
                .distinct()
                .count();
    }

    private TopicsView.One view(Topic topic, Frame frame) {
        List<Comparison.Answer> answers = answers(topic, frame);
        Answers shown = new Answers(material, frame);
        List<Holding> texts =
                material.texts(frame.day()).values().stream().limit(MOST_TEXTS).toList();
        List<TopicsView.Held> held = new ArrayList<>();
        int known = 0;
        for (Holding each : texts) {
            Optional<Map<String, List<Places.Place>>> about = material.about(each);
            known += about.isPresent() ? 1 : 0;
            about.map(found -> found.getOrDefault(topic.id(), List.of()))
                    .filter(found -> !found.isEmpty())
                    .ifPresent(found -> held.add(held(each, found, frame)));
        }
        return new TopicsView.One(
                topic.name(),
                topic.definition(),
                topic.words().entrySet().stream()
                        .map(each -> new TopicsView.Language(
                                Shown.language(frame, new Language(each.getKey())), each.getValue()))
                        .sorted(Comparator.comparing(TopicsView.Language::name))
                        .toList(),
                groups(answers, shown),
                answers.size(),
                holding(answers),
                held,
                known,
                texts.size(),
                compare(topic, answers, frame));
    }

    private static List<TopicsView.Group> groups(List<Comparison.Answer> answers, Answers shown) {
        Map<String, List<Comparison.Answer>> byPlace = answers.stream()
                .sorted(Comparator.comparing(each -> each.validity().state()))
                .collect(Collectors.groupingBy(
                        each -> shown.words()
                                .book()
                                .jurisdiction(each.instrument().jurisdiction()),
                        TreeMap::new,
                        Collectors.toList()));
        return byPlace.entrySet().stream()
                .map(each -> new TopicsView.Group(
                        each.getKey(),
                        each.getValue().stream().map(shown::answer).toList()))
                .toList();
    }

    private static TopicsView.Held held(Holding holding, List<Places.Place> places, Frame frame) {
        return new TopicsView.Held(
                new Link(
                        Shown.heading(holding),
                        holding.language().tag(),
                        frame.link(Address.of(holding.work())),
                        false),
                places.stream()
                        .limit(MOST_PLACES)
                        .map(each -> new TopicsView.Place(
                                new Link(
                                        each.label(),
                                        holding.language().tag(),
                                        frame.link(Address.of(holding.work()) + "#" + each.eId()),
                                        false),
                                each.heading(),
                                each.duties(),
                                each.bearers()))
                        .toList());
    }

    /// The jurisdictions with most on record on the topic, side by side on the dimensions that take it in.
    private Link compare(Topic topic, List<Comparison.Answer> answers, Frame frame) {
        List<String> parameters = new ArrayList<>();
        Map<String, Long> counts = answers.stream()
                .map(Comparison.Answer::instrument)
                .collect(Collectors.groupingBy(Instrument::jurisdiction, Collectors.counting()))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(each -> each.getKey().code(), Map.Entry::getValue));
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(4)
                .forEach(each -> parameters.addAll(List.of("s", each.getKey())));
        material.dimensions().list().stream()
                .filter(each -> takesIn(each, topic.id()))
                .forEach(each -> parameters.addAll(List.of("d", each.id())));
        return Link.of(frame.say("topics.compare"), frame.link("/comparison", parameters.toArray(String[]::new)));
    }

    private static boolean takesIn(Dimension dimension, String topic) {
        return dimension.topics().contains(topic)
                || dimension.questions().stream().anyMatch(each -> each.topics().contains(topic));
    }
}
