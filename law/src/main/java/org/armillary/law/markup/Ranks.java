package org.armillary.law.markup;

/// The order in which a document's containers nest: the tradition's, unless the document's own numbers say otherwise.
final class Ranks {

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

    int rank(Form form) {
        return rank[form.id()];
    }
}
