package org.armillary.law.rulebook;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/// What is possible in one case: of every axis the cells that its answers admit.
///
/// Completions are free: no answer to one fact rules out a value of another, but for what [Answer.Several] says.
final class Case {

    static final int SEVERAL = -1;

    private final Space space;
    private final BitSet[] admitted;
    private final int[] only;

    private Case(Space space, BitSet[] admitted, int[] only) {
        this.space = space;
        this.admitted = admitted;
        this.only = only;
    }

    static Case of(Space space, Answers answers, LocalDate day) {
        Case made = open(space);
        answers.byFact().forEach((fact, answer) -> space.find(fact).ifPresent(place -> made.take(place, answer)));
        space.find(Vocabulary.AS_OF).ifPresent(place -> made.take(place, Answer.of(day)));
        return made;
    }

    /// The case in which nothing is known.
    static Case open(Space space) {
        return new Case(space, space.inhabited(), space.lone());
    }

    private void take(Space.Place place, Answer answer) {
        requireOptions(place, answer);
        for (int level = place.first(); level < place.first() + place.count(); level++) {
            int cell = space.axis(level).exact(answer);
            BitSet cells =
                    cell >= 0 ? space.single(level, cell) : space.axis(level).admitted(answer);
            admitted[level] = cells;
            only[level] = cell >= 0 ? cell : cells.cardinality() == 1 ? cells.nextSetBit(0) : SEVERAL;
        }
    }

    private void requireOptions(Space.Place place, Answer answer) {
        if (answer instanceof Answer.Several(Set<String> included, Set<String> excluded)
                && !(place.options().containsAll(included) && place.options().containsAll(excluded))) {
            space.axis(place.first()).admitted(answer);
        }
    }

    /// The same case with one axis held in one cell.
    Case with(int level, int cell) {
        BitSet[] changed = admitted.clone();
        int[] exact = only.clone();
        changed[level] = space.single(level, cell);
        exact[level] = cell;
        return new Case(space, changed, exact);
    }

    /// The cells that are possible; shared, not to be changed.
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
        return space.axis(level);
    }

    List<Axis> axes() {
        return space.axes();
    }

    int levels() {
        return only.length;
    }
}
