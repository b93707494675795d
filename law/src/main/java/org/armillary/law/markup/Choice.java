package org.armillary.law.markup;

import java.util.ArrayList;
import java.util.List;
import org.armillary.law.layout.Layout;

/// Chooses the tradition whose numbering explains a document best.
final class Choice {

    private static final int OPENING = 100;
    private static final int MIDDLE = 200;
    private static final double SIGN = 25;
    /// The last tradition is the fallback: those of a language must explain a document worse by this share to lose to
    /// it, or to another of no language.
    private static final double FALLBACK = 0.04;

    private final Catalogue catalogue;
    private final Layout layout;

    Choice(Catalogue catalogue, Layout layout) {
        this.catalogue = catalogue;
        this.layout = layout;
    }

    Grammar best(List<LineShape> lines) {
        List<LineShape> trial = sample(lines);
        Grammar fallback = catalogue.fallback();
        Grammar best = fallback;
        double most = score(fallback, trial);
        most -= FALLBACK * Math.abs(most);
        for (Grammar grammar : catalogue.speaking(layout.language())) {
            double score = grammar == fallback ? most : score(grammar, trial);
            if (grammar != fallback && grammar.tradition().languages().isEmpty()) {
                score -= FALLBACK * Math.abs(score);
            }
            if (score > most) {
                most = score;
                best = grammar;
            }
        }
        return best;
    }

    /// The opening with its formulas, and lines from the first third.
    private static List<LineShape> sample(List<LineShape> lines) {
        if (lines.size() <= OPENING + MIDDLE) {
            return lines;
        }
        List<LineShape> sample = new ArrayList<>(lines.subList(0, OPENING));
        int from = Math.max(OPENING, lines.size() / 3);
        sample.addAll(lines.subList(from, Math.min(lines.size(), from + MIDDLE)));
        return sample;
    }

    private double score(Grammar grammar, List<LineShape> trial) {
        int signs = signs(grammar, trial);
        if (signs == 0 && grammar.tradition().onlyWithSign()) {
            return Double.NEGATIVE_INFINITY;
        }
        Regions regions = Regions.find(grammar, layout.text(), trial);
        Ranks ranks = Ranks.learn(grammar, layout.text(), trial, regions.closed());
        Track track = new Parse(grammar, ranks, layout.text(), trial, regions, false).run();
        return track.score() + SIGN * signs;
    }

    private int signs(Grammar grammar, List<LineShape> trial) {
        List<String> found = new ArrayList<>(grammar.tradition().phrases().signs());
        int all = found.size();
        for (LineShape shape : trial) {
            if (shape.isParagraph()) {
                found.removeIf(sign -> LabelPattern.match(
                                sign,
                                layout.text(),
                                shape.line().start(),
                                shape.line().end())
                        >= 0);
            }
        }
        return Math.min(2, all - found.size());
    }
}
