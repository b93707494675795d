package org.armillary.law.codification;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.armillary.law.rulebook.Answer;
import org.armillary.law.rulebook.Answers;
import org.armillary.law.rulebook.Truth;

/// All sums that one case can still reach, found item by item.
///
/// Between two items a state is what the items that later ones look at were answered, with the set of the pairs of sums
/// reached so far, a bit for each pair. Where states get too many, the search forgets what the oldest such item
/// was answered: what depends on it may then be asked or not, so that sums may be added, and none is lost.
final class ScoreSearch {

    private static final int STATES = 512;

    private final Scorecard card;
    private final List<ScoredItem> items;
    private final Answers answers;
    private final int width;
    private final Map<String, Integer> lastLooked = new HashMap<>();
    private Map<Map<String, Set<String>>, BigInteger> states = Map.of(Map.of(), BigInteger.ONE);
    private boolean exact = true;

    ScoreSearch(Scorecard card, List<ScoredItem> items, Answers answers) {
        this.card = card;
        this.items = items;
        this.answers = answers;
        int most = 0;
        for (int at = 0; at < items.size(); at++) {
            ScoredItem item = items.get(at);
            most += item.lowers() ? 0 : item.points(Set.copyOf(item.options()));
            int looked = at;
            Asking.facts(item.asked()).forEach(each -> lastLooked.put(each, looked));
        }
        this.width = most + 1;
    }

    ScoreRange range() {
        for (int at = 0; at < items.size(); at++) {
            states = after(at);
            if (states.size() > STATES) {
                forget();
            }
        }
        BigInteger reached = states.values().stream().reduce(BigInteger.ZERO, BigInteger::or);
        TreeSet<Integer> currents = new TreeSet<>();
        for (int bit = reached.getLowestSetBit(); bit >= 0 && bit < reached.bitLength(); bit++) {
            if (reached.testBit(bit)) {
                currents.add(card.current(bit % width, bit / width));
            }
        }
        List<String> levels = currents.stream().map(card::level).distinct().toList();
        return new ScoreRange(currents.first(), currents.last(), levels, exact);
    }

    private Map<Map<String, Set<String>>, BigInteger> after(int at) {
        ScoredItem item = items.get(at);
        Map<Map<String, Set<String>>, BigInteger> next = new HashMap<>();
        states.forEach((gates, reached) -> {
            Truth asked = new Asking(gates).of(item.asked());
            if (asked != Truth.TRUE) {
                put(next, at, gates, Set.of(), reached);
            }
            if (asked != Truth.FALSE) {
                answer(next, at, gates, reached);
            }
        });
        return next;
    }

    private void answer(
            Map<Map<String, Set<String>>, BigInteger> next,
            int at,
            Map<String, Set<String>> gates,
            BigInteger reached) {
        ScoredItem item = items.get(at);
        if (item.several()) {
            several(next, at, gates, reached);
        } else if (answers.find(item.fact())
                .filter(each -> !(each instanceof Answer.OneOf))
                .isPresent()) {
            Set<String> chosen = item.chosen(answers);
            put(next, at, gates, chosen, moved(reached, item, item.points(chosen)));
        } else {
            for (String option : item.possible(answers)) {
                Set<String> chosen = Set.of(option);
                put(next, at, gates, chosen, moved(reached, item, item.points(chosen)));
            }
        }
    }

    private void several(
            Map<Map<String, Set<String>>, BigInteger> next,
            int at,
            Map<String, Set<String>> gates,
            BigInteger reached) {
        ScoredItem item = items.get(at);
        Set<String> chosen = item.chosen(answers);
        BigInteger all = moved(reached, item, item.points(chosen));
        List<String> open = item.open(answers);
        for (String option : open) {
            all = all.or(moved(all, item, item.points(Set.of(option))));
        }
        if (open.isEmpty()) {
            put(next, at, gates, chosen, all);
        } else {
            exact &= !lastLooked.containsKey(item.fact());
            merge(next, kept(at, gates), all);
        }
    }

    private BigInteger moved(BigInteger reached, ScoredItem item, int points) {
        return points == 0 ? reached : reached.shiftLeft(item.lowers() ? points * width : points);
    }

    private void put(
            Map<Map<String, Set<String>>, BigInteger> next,
            int at,
            Map<String, Set<String>> gates,
            Set<String> chosen,
            BigInteger reached) {
        Map<String, Set<String>> kept = kept(at, gates);
        String fact = items.get(at).fact();
        if (lastLooked.getOrDefault(fact, -1) > at) {
            kept.put(fact, chosen);
        }
        merge(next, kept, reached);
    }

    /// What later items still look at.
    private Map<String, Set<String>> kept(int at, Map<String, Set<String>> gates) {
        Map<String, Set<String>> kept = new HashMap<>(gates);
        kept.keySet().removeIf(each -> lastLooked.getOrDefault(each, -1) <= at);
        return kept;
    }

    private static void merge(
            Map<Map<String, Set<String>>, BigInteger> next, Map<String, Set<String>> gates, BigInteger reached) {
        next.merge(gates, reached, BigInteger::or);
    }

    private void forget() {
        exact = false;
        String oldest = items.stream()
                .map(ScoredItem::fact)
                .filter(each -> states.keySet().stream().anyMatch(gates -> gates.containsKey(each)))
                .findFirst()
                .orElseThrow();
        Map<Map<String, Set<String>>, BigInteger> fewer = new HashMap<>();
        states.forEach((gates, reached) -> {
            Map<String, Set<String>> kept = new HashMap<>(gates);
            kept.remove(oldest);
            merge(fewer, kept, reached);
        });
        states = fewer;
    }
}
