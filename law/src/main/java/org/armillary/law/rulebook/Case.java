package org.armillary.law.rulebook;

import java.util.BitSet;
import java.util.List;

/// What is possible in one case: of every axis the cells that its answers admit.
///
/// Completions are free: no answer to one fact rules out a value of another, but for what [Answer.Several] says.
final class Case {

    private final List<Axis> axes;
    private final BitSet[] admitted;
    private final int[] only;

    private Case(List<Axis> axes, BitSet[] admitted) {
        this.axes = axes;
        this.admitted = admitted;
        this.only = new int[admitted.length];
        for (int level = 0; level < only.length; level++) {
            only[level] = admitted[level].cardinality() == 1 ? admitted[level].nextSetBit(0) : -1;
        }
    }

    static Case of(List<Axis> axes, Answers answers) {
        BitSet[] admitted = new BitSet[axes.size()];
        for (int level = 0; level < admitted.length; level++) {
            Axis axis = axes.get(level);
            admitted[level] = answers.find(axis.fact().id()).map(axis::admitted).orElseGet(axis::inhabited);
        }
        return new Case(axes, admitted);
    }

    /// The same case with one axis held in one cell.
    Case with(int level, int cell) {
        BitSet[] changed = admitted.clone();
        changed[level] = axes.get(level).cells(each -> each == cell);
        return new Case(axes, changed);
    }

    BitSet admitted(int level) {
        return admitted[level];
    }

    boolean isKnown(int level) {
        return only[level] >= 0;
    }

    /// The one cell that is possible; -1 where several are.
    int only(int level) {
        return only[level];
    }

    Axis axis(int level) {
        return axes.get(level);
    }

    int levels() {
        return only.length;
    }
}
