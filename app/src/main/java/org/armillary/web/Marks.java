package org.armillary.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.armillary.corpus.Corpus;
import org.armillary.corpus.Holding;
import org.armillary.corpus.Timeline;
import org.armillary.graph.Duties;
import org.armillary.graph.Duty;
import org.armillary.graph.Glossary;
import org.armillary.graph.Graph;
import org.armillary.graph.Node;
import org.armillary.graph.Term;
import org.armillary.law.akn.AknDocument;
import org.armillary.law.akn.Attribute;
import org.armillary.law.akn.Inlines;
import org.armillary.law.akn.Inlines.Inline;
import org.armillary.law.akn.Outline;
import org.armillary.law.citation.Timeliness;
import org.armillary.reception.Address;
import org.armillary.reception.Opened;
import org.springframework.stereotype.Component;

/// Puts what a text's words say into the text: references become links, terms show their meaning, the words that make
/// a norm carry its sign.
@Component
class Marks {

    private static final int LONGEST = 900;

    private final Corpus corpus;
    private final Graph graph;
    private final Glossary glossary;
    private final Duties duties;

    Marks(Corpus corpus, Graph graph, Glossary glossary, Duties duties) {
        this.corpus = corpus;
        this.graph = graph;
        this.glossary = glossary;
        this.duties = duties;
    }

    /// A document with marks, and the cards that its terms refer to.
    ///
    /// @param norms how many norms of each kind are marked, by the sign's name
    /// @param read whether its words are known yet
    record Marked(AknDocument document, List<Meaning> meanings, Map<String, Long> norms, boolean read) {

        /// The text without marks.
        static Marked none(Opened reading) {
            return new Marked(reading.text().document(), List.of(), Map.of(), true);
        }
    }

    /// @param scope eId of the provision that is shown alone; empty for the whole text
    Marked mark(Opened reading, String scope, Frame frame) {
        Holding holding = reading.holding();
        AknDocument document = reading.text().document();
        Outline outline = Outline.of(document, holding.language());
        List<Inline> inlines = new ArrayList<>();
        references(reading, scope, frame, inlines);
        List<Meaning> meanings = terms(reading, outline, scope, frame, inlines);
        Map<String, Long> norms = norms(holding, frame, inlines);
        return new Marked(Inlines.put(document, inlines), meanings, norms, graph.isRead(holding));
    }

    private void references(Opened reading, String scope, Frame frame, List<Inline> inlines) {
        Map<Node, Optional<String>> known = new HashMap<>();
        for (org.armillary.graph.Link link : graph.of(reading.holding())) {
            boolean reference = switch (link.type()) {
                case CITES, IMPLEMENTS, DEFINES, DERIVES, INTERPRETS -> true;
                case NAMED -> false;
                case AMENDS, REPEALS -> link.evidence().basis().indexOf('.') > 0;
            };
            boolean itself = link.to().filter(to -> to.contains(link.from())).isPresent();
            if (!reference
                    || itself
                    || link.to().isEmpty()
                    || !link.evidence().note().isEmpty()) {
                continue;
            }
            Node to = link.to().get();
            Optional<String> href = link.time().kind() == Timeliness.Kind.STATIC
                    ? href(reading, link, scope, frame)
                    : known.computeIfAbsent(to, each -> href(reading, link, scope, frame));
            inlines.addAll(
                    href.isPresent()
                            ? inline(link.evidence().start(), link.evidence().end(), "ref", "href", href.get())
                            : inline(
                                    link.evidence().start(),
                                    link.evidence().end(),
                                    "inline",
                                    "name",
                                    "unheld",
                                    "title",
                                    frame.say("mark.unheld", to.work())));
        }
    }

    /// Where a link leads, if its target is held.
    private Optional<String> href(Opened reading, org.armillary.graph.Link link, String scope, Frame frame) {
        Node to = link.to().orElseThrow();
        if (link.isInternal()) {
            return reading.text().find(to.eId()).map(each -> place(reading, to.eId(), scope, frame));
        }
        return graph.resolve(link, frame.day()).map(dated -> address(to, dated, link, frame));
    }

    private String address(Node to, Timeline.Dated dated, org.armillary.graph.Link link, Frame frame) {
        boolean there = !to.isWhole()
                && corpus.texts().get(dated.version()).find(to.eId()).isPresent();
        boolean fixed = link.time().kind() == Timeliness.Kind.STATIC
                && link.time().day().isPresent();
        String of = fixed ? dated.version().expression() : to.work();
        return frame.link(there ? Address.of(of, to.eId()) : Address.of(of));
    }

    /// A place of the text: on this page where it is shown here, else on that of the whole text.
    static String place(Opened reading, String eId, String scope, Frame frame) {
        boolean here = scope.isEmpty() || new Node("", scope).contains(new Node("", eId));
        return here ? Address.place("", eId) : frame.link(Address.place(reading.expression(), eId));
    }

    private List<Meaning> terms(Opened reading, Outline outline, String scope, Frame frame, List<Inline> inlines) {
        List<Term> terms = glossary.of(reading.holding());
        Map<Term, Meaning> used = new LinkedHashMap<>();
        for (Glossary.Use use : glossary.uses(outline, terms)) {
            if (!scope.isEmpty() && !isShown(outline, scope, use.start())) {
                continue;
            }
            Meaning meaning =
                    used.computeIfAbsent(use.term(), term -> meaning(used.size() + 1, term, reading, scope, frame));
            inlines.addAll(inline(use.start(), use.end(), "term", "href", meaning.href(), "refersTo", meaning.id()));
        }
        for (Term each : terms) {
            inlines.addAll(inline(each.termStart(), each.termEnd(), "def"));
        }
        return List.copyOf(used.values());
    }

    private static boolean isShown(Outline outline, String scope, int at) {
        return outline.find(scope)
                .filter(each -> each.start() <= at && at < each.end())
                .isPresent();
    }

    private static Meaning meaning(int number, Term term, Opened reading, String scope, Frame frame) {
        String eId = term.at().eId();
        String label = reading.text()
                .find(eId)
                .map(Citation::numbers)
                .orElse(reading.holding().title());
        String href = eId.isEmpty() ? frame.link(Address.of(reading.expression())) : place(reading, eId, scope, frame);
        return new Meaning("meaning-" + number, term.term(), shortened(term.meaning()), label, href);
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }

    private Map<String, Long> norms(Holding holding, Frame frame, List<Inline> inlines) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Duty each : duties.of(holding)) {
            String sign = each.modality().name().toLowerCase(Locale.ROOT);
            counts.merge(sign, 1L, Long::sum);
            String name = frame.say("norm." + sign);
            String title = each.bearer().isEmpty() ? name : frame.say("mark.norm", name, each.bearer());
            inlines.addAll(inline(
                    each.markerStart(), each.markerEnd(), "inline", "name", "norm", "class", sign, "title", title));
        }
        return counts;
    }

    /// The element, or nothing for words of no length.
    private static List<Inline> inline(int start, int end, String name, String... attributes) {
        if (end <= start) {
            return List.of();
        }
        List<Attribute> list = new ArrayList<>();
        for (int i = 0; i < attributes.length; i += 2) {
            list.add(new Attribute(attributes[i], attributes[i + 1]));
        }
        return List.of(new Inline(start, end, name, list));
    }
}
