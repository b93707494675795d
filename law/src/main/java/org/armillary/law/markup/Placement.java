package org.armillary.law.markup;

import java.util.function.BiConsumer;

/// Where one label can stand in one reading of a document: as the next number of an open sequence, or as the first of a
/// new one.
final class Placement {

    private static final double INTRODUCED = 1.2;
    private static final double AFTER_SENTENCE = -0.5;
    private static final double CLOSES_SILENTLY = -2;
    /// A colon announced the sequence in the unit that would be closed.
    private static final double ANNOUNCED_ELSEWHERE = -2;
    private static final double REOPENS = -2.5;
    private static final double ANEW_IN_PLACE = -4;
    private static final double AGAINST_RANK = -3;
    private static final double ENACTED = 1.5;
    private static final double OTHER_KIND = -4;

    private final Grammar grammar;
    private final Ranks ranks;
    private int line;
    private double floor = Double.NEGATIVE_INFINITY;
    private LineShape.Ending before = LineShape.Ending.OPEN;

    Placement(Grammar grammar, Ranks ranks) {
        this.grammar = grammar;
        this.ranks = ranks;
    }

    void moveTo(int index, LineShape.Ending ending) {
        line = index;
        before = ending;
        floor = Double.NEGATIVE_INFINITY;
    }

    /// Drops places that leave a track with less than this score.
    void setFloor(double least) {
        floor = least;
    }

    /// Passes each place the label can take, as the track it leads to.
    void place(Track track, Label label, double evidence, BiConsumer<Track, Label> sink) {
        Form form = label.form();
        if (form.opensAnnex()) {
            annex(track, label, evidence, sink);
        } else if (form.isContainer()) {
            container(track, label, evidence, sink);
        } else if (form.isBasic(bodyOr(track.zone()))) {
            basic(track, label, evidence, sink);
            if (form.worded() == null) {
                bare(track, label, evidence - 1, sink);
            }
        } else {
            bare(track, label, evidence, sink);
        }
    }

    /// Places a label that follows another on its line: only as the first of a sequence inside it.
    void placeInside(Track track, Label label, double evidence, BiConsumer<Track, Label> sink) {
        Chain parent = track.top();
        if (!parent.isInside(label.form())) {
            double score = evidence
                    + 0.5
                    + Beginnings.inside(parent, label)
                    + grammar.nesting(track.zone(), parent.formId(), label.form());
            emit(track, parent, label, score, false, sink);
        }
    }

    private static Level.Zone bodyOr(Level.Zone zone) {
        return zone == Level.Zone.PREAMBLE ? Level.Zone.BODY : zone;
    }

    private void annex(Track track, Label label, double evidence, BiConsumer<Track, Label> sink) {
        Chain outermost = track.top();
        while (outermost.depth() > 1) {
            outermost = outermost.parent();
        }
        double score = evidence;
        if (outermost.formId() == label.form().id()) {
            double step = Sequence.step(outermost.label(), label);
            score += step == Sequence.NEVER ? (label.numeral().main() == 0 ? 1 : Beginnings.FAR / 2) : step;
        } else {
            score += label.numeral().main() <= 1
                    ? 1.5
                    : Math.max(Beginnings.FAR / 2, Sequence.gap(label.numeral().main(), false));
        }
        emit(track, root(track), label, score, false, sink);
    }

    private static Chain root(Track track) {
        Chain at = track.top();
        while (!at.isDocument()) {
            at = at.parent();
        }
        return at;
    }

    private void container(Track track, Label label, double evidence, BiConsumer<Track, Label> sink) {
        Form form = label.form();
        Chain ranked = track.top();
        int rank = ranks.rank(form);
        boolean found = false;
        for (Chain at = track.top(); !at.isDocument(); at = at.parent()) {
            if (at.formId() == form.id()) {
                double step = Sequence.step(at.label(), label);
                if (step != Sequence.NEVER) {
                    emit(track, at.parent(), label, evidence + step, false, sink);
                }
                found = true;
            }
        }
        double first = Beginnings.ofContainers(label);
        enacted(track, label, evidence + first, sink);
        while (!ranked.isDocument()
                && !ranked.opensAnnex()
                && !(ranked.isContainer() && ranks.rank(ranked.label().form()) < rank)) {
            ranked = ranked.parent();
        }
        boolean sibling = found && !ranked.isInside(form);
        emit(track, ranked, label, evidence + first + (sibling ? ANEW_IN_PLACE : 0), false, sink);
        Chain inner = track.top();
        while (!inner.isDocument() && !inner.isContainer()) {
            inner = inner.parent();
        }
        if (inner != ranked && !inner.isInside(form)) {
            emit(track, inner, label, evidence + first + AGAINST_RANK, false, sink);
        }
    }

