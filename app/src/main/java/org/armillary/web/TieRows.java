package org.armillary.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.armillary.corpus.Corpus;
import org.armillary.corpus.Holding;
import org.armillary.corpus.Text;
import org.armillary.corpus.Timeline;
import org.armillary.graph.Descent;
import org.armillary.graph.Duty;
import org.armillary.graph.Graph;
import org.armillary.graph.Link;
import org.armillary.graph.Node;
import org.armillary.graph.Relations;
import org.armillary.law.akn.Akn;
import org.armillary.law.akn.Provision;
import org.armillary.law.citation.Timeliness;
import org.armillary.law.frbr.EId;
import org.armillary.law.frbr.Language;
import org.armillary.reception.Address;

/// Links and norms as rows of one page, which asks once for each text it names.
final class TieRows {

    private final Corpus corpus;
    private final Graph graph;
    private final Frame frame;
    private final Map<String, Optional<Timeline.Dated>> held = new HashMap<>();

    TieRows(Corpus corpus, Graph graph, Frame frame) {
        this.corpus = corpus;
        this.graph = graph;
        this.frame = frame;
    }

    /// A link as a row about what it leads to.
    Tie target(Link link) {
        LocalDate day =
                link.time().kind() == Timeliness.Kind.STATIC ? link.time().day().orElse(frame.day()) : frame.day();
        Optional<Timeline.Dated> text = link.to().flatMap(to -> held(to.work(), link.language(), day));
        String label = text.isEmpty()
                ? link.evidence().cited()
                : link.to()
                        .map(to -> label(to, text, link.isInternal()))
                        .orElse(link.evidence().cited());
        String href = text.flatMap(dated -> link.to().map(to -> frame.link(address(to, dated))))
                .orElse("");
        String note = text.isPresent() ? "" : frame.say("tie.unheld");
        return tie(link, label, href, note, link.to().map(Node::work).orElse(""));
    }

    /// A link as a row about where it comes from.
    Tie source(Relations.Citing citing) {
        Link link = citing.link();
        Optional<Timeline.Dated> text = held(link.from().work(), link.language(), frame.day());
        String note = citing.aim() == Relations.Aim.EXACT
                ? ""
                : frame.say("tie." + citing.aim().name().toLowerCase(Locale.ROOT));
        return tie(
                link,
                label(link.from(), text, link.isInternal()),
                text.map(dated -> frame.link(address(link.from(), dated))).orElse(""),
                note,
                link.from().work());
    }

    /// A link from a decision, with the part of the decision it stands in.
    Tie decided(Relations.Citing citing) {
        return source(citing).noted(part(citing.link()));
    }

    /// What a decision interprets, with the paragraph that does.
    Tie interpreted(Link link) {
        String paragraph = label(link.from(), true);
        return target(link).noted(frame.say("tie.paragraph", paragraph, part(link)));
    }

    /// The part of a decision that a link stands in, in words; empty where it has none.
    private String part(Link link) {
        Optional<Provision> at = held(link.from().work(), link.language(), frame.day())
                .flatMap(text -> place(link.from(), text.version()));
        return at.map(Provision::path).orElse(List.of()).stream()
                .filter(each -> Akn.isJudgmentPart(each.element().localName()))
                .findFirst()
                .map(each -> frame.say("part." + each.type()))
                .orElse("");
    }

    /// Whether a work is a decision of a court or an authority.
    static boolean isCase(String work) {
        return work.contains("/judgment/");
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

    /// What the catalogue says of two works, as a row about the other one.
    Tie descent(Descent descent, String work) {
        boolean onward = descent.work().equals(work);
        String other = onward ? descent.ancestor() : descent.work();
        Optional<Timeline.Dated> text = held(other, "eng", frame.day());
        String basis = frame.say("descent." + descent.basisWord());
        return new Tie(
                descent.type().word(),
                onward ? descent.ancestorName() : descent.name(),
                "en",
                text.isPresent() ? frame.link(Address.of(other)) : "",
                basis,
                frame.say("descent." + descent.word(), descent.name(), descent.ancestorName()) + " ",
                "",
                descent.note().isEmpty() ? "" : "(" + descent.note() + ")",
                other);
    }

    /// A norm as a row: who acts, where a passive sentence says so, with its subject and marker before what is done.
    DutyRow row(Duty duty) {
        Optional<Timeline.Dated> text = held(duty.at().work(), duty.language(), frame.day());
        String object = duty.object()
                .filter(each ->
                        duty.action().filter(action -> action.contains(each)).isEmpty())
                .map(each -> " " + each)
                .orElse("");
        String action = duty.action().map(each -> each + object).orElse(duty.sentence());
        return new DutyRow(
                duty.modality().name().toLowerCase(Locale.ROOT),
                duty.agent().orElse(duty.bearer()),
                duty.agent().isPresent() && duty.action().isPresent()
                        ? duty.bearer() + " " + duty.marker() + " " + action
                        : action,
                duty.conditions().stream()
                        .map(each -> new DutyRow.Condition(
                                each.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), each.words()))
                        .toList(),
                duty.limits().stream().map(Duty.Limit::words).toList(),
                label(duty.at(), text, true),
                text.map(dated -> frame.link(address(duty.at(), dated))).orElse(""),
                new Language(duty.language()).tag());
    }

    /// How a place is cited; the title of its work goes before where it is another one.
    String label(Node node, boolean internal) {
        return label(node, held(node.work(), "eng", frame.day()), internal);
    }

    private String label(Node node, Optional<Timeline.Dated> text, boolean internal) {
        if (text.isEmpty()) {
            return node.toString();
        }
        Holding version = text.get().version();
        String title = title(version);
        if (node.isWhole()) {
            return title;
        }
        Optional<Provision> place = place(node, version);
        String numbers = place.map(Citation::numbers)
                .filter(each -> !each.isEmpty())
                .orElseGet(() -> place.map(Shown::name).orElse(node.eId()));
        boolean exact = place.flatMap(Provision::eId).filter(node.eId()::equals).isPresent();
        String there = exact || place.isEmpty() ? numbers : frame.say("tie.near", numbers);
        return internal ? there : title + ", " + there;
    }

    /// What people call a text.
    static String title(Holding version) {
        return version.stamp().identity().shortTitle().orElse(version.title());
    }

    /// The address of a place; of what it would stand in where this version does not have it.
    String address(Node node, Timeline.Dated text) {
        return place(node, text.version())
                .flatMap(Provision::eId)
                .map(eId -> Address.of(node.work(), eId))
                .orElse(Address.of(node.work()));
    }

    private Optional<Provision> place(Node node, Holding version) {
        if (node.isWhole()) {
            return Optional.empty();
        }
        Text text = corpus.texts().get(version);
        Optional<EId> at = Optional.of(new EId(node.eId()));
        while (at.isPresent()) {
            Optional<Provision> found = text.find(at.get().value());
            if (found.isPresent()) {
                return found;
            }
            at = at.get().parent();
        }
        return Optional.empty();
    }

    /// The text of a work that answers on a day.
    Optional<Timeline.Dated> held(String work, String language, LocalDate day) {
        return held.computeIfAbsent(
                work + " " + language + " " + day, key -> graph.text(work, new Language(language), day));
    }
}
