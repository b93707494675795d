package org.armillary.law.markup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Finds the best reading of a run of lines: a beam of tracks, each line's labels tried on each of them.
final class Parse {

    private static final int SURVIVORS = 10;
    private static final double MARGIN = 12;
    private static final double NEAR = 1;
    private static final int LABELS_ON_A_LINE = 5;
    private static final double IGNORES_LABEL = -1.5;
    private static final double LEAVES_TEXT = -0.7;
    private static final double COMPLETE = 0.8;
    /// A title and an article follow a bare number that may group.
    private static final double LEADS = 1.5;
    private static final Label[] NONE = {};

    private final LineLabels labels;
    private final CharSequence text;
    private final List<LineShape> lines;
    private final Regions regions;
    private final boolean[] closed;
    private final int body;
    private final boolean quoted;
    private final Placement placement;
    private final Evidence evidence;
    private final FollowingLabels following;
    private final Groupings groupings;
    private final List<Track> tracks = new ArrayList<>(List.of(Track.start()));
    /// The tracks of the present line, best first.
    private final List<Track> next = new ArrayList<>();

    /// @param regions lines that can't hold labels of this run (quotations, tables, contents)
    /// @param quoted whether a quotation mark may stand before a label
    Parse(LineLabels labels, Ranks ranks, Regions regions, boolean quoted) {
        Grammar grammar = labels.grammar();
        this.labels = labels;
        this.text = labels.text();
        this.lines = labels.lines();
        this.regions = regions;
        this.closed = regions.closed();
        this.body = quoted ? 0 : regions.body();
        this.quoted = quoted;
        this.placement = new Placement(grammar, ranks);
        this.evidence = new Evidence(text);
        this.groupings = new Groupings(labels);
        this.following = new FollowingLabels(grammar.scanner(), text);
    }

    /// The best track over all lines.
    Track run() {
        for (int i = 0; i < lines.size(); i++) {
            if (!closed[i]) {
                read(i);
            } else if (regions.partAt(i) != null) {
                tracks.replaceAll(Track::closed);
            }
        }
        return tracks.getFirst();
    }

    /// The second-best track, where it is nearly as good as the best.
    Optional<Track> runnerUp() {
        boolean near =
                tracks.size() > 1 && tracks.get(1).score() > tracks.getFirst().score() - NEAR;
        return near ? Optional.of(tracks.get(1)) : Optional.empty();
    }

    /// Length of the mark before a label: of a quotation, or of a consolidated text's insertion ((.
    private int mark(int start) {
        int quotation = quoted ? Quotations.markLength(text, start) : 0;
        return quotation > 0 ? quotation : Quotations.isInsertion(text, start) ? 2 : 0;
    }

    private void read(int index) {
        LineShape shape = lines.get(index);
        Label[] found = shape.fresh() > 0 ? labels(index, shape) : NONE;
        if (found.length == 0 && !shape.isParagraph()) {
            return;
        }
        placement.moveTo(index, shape.before());
        next.clear();
        following.clear();
        double refusal = 0;
        for (Label label : found) {
            refusal = Math.max(refusal, evidence.refusal(label, shape));
        }
        for (Track track : tracks) {
            asText(track, shape, index, refusal);
        }
        for (Track track : tracks) {
            for (Label label : found) {
                double worth = evidence.of(label, shape) + (Groupings.isGrouping(label) ? LEADS : 0);
                placement.place(track, label, worth, (to, by) -> more(to, by, shape, 1));
            }
        }
        tracks.clear();
        tracks.addAll(next);
    }

    private Label[] labels(int index, LineShape shape) {
        int mark = mark(shape.line().start());
        Label[] found = mark == 0 ? labels.at(index) : labels.after(index, mark);
        for (Label label : found) {
            if (isExcluded(label, index)) {
                return Arrays.stream(found)
                        .filter(each -> !isExcluded(each, index))
                        .toArray(Label[]::new);
            }
        }
        return found;
    }

    private boolean isExcluded(Label label, int index) {
        return index < body && opensBody(label) || Groupings.isGrouping(label) && !groupings.leads(index, label);
    }

