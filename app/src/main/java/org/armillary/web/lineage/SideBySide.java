package org.armillary.web.lineage;

import java.util.List;
import java.util.Optional;
import org.armillary.corpus.Corpus;
import org.armillary.law.frbr.Language;
import org.armillary.lineage.Edge;
import org.armillary.lineage.End;
import org.armillary.lineage.Lineage;
import org.armillary.lineage.Quotes;
import org.armillary.lineage.TextEdge;
import org.armillary.reception.Address;
import org.armillary.web.Frame;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/// Sets the provisions that two norms share side by side.
@Component
class SideBySide {

    private static final int MOST = 30;

    private final Lineage lineage;
    private final LineageWords words;
    private final RuleRows rules;
    private final Quotes quotes;

    SideBySide(Lineage lineage, LineageWords words, RuleRows rules, Corpus corpus) {
        this.lineage = lineage;
        this.words = words;
        this.rules = rules;
        this.quotes = new Quotes(corpus);
    }

    /// @param edges all between two norms, at least one
    BetweenView view(List<Edge> edges, boolean writing, Frame frame, CsrfToken token) {
        List<Edge> texts =
                edges.stream().filter(each -> each.text().isPresent()).toList();
        List<Edge> shown = texts.stream().filter(Edge::isShown).toList();
        List<Edge> withheld = texts.stream()
                .filter(each -> !each.isShown() && each.judged() == Edge.Judged.NOT_YET)
                .toList();
        LineageWords.Node earlier =
                words.node(whole(edges.getFirst().earlier(), texts, true), frame, lineage.catalogue());
        LineageWords.Node later = words.node(whole(edges.getFirst().later(), texts, false), frame, lineage.catalogue());
        return new BetweenView(
                frame.say("lineage.between.title", earlier.name(), later.name()),
                earlier,
                later,
                edges.stream()
                        .filter(each -> each.text().isEmpty())
                        .map(each -> row(each, frame))
                        .toList(),
                topics(edges.getFirst(), frame),
                pairs(shown, frame),
                pairs(withheld, frame),
                pairs(
                        texts.stream()
                                .filter(each -> each.judged() == Edge.Judged.REJECTED)
                                .toList(),
                        frame),
                Math.max(0, shown.size() - MOST),
                writing,
                token.getParameterName(),
                token.getToken());
    }

    private List<BetweenView.Shared> topics(Edge edge, Frame frame) {
        return edge.earlier().instrument().isPresent()
                        && edge.later().instrument().isPresent()
                ? rules.shared(
                        edge.earlier().instrument().get(),
                        edge.later().instrument().get(),
                        frame)
                : List.of();
    }

    private static End whole(End end, List<Edge> texts, boolean earlier) {
        String expression = texts.stream()
                .map(each ->
                        earlier ? each.earlier().expression() : each.later().expression())
                .findFirst()
                .orElse("");
        return new End(end.instrument(), end.work(), expression, "", end.language());
    }

    private EdgeRow row(Edge edge, Frame frame) {
        return EdgeRow.of(edge, frame, words, lineage.catalogue());
    }

    private List<BetweenView.Pair> pairs(List<Edge> edges, Frame frame) {
        return edges.stream().limit(MOST).map(each -> pair(each, frame)).toList();
    }

    private BetweenView.Pair pair(Edge edge, Frame frame) {
        TextEdge text = edge.text().orElseThrow();
        return new BetweenView.Pair(
                row(edge, frame),
                side(edge.earlier(), quotes.earlier(text), text, frame),
                side(edge.later(), quotes.later(text), text, frame));
    }

    private static BetweenView.Side side(End end, Optional<Quotes.Quote> quote, TextEdge text, Frame frame) {
        String label = quote.map(Quotes.Quote::label)
                .filter(each -> each.codePoints().anyMatch(Character::isLetterOrDigit))
                .orElseGet(() -> LineageWords.place(end));
        return new BetweenView.Side(
                label.isEmpty() ? frame.say("lineage.between.whole") : label,
                end.expression().isEmpty()
                        ? ""
                        : frame.link(
                                end.eId().isEmpty()
                                        ? Address.of(end.expression())
                                        : Address.of(end.expression(), end.eId())),
                new Language(text.later().language()).tag(),
                quote.map(Quotes.Quote::pieces).orElse(List.of()),
                quote.map(Quotes.Quote::cutBefore).orElse(false),
                quote.map(Quotes.Quote::cutAfter).orElse(false));
    }
}
