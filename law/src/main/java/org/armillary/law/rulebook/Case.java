package org.armillary.law.rulebook;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What is possible in one case: of every axis the cells that its answers admit.
///
/// Completions are free: no answer to one fact rules out a value of another, but for what [Answer.Several] says.
final class Case {

    static final int SEVERAL = -1;
    private static final int LATER = -2;

    private final Space space;
    // Only asked where several cells are possible.
    private final BitSet[] admitted;
    private final int[] only;

    // By level, what gives the answer when the level is first looked at.
    private Map<Integer, Supplier<Optional<Answer>>> later = Map.of();

    private Case(Space space, BitSet[] admitted, int[] only) {
        this.space = space;
        this.admitted = admitted;
        this.only = only;
    }

    /// Adds answers that are not known yet; only for whoever has just made the case, and only to facts of one axis.
    void takeLater(Map<String, Supplier<Optional<Answer>>> answers) {
        Map<Integer, Supplier<Optional<Answer>>> levels = new HashMap<>();
        answers.forEach((fact, answer) -> {
            Space.Place place = space.find(fact);
            if (place != null) {
                levels.put(place.first(), answer);
                only[place.first()] = LATER;
            }
        });
        later = levels;
    }

    private synchronized int settled(int level) {
        Supplier<Optional<Answer>> answer = later.get(level);
        if (only[level] == LATER && answer != null) {
            int[] lone = space.lone();
            Optional<Answer> given = answer.get();
            int cell = given.map(space.axis(level)::exact).orElse(lone[level]);
            if (cell < 0 && given.isPresent()) {
                BitSet cells = space.axis(level).admitted(given.get());
                admitted[level] = cells;
                cell = cells.cardinality() == 1 ? cells.nextSetBit(0) : SEVERAL;
            }
            only[level] = cell;
        }
        return only[level];
    }

    /// @param placeless what to do with a fact that no rule asks for
    static Case of(Space space, Answers answers, LocalDate day, Consumer<String> placeless) {
        Case made = open(space);
        made.take(answers.byFact(), placeless);
        made.take(Map.of(Vocabulary.AS_OF, Answer.of(day)), placeless);
        return made;
    }

    /// Adds answers; only for whoever has just made the case.
    void take(Map<String, Answer> answers, Consumer<String> placeless) {
        answers.forEach((fact, answer) -> {
            Space.Place place = space.find(fact);
            if (place == null) {
                placeless.accept(fact);
            } else if (answer instanceof Answer.Several several
                    && !place.options().isEmpty()) {
                choose(place, several.included(), Axis.YES);
                choose(place, several.excluded(), Axis.NO);
            } else {
                take(place, answer);
            }
        });
    }

    /// What is in neither set stays as open as it was.
    private void choose(Space.Place place, Set<String> options, int cell) {
        for (String option : options) {
            Integer offset = place.options().get(option);
            if (offset == null) {
                // Says what would be right.
                space.axis(place.first()).admitted(new Answer.Several(Set.of(option), Set.of()));
            } else {
                int level = place.first() + offset;
                only[level] = cell;
            }
        }
    }

    /// The case in which nothing is known.
    static Case open(Space space) {
        return new Case(space, space.inhabited(), space.lone());
    }

    private void take(Space.Place place, Answer answer) {
        for (int level = place.first(); level < place.first() + place.count(); level++) {
            int cell = space.axis(level).exact(answer);
            if (cell < 0) {
                BitSet cells = space.axis(level).admitted(answer);
                admitted[level] = cells;
                cell = cells.cardinality() == 1 ? cells.nextSetBit(0) : SEVERAL;
            }
            only[level] = cell;
        }
    }

    /// The same case with one axis held in one cell.
    Case with(int level, int cell) {
        later.keySet().forEach(this::settled);
        int[] exact = only.clone();
        exact[level] = cell;
        return new Case(space, admitted, exact);
    }

    /// The cells that are possible; shared, not to be changed.
    BitSet admitted(int level) {
        int cell = only(level);
        return cell >= 0 ? space.single(level, cell) : admitted[level];
    }

    boolean isKnown(int level) {
        return only(level) >= 0;
    }

    /// The one cell that is possible; -1 where several are.
    int only(int level) {
        int cell = only[level];
        return cell == LATER ? settled(level) : cell;
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