    /// Before the enacting formula there are recitals, but no articles and nothing that holds articles.
    private static boolean opensBody(Label label) {
        return label.form().worded() != null || label.form().isBasic(Level.Zone.BODY);
    }

    /// A second label may follow on the line: `4 (1) (a)`.
    private void more(Track track, Label by, LineShape shape, int depth) {
        int end = shape.line().end();
        if (depth >= LABELS_ON_A_LINE || by.rest() >= end) {
            add(track);
            return;
        }
        Label[] found = following.get(by, end);
        if (found.length == 0) {
            add(track);
            return;
        }
        add(track.plus(by.glued() ? 2 * IGNORES_LABEL : IGNORES_LABEL));
        for (Label label : found) {
            placement.placeInside(
                    track, label, Evidence.inside(text, label, end), (to, again) -> more(to, again, shape, depth + 1));
        }
    }

    /// The line as text: of the open unit, or of one further out to which an unnumbered paragraph returns.
    private void asText(Track track, LineShape shape, int index, double refusal) {
        Chain top = track.top();
        if (!shape.isParagraph() || top.isDocument() || top.isContainer() || top.isBasic() || awaitsText(top, index)) {
            add(track.plus(-refusal));
            return;
        }
        boolean wrapsUp = shape.small()
                && shape.before() != LineShape.Ending.SENTENCE
                && !shape.line().afterBlank()
                && !holdsText(top);
        boolean sure = shape.fresh() >= 0.9;
        boolean heading = shape.title() && !shape.continued();
        boolean opens = shape.before() == LineShape.Ending.SENTENCE && sure && !shape.small() && !heading;
        double stays = wrapsUp ? -1.5 : !sure || holdsText(top) ? 0 : -0.3;
        add(track.plus(stays - (opens ? completed(top) : 0) - refusal));
        double left = holdsText(top) || !sure ? LEAVES_TEXT : 0;
        Chain at = top;
        for (int popped = 1; popped <= 4 && !at.isBasic(); popped++) {
            at = at.parent();
            if (at.isDocument() || at.isContainer()) {
                return;
            }
            double worth = wrapsUp ? -0.6 * (popped - 1) : -0.05 * popped - (opens ? completed(at) : 0);
            add(track.at(index, at, worth + left - refusal, track.basic()));
            left += holdsText(at) ? LEAVES_TEXT : 0;
        }
    }

    /// What speaks against a new paragraph in an item: where the item before ended without a point and this one
    /// with, the list is complete.
    private double completed(Chain item) {
        if (item.isBasic() || item.isContainer() || item.label().numeral().isFirst()) {
            return 0;
        }
        return switch (lines.get(item.line()).before()) {
            case SEMICOLON, COMMA, OPEN -> COMPLETE;
            case SENTENCE, INTRODUCTION -> 0;
        };
    }

    /// Whether a number stands alone on the line before: its text is still to come.
    private boolean awaitsText(Chain top, int index) {
        return top.line() == index - 1
                && top.label().rest() >= lines.get(top.line()).line().end();
    }

    /// Numbered paragraphs right under an article hold paragraphs of text; the article itself then holds none.
    private static boolean holdsText(Chain chain) {
        return chain.parent().isBasic() && chain.label().style() == NumberingStyle.ARABIC;
    }

    /// Takes a track over in its place by score, unless one in the same state is as good; drops the hopeless.
    private void add(Track track) {
        for (int i = 0; i < next.size(); i++) {
            Track other = next.get(i);
            if (other.sameState(track)) {
                if (other.score() >= track.score()) {
                    return;
                }
                next.remove(i);
                break;
            }
        }
        int at = next.size();
        while (at > 0 && next.get(at - 1).score() < track.score()) {
            at--;
        }
        next.add(at, track);
        double least = next.getFirst().score() - MARGIN;
        while (next.size() > SURVIVORS || next.getLast().score() < least) {
            next.removeLast();
        }
        placement.setFloor(next.size() < SURVIVORS ? least : next.getLast().score());
    }
}
