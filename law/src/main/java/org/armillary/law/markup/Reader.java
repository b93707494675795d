package org.armillary.law.markup;

import java.util.List;
import org.armillary.law.layout.Notice;

/// Reads a run of lines under one grammar: regions, best parse, assembly; quotations again on a fresh stack.
final class Reader {

    private final Grammar grammar;
    private final CharSequence text;
    private final List<Notice> notices;

    Reader(Grammar grammar, CharSequence text, List<Notice> notices) {
        this.grammar = grammar;
        this.text = text;
        this.notices = notices;
    }

    List<Content> read(List<LineShape> lines) {
        LineLabels labels = new LineLabels(grammar, text, lines);
        Draft document = parse(labels, Regions.find(labels), false);
        new Doubts(text, notices).in(document);
        return grammar.judgmentParts().isEmpty()
                ? Parts.split(document, grammar.tradition().phrases(), text)
                : JudgmentFrame.split(document);
    }

    private Draft parse(LineLabels labels, Regions regions, boolean quoted) {
        List<LineShape> lines = labels.lines();
        Ranks ranks = Ranks.learn(labels, regions.closed());
        Parse parse = new Parse(labels, ranks, regions, quoted);
        Track best = parse.run();
        if (!quoted) {
            parse.runnerUp().ifPresent(other -> new Rivals(text, lines, notices).compare(best, other));
        }
        return new Assembly(text, lines, regions, this::quotation).build(best.steps());
    }

    private Quotation quotation(List<LineShape> lines) {
        int start = lines.getFirst().line().start();
        int end = lines.getLast().line().end();
        Draft quoted = parse(new LineLabels(grammar, text, lines), Regions.ofQuotation(lines), true);
        return new Quotation(Draft.finish(quoted.content()), start, end);
    }
}