    /// A law announced inside an article (`is enacted as follows:`) brings its own containers and articles.
    private void enacted(Track track, Label label, double score, BiConsumer<Track, Label> sink) {
        Chain top = track.top();
        if (before == LineShape.Ending.INTRODUCTION
                && track.basic() != null
                && top.isBasic()
                && !top.isInside(label.form())) {
            emit(new Track(track.score(), top, track.step(), null), top, label, score + ENACTED, false, sink);
        }
    }

    private void basic(Track track, Label label, double evidence, BiConsumer<Track, Label> sink) {
        Chain parent = track.top();
        while (!parent.isDocument() && !parent.isContainer()) {
            parent = parent.parent();
        }
        Label last = track.basic();
        double score = evidence;
        if (last != null) {
            double step = sameChain(last.form(), label.form()) ? Sequence.step(last, label) : Sequence.NEVER;
            boolean inPlace = track.top() != parent || parent.isDocument();
            if (step != Sequence.NEVER && label.form().worded() != null) {
                step = Math.max(step, inPlace ? Beginnings.FAR / 3 : -0.5);
            }
            score += step != Sequence.NEVER
                    ? step
                    : label.numeral().isFirst() ? (inPlace ? ANEW_IN_PLACE : -1) : stray(last, label);
        } else {
            score += Beginnings.ofBasicUnits(label);
        }
        emit(track, parent, label, score, true, sink);
        outerBasic(track, parent, label, evidence, sink);
    }

    /// Goes on with an outer sequence when a whole law with articles of its own stood inside an article.
    private void outerBasic(Track track, Chain nearest, Label label, double evidence, BiConsumer<Track, Label> sink) {
        for (Chain at = nearest; !at.isDocument(); at = at.parent()) {
            if (at.isBasic() && sameChain(at.label().form(), label.form())) {
                double step = Sequence.step(at.label(), label);
                if (step != Sequence.NEVER) {
                    emit(track, at.parent(), label, evidence + step, true, sink);
                }
            }
        }
    }

    private static boolean sameChain(Form a, Form b) {
        return a.id() == b.id() || a.worded() == null && b.worded() == null;
    }

    /// A basic unit that continues no sequence: of another kind than the last (Artikel 34 after § 20), or misread.
    private static double stray(Label last, Label label) {
        return last.form().id() == label.form().id() ? Beginnings.FAR : OTHER_KIND;
    }

    private void bare(Track track, Label label, double evidence, BiConsumer<Track, Label> sink) {
        Form form = label.form();
        if (label.style() == NumberingStyle.DOTTED && grammar.insertsByDecimals()) {
            return;
        }
        for (Chain at = track.top(); !at.isDocument(); at = at.parent()) {
            if (at.formId() == form.id()) {
                double step = Sequence.step(at.label(), label);
                if (step != Sequence.NEVER) {
                    emit(track, at.parent(), label, evidence + step, false, sink);
                }
                if (label.numeral().isFirst()) {
                    emit(track, at.parent(), label, evidence + REOPENS + introduction(true), false, sink);
                }
            }
        }
        open(track, label, evidence, sink);
    }

    private void open(Track track, Label label, double evidence, BiConsumer<Track, Label> sink) {
        Form form = label.form();
        Level.Zone zone = track.zone();
        double silently = 0;
        for (Chain parent = track.top(); ; parent = parent.parent()) {
            if (!parent.isInside(form) || Beginnings.isDeeper(parent, label)) {
                double score = evidence
                        + silently
                        + Beginnings.inside(parent, label)
                        + grammar.nesting(zone, parent.formId(), form)
                        + introduction(parent.line() == line || silently < 0);
                emit(track, parent, label, score, false, sink);
            }
            if (parent.isDocument() || parent.isContainer() || parent.isBasic() || silently < -5) {
                return;
            }
            silently += CLOSES_SILENTLY + (before == LineShape.Ending.INTRODUCTION ? ANNOUNCED_ELSEWHERE : 0);
        }
    }

    private double introduction(boolean direct) {
        return switch (before) {
            case INTRODUCTION -> INTRODUCED;
            case SENTENCE -> direct ? 0 : AFTER_SENTENCE;
            case SEMICOLON, COMMA, OPEN -> 0;
        };
    }

    private void emit(
            Track track, Chain parent, Label label, double score, boolean basic, BiConsumer<Track, Label> sink) {
        if (track.score() + score < floor) {
            return;
        }
        Level.Zone zone = label.form().opensAnnex() ? Level.Zone.ANNEX : basic ? bodyOr(track.zone()) : track.zone();
        Level level = basic ? basicLevel(label.form(), zone) : label.form().levelIn(zone, parent.levelIndex());
        Chain opened = parent.open(label, level, line);
        Label lastBasic = basic ? label : label.form().opensAnnex() ? null : track.basic();
        sink.accept(track.at(line, opened, score, lastBasic), label);
    }

    private static Level basicLevel(Form form, Level.Zone zone) {
        for (Level level : form.ladder()) {
            if (level.basic() && level.zone().contains(zone)) {
                return level;
            }
        }
        return form.ladder().getFirst();
    }
}
