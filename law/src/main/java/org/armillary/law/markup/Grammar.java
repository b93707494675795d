package org.armillary.law.markup;

import java.util.List;

/// A tradition made ready for parsing: its scanner, its forms, and how readily each form opens inside each other.
final class Grammar {

    private static final int ZONES = Level.Zone.values().length;
    /// Neither level is one of the ladder in this part of the document.
    private static final double UNUSUAL = -0.8;
    private static final double REVERSED = -2.5;

    private final Tradition tradition;
    private final List<Form> forms;
    private final CueScanner scanner;
    private final Openings openings;
    private final double[][][] nesting;
    private final boolean decimals;
    private final JudgmentParts judgmentParts;

    Grammar(Tradition tradition) {
        this.tradition = tradition;
        this.forms = Forms.of(tradition);
        this.scanner = new CueScanner(tradition, forms);
        this.openings = new Openings(tradition.phrases());
        this.judgmentParts = new JudgmentParts(tradition.parts());
        this.decimals = tradition.levels().stream()
                .filter(Level::basic)
                .flatMap(level -> level.labels().stream())
                .anyMatch(label -> label.styles().contains(NumberingStyle.DECIMAL));
        this.nesting = new double[ZONES][forms.size() + 1][forms.size()];
        for (Level.Zone zone : Level.Zone.values()) {
            for (int parent = -1; parent < forms.size(); parent++) {
                for (Form child : forms) {
                    nesting[zone.ordinal()][parent + 1][child.id()] = prior(zone, parent, child);
                }
            }
        }
    }

    Tradition tradition() {
        return tradition;
    }

    List<Form> forms() {
        return forms;
    }

    CueScanner scanner() {
        return scanner;
    }

    Openings openings() {
        return openings;
    }

    /// How the parts of its judgments begin; empty where the tradition numbers law.
    JudgmentParts judgmentParts() {
        return judgmentParts;
    }

    /// How readily a unit of the form `child` opens inside one of the form `parent` (-1 for the document).
    double nesting(Level.Zone zone, int parent, Form child) {
        return nesting[zone.ordinal()][parent + 1][child.id()];
    }

    /// Whether decimals of the basic unit's numbers are insertions (3.1 between 3 and 4), so that they open no level of
    /// their own.
    boolean insertsByDecimals() {
        return decimals;
    }

    private double prior(Level.Zone zone, int parent, Form child) {
        double best = Double.NEGATIVE_INFINITY;
        for (Level inner : child.ladder()) {
            if (!inner.zone().contains(zone)) {
                continue;
            }
            if (parent < 0) {
                best = Math.max(best, between(zone, -1, inner.index()));
                continue;
            }
            for (Level outer : forms.get(parent).ladder()) {
                if (outer.zone().contains(zone)) {
                    best = Math.max(best, between(zone, outer.index(), inner.index()));
                }
            }
        }
        return best == Double.NEGATIVE_INFINITY ? UNUSUAL : best;
    }

    private double between(Level.Zone zone, int outer, int inner) {
        if (inner <= outer) {
            return REVERSED;
        }
        int skipped = 0;
        for (int i = outer + 1; i < inner; i++) {
            Level level = tradition.levels().get(i);
            if (!level.isWorded() && level.zone().contains(zone)) {
                skipped++;
            }
        }
        return 0.6 - 0.15 * Math.min(skipped, 8);
    }
}
