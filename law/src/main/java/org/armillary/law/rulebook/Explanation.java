package org.armillary.law.rulebook;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Gives the reasons of one conclusion in one case.
final class Explanation {

    private final RuleBase base;
    private final String conclusion;
    private final int node;
    private final Case known;
    private final Remainder remainder;
    private final Answers answers;
    private final Truth truth;
    private final List<Turn> turns;
    private final List<CompiledRule> rules;

    Explanation(RuleBase base, String conclusion, Case known, Remainder remainder, Answers answers) {
        this.base = base;
        this.conclusion = conclusion;
        this.node = base.node(conclusion);
        this.known = known;
        this.remainder = remainder;
        this.answers = answers;
        this.truth = decide(node);
        this.turns = turns();
        this.rules = base.rulesOf(conclusion);
    }

    private Truth decide(int each) {
        return remainder.decide(each);
    }

    Finding finding() {
        Outcome outcome = outcome();
        return new Finding(
                conclusion,
                outcome,
                ids(rules.stream().filter(each -> each.rule().grants() && decide(each.fires()) == Truth.TRUE)),
                ids(rules.stream().filter(this::isOverridden)),
                ids(rules.stream().filter(this::isOpen)),
                provisions(outcome),
                used(),
                turns);
    }

    private static List<String> ids(Stream<CompiledRule> rules) {
        return rules.map(each -> each.rule().id()).toList();
    }

    private boolean isOverridden(CompiledRule each) {
        return each.rule().grants() && decide(each.met()) == Truth.TRUE && decide(each.fires()) == Truth.FALSE;
    }

    private boolean isOpen(CompiledRule each) {
        return decide(each.fires()) == Truth.UNKNOWN;
    }

    private Outcome outcome() {
        return switch (truth) {
            case TRUE -> new Outcome.Holds();
            case FALSE -> coming();
            case UNKNOWN -> open();
        };
    }

    private Outcome coming() {
        return turns.stream()
                .findFirst()
                .filter(turn -> turn.becomes() == Truth.TRUE)
                .<Outcome>map(turn -> new Outcome.NotYet(turn.day()))
                .orElseGet(Outcome.DoesNotHold::new);
    }

    private Outcome open() {
        BitSet levels = remainder.levels(node);
        Set<String> missing = new TreeSet<>();
        levels.stream()
                .mapToObj(known::axis)
                .filter(axis -> !axis.isReading())
                .forEach(axis -> missing.add(axis.fact().id()));
        return missing.isEmpty() ? new Outcome.Contested(byReading(levels)) : new Outcome.Depends(missing);
    }

    /// A reading that leaves the answer to another contested point says nothing alone and is left out.
    private Map<String, Boolean> byReading(BitSet levels) {
        Map<String, Boolean> outcomes = new TreeMap<>();
        levels.stream().forEach(level -> {
            Axis axis = known.axis(level);
            List<String> names = ((FactType.Choice) axis.fact().type()).options();
            for (int cell = 0; cell < names.size(); cell++) {
                Truth then = base.deciding().decide(node, known.with(level, cell));
                if (then != Truth.UNKNOWN) {
                    outcomes.put(
                            axis.fact().id().substring(Axis.READING.length()) + ": " + names.get(cell),
                            then == Truth.TRUE);
                }
            }
        });
        return outcomes;
    }

    /// The rules that made the difference; where none did, all that could have granted it.
    private List<String> provisions(Outcome outcome) {
        List<CompiledRule> decisive = switch (outcome) {
            case Outcome.Holds _ -> fired(true);
            case Outcome.DoesNotHold _ -> fired(false);
            case Outcome.Depends _, Outcome.Contested _ ->
                rules.stream().filter(this::isOpen).toList();
            case Outcome.NotYet _ -> List.of();
        };
        Set<String> provisions = new LinkedHashSet<>();
        (decisive.isEmpty() ? rules : decisive)
                .forEach(each -> provisions.addAll(each.rule().because()));
        return List.copyOf(provisions);
    }

    private List<CompiledRule> fired(boolean granting) {
        return rules.stream()
                .filter(each -> each.rule().grants() == granting && decide(each.fires()) == Truth.TRUE)
                .toList();
    }

    private Set<String> used() {
        Set<String> used = new LinkedHashSet<>();
        for (String fact : base.asks(conclusion)) {
            if (answers.find(fact).isPresent()) {
                used.add(fact);
            }
        }
        return used;
    }

    private List<Turn> turns() {
        Axis axis = known.axis(base.timeLevel());
        int now = known.only(base.timeLevel());
        return new Times(base, known)
                .periods(node).stream()
                        .filter(each -> each.from()
                                .filter(day -> axis.exact(Answer.of(day)) > now)
                                .isPresent())
                        .map(each -> new Turn(each.from().orElseThrow(), each.truth()))
                        .toList();
    }
}
