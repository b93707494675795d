package org.armillary.law.markup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.armillary.law.layout.Layout;

/// Chooses the tradition whose numbering explains a document best: all try a few lines, the near ones some hundred
/// more.
final class Choice {

    private static final int OPENING = 100;
    private static final int MIDDLE = 200;
    /// The first trial reads this share of the second's lines.
    private static final int SHARE = 3;
    private static final double SIGN = 25;
    /// The last tradition is the fallback: those of a language must explain a document worse by this share to lose to
    /// it, or to another of no language.
    private static final double FALLBACK = 0.04;
    /// What a tradition may be behind after the first trial, and what share of the best score.
    private static final double BEHIND = 20;
    private static final double SHARE_BEHIND = 0.1;

    private final Catalogue catalogue;
    private final Layout layout;

    private record Tried(Grammar grammar, int signs, double score) {}

    Choice(Catalogue catalogue, Layout layout) {
        this.catalogue = catalogue;
        this.layout = layout;
    }

    Grammar best(List<LineShape> lines) {
        int body = body(lines);
        List<Tried> tried = new ArrayList<>();
        for (Grammar grammar : catalogue.speaking(layout.language())) {
            int signs = grammar.openings().signs(layout.text(), lines, searched(grammar.tradition(), lines, body));
            if (signs > 0 || !grammar.tradition().onlyWithSign()) {
                tried.add(new Tried(grammar, signs, 0));
            }
        }
        if (lines.size() > (OPENING + MIDDLE) / SHARE) {
            tried = withoutFarBehind(trial(tried, sample(lines, body, SHARE)));
        }
        return tried.size() == 1
                ? tried.getFirst().grammar()
                : ahead(trial(tried, sample(lines, body, 1))).grammar();
    }

    /// Index of the first enacting formula of any tradition, 0 where there is none.
    private int body(List<LineShape> lines) {
        int body = lines.size();
        for (Grammar grammar : catalogue.speaking(layout.language())) {
            int enacted = grammar.openings().enacted(layout.text(), lines, lines.size() / 2);
            body = enacted > 0 ? Math.min(body, enacted) : body;
        }
        return body == lines.size() ? 0 : body;
    }

    private static int middle(List<LineShape> lines, int body) {
        return Math.max(body, lines.size() / 3);
    }

    /// A tradition that is tried only with a sign must show it before the enacting formula: later ones are of law
    /// that is annexed.
    private static int searched(Tradition tradition, List<LineShape> lines, int body) {
        boolean strict = tradition.onlyWithSign() && body > 0;
        int formula = Math.min(lines.size(), body + 1);
        return strict ? formula : Math.max(formula, paragraphs(lines, 0, OPENING));
    }

    /// The opening with its formulas, and paragraphs from behind the first third and the enacting formula.
    private static List<LineShape> sample(List<LineShape> lines, int body, int share) {
        int opening = paragraphs(lines, 0, OPENING / share);
        int from = Math.max(opening, middle(lines, body));
        int to = paragraphs(lines, from, MIDDLE / share);
        if (from == opening) {
            return lines.subList(0, to);
        }
        List<LineShape> sample = new ArrayList<>(lines.subList(0, opening));
        sample.addAll(lines.subList(from, to));
        return sample;
    }

    /// Index after that many paragraphs from a line on.
    private static int paragraphs(List<LineShape> lines, int from, int count) {
        int left = count;
        int at = from;
        while (at < lines.size() && (left > 0 || !lines.get(at).isParagraph())) {
            left -= lines.get(at).isParagraph() ? 1 : 0;
            at++;
        }
        return at;
    }

    private List<Tried> trial(List<Tried> candidates, List<LineShape> sample) {
        List<Tried> tried = new ArrayList<>(candidates.size());
        for (Tried candidate : candidates) {
            LineLabels labels = new LineLabels(candidate.grammar(), layout.text(), sample);
            Regions regions = Regions.find(labels);
            Track track = new Parse(labels, Ranks.learn(labels, regions.closed()), regions, false).run();
            double score = track.score() + SIGN * candidate.signs();
            boolean anyLanguage = candidate.grammar().tradition().languages().isEmpty();
            tried.add(new Tried(
                    candidate.grammar(), candidate.signs(), anyLanguage ? score - FALLBACK * Math.abs(score) : score));
        }
        return tried;
    }

    private static Tried ahead(List<Tried> tried) {
        return tried.stream().max(Comparator.comparingDouble(Tried::score)).orElseThrow();
    }

    private static List<Tried> withoutFarBehind(List<Tried> tried) {
        double most = ahead(tried).score();
        double least = most - BEHIND - SHARE_BEHIND * Math.abs(most);
        return tried.stream().filter(each -> each.score() >= least).toList();
    }
}
