package org.armillary.law.codification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armillary.law.rulebook.Answer;
import org.armillary.law.rulebook.Answers;
import org.armillary.law.rulebook.FactType;
import org.armillary.law.rulebook.Truth;
import org.armillary.law.rulebook.Vocabulary;

/// A scorecard ready to score cases; safe for any number of threads.
public final class Scoring {

    private final Scorecard card;
    private final List<ScoredItem> items;
    /// The facts that decide whether later items are asked.
    private final Set<String> gates = new HashSet<>();

    private Scoring(Scorecard card, List<ScoredItem> items) {
        this.card = card;
        this.items = items;
        items.forEach(each -> gates.addAll(Asking.facts(each.asked())));
    }

    /// @throws IllegalArgumentException when an item names no choice of the vocabulary or an option that isn't there,
    /// or is asked because of something that isn't an item before it
    public static Scoring of(Scorecard card, Vocabulary vocabulary) {
        List<ScoredItem> items = new ArrayList<>();
        Map<String, Integer> at = new HashMap<>();
        for (Scorecard.Item each : card.items()) {
            for (String gate : Asking.facts(each.asked())) {
                if (!at.containsKey(gate)) {
                    throw new IllegalArgumentException("'" + each.fact() + "' is asked because of '" + gate
                            + "', which is no item before it: move it there");
                }
            }
            items.add(ScoredItem.of(each, vocabulary.get(each.fact()), card.lowers(each.group())));
            at.put(each.fact(), at.size());
        }
        return new Scoring(card, List.copyOf(items));
    }

    public Scorecard card() {
        return card;
    }

    /// The score of a case that was handed in as it is: what has no answer scores nothing and meets no test.
    public Score submitted(Answers answers) {
        return score(answers, false).orElseThrow();
    }

    /// @param whole whether to give up, with nothing, where something that is asked has no whole answer
    private Optional<Score> score(Answers answers, boolean whole) {
        Map<String, Integer> sums = new LinkedHashMap<>();
        card.groups().keySet().forEach(each -> sums.put(each, 0));
        Map<String, Set<String>> chosen = HashMap.newHashMap(gates.size());
        Asking asking = new Asking(chosen);
        int sum = 0;
        int lowering = 0;
        for (ScoredItem item : items) {
            boolean asked = asking.of(item.asked()) == Truth.TRUE;
            if (whole && asked && !item.isSettled(answers)) {
                return Optional.empty();
            }
            Set<String> options = asked ? item.chosen(answers) : Set.of();
            if (gates.contains(item.fact())) {
                chosen.put(item.fact(), options);
            }
            int points = item.points(options);
            if (points > 0) {
                sums.merge(item.group(), points, Integer::sum);
            }
            sum += item.lowers() ? 0 : points;
            lowering += item.lowers() ? points : 0;
        }
        int current = card.current(sum, lowering);
        return Optional.of(new Score(sums, current, card.level(current)));
    }

    /// Everything the case can come to once all that is asked has an answer.
    public ScoreRange range(Answers answers) {
        // One sum costs a hundredth of a search.
        Optional<Score> settled = score(answers, true);
        if (settled.isPresent()) {
            Score only = settled.get();
            return new ScoreRange(only.current(), only.current(), List.of(only.level()), true);
        }
        return new ScoreSearch(card, items, answers).range();
    }

    /// The answers of which one alone, given otherwise, would change the level of a case handed in as it is.
    public List<Change> changes(Answers answers) {
        Score before = submitted(answers);
        List<Change> changes = new ArrayList<>();
        for (ScoredItem item : items) {
            for (Answer other : item.others(answers)) {
                Score after = submitted(answers.with(item.fact(), other));
                if (!after.level().equals(before.level())) {
                    changes.add(new Change(item.fact(), other, after));
                }
            }
        }
        return changes;
    }

    /// How many points the sum is short of the next level, and over the one before.
    public Margin margin(Score score) {
        List<Scorecard.Level> levels = card.levels();
        int at = levels.stream().map(Scorecard.Level::name).toList().indexOf(score.level());
        int up = at == levels.size() - 1 ? -1 : levels.get(at).atMost() + 1 - score.current();
        int down = at == 0 ? -1 : score.current() - levels.get(at - 1).atMost();
        return new Margin(up, down);
    }

    /// What one other answer would make of a case.
    ///
    /// @param fact the fact answered otherwise
    /// @param to the other answer
    /// @param score what the case then comes to
    public record Change(String fact, Answer to, Score score) {}

    /// @param up points that the next level is away; -1 on the highest
    /// @param down points that the level before is away; -1 on the lowest
    public record Margin(int up, int down) {}

    static List<String> options(FactType type, String fact) {
        return switch (type) {
            case FactType.Choice(List<String> options) -> options;
            case FactType.Choices(List<String> options) -> options;
            case FactType.Flag(), FactType.Quantity _, FactType.Day(), FactType.Moment() ->
                throw new IllegalArgumentException("'" + fact + "' is an item of a scorecard, but no choice");
        };
    }
}
