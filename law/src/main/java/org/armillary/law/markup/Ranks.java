package org.armillary.law.markup;

import java.util.ArrayList;
import java.util.List;

/// The order in which a document's containers nest: the tradition's, unless the document's own numbers say otherwise.
///
/// Titles hold divisions in one law and divisions titles in another; which of the two begins anew inside the other
/// tells.
final class Ranks {

    /// How much fewer contradictions another order must leave to be preferred.
    private static final double MARGIN = 1.5;

    private static final int MOST_KINDS = 10;

    private final int[] rank;

    private Ranks(int[] rank) {
        this.rank = rank;
    }

    static Ranks of(Grammar grammar) {
        int[] rank = new int[grammar.forms().size()];
        for (Form form : grammar.forms()) {
            rank[form.id()] = form.ladder().getFirst().index();
        }
        return new Ranks(rank);
    }

    /// Learns the order from the containers' labels of a run of lines.
    static Ranks learn(LineLabels labels, boolean[] closed) {
        Grammar grammar = labels.grammar();
        Ranks usual = of(grammar);
        List<Label> containers = containers(labels, closed);
        List<Integer> kinds = new ArrayList<>(containers.stream()
                .filter(label -> !label.form().opensAnnex())
                .map(label -> label.form().id())
                .distinct()
                .toList());
        kinds.sort((a, b) -> usual.rank[a] - usual.rank[b]);
        if (kinds.size() < 2 || kinds.size() > MOST_KINDS) {
            return usual;
        }
        List<Integer> best = improve(kinds, containers, grammar);
        int[] ranks = kinds.stream().mapToInt(kind -> usual.rank[kind]).sorted().toArray();
        for (int i = 0; i < ranks.length; i++) {
            usual.rank[best.get(i)] = ranks[i];
        }
        return usual;
    }

    int rank(Form form) {
        return rank[form.id()];
    }

    private static boolean isList(Label label, int index, Groupings groupings) {
        return Groupings.isGrouping(label) && !groupings.leads(index, label);
    }

    private static List<Label> containers(LineLabels labels, boolean[] closed) {
        Evidence evidence = new Evidence(labels.text());
        Groupings groupings = new Groupings(labels);
        List<Label> found = new ArrayList<>();
        for (int i = 0; i < closed.length; i++) {
            LineShape shape = labels.lines().get(i);
            if (closed[i] || !shape.isParagraph()) {
                continue;
            }
            for (Label label : labels.at(i)) {
                if (label.form().isContainer() && evidence.of(label, shape) > 0 && !isList(label, i, groupings)) {
                    found.add(label);
                    break;
                }
            }
        }
        return found;
    }

    /// Moves one kind at a time as long as the order gets clearly better.
    private static List<Integer> improve(List<Integer> kinds, List<Label> labels, Grammar grammar) {
        List<Integer> best = kinds;
        double least = contradictions(best, labels, grammar);
        for (boolean better = true; better; ) {
            better = false;
            for (int from = 0; from < kinds.size(); from++) {
                for (int to = 0; to < kinds.size(); to++) {
                    List<Integer> moved = new ArrayList<>(best);
                    moved.add(to, moved.remove(from));
                    double cost = contradictions(moved, labels, grammar);
                    if (cost < least - MARGIN) {
                        least = cost;
                        best = moved;
                        better = true;
                    }
                }
            }
        }
        return best;
    }

    /// Numbers that begin anew without a new parent, or begin in the middle, when containers nest in this order.
    private static double contradictions(List<Integer> order, List<Label> labels, Grammar grammar) {
        int[] place = new int[grammar.forms().size()];
        for (int i = 0; i < order.size(); i++) {
            place[order.get(i)] = i;
        }
        Label[] open = new Label[order.size()];
        double cost = 0;
        for (Label label : labels) {
            if (label.form().opensAnnex()) {
                java.util.Arrays.fill(open, null);
                continue;
            }
            int at = place[label.form().id()];
            Label before = open[at];
            if (before == null) {
                cost += label.numeral().isFirst() ? 0 : 1;
            } else if (label.numeral().main() <= before.numeral().main()) {
                cost += label.numeral().isFirst() ? 2 : 1;
            } else if (label.numeral().main() < before.numeral().main()) {
                cost += 2;
            }
            open[at] = label;
            java.util.Arrays.fill(open, at + 1, open.length, null);
        }
        return cost;
    }
}
