package org.armillary.retrieval;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// Terms of a request and what each is worth, in the order in which they first stood.
public record Bag(Map<String, Double> weights) {

    /// No terms.
    public static final Bag NONE = new Bag(Map.of());

    /// Each term as often as it stands.
    public static Bag of(List<String> terms) {
        return of(terms, each -> 1);
    }

    /// Each term as often as it stands, times what one is worth.
    public static Bag of(List<String> terms, ToDoubleFunction<String> worth) {
        Map<String, Double> weights = new LinkedHashMap<>();
        terms.forEach(each -> weights.merge(each, worth.applyAsDouble(each), Double::sum));
        return new Bag(weights);
    }

    /// Terms that stand often count, but less than they stand: 1 + ln(times).
    public Bag damped() {
        Map<String, Double> damped = new LinkedHashMap<>();
        weights.forEach((term, times) -> damped.put(term, 1 + Math.log(times)));
        return new Bag(damped);
    }

    /// The so many terms that matter most, by weight times rarity.
    public Bag most(int most, ToDoubleFunction<String> rarity) {
        if (weights.size() <= most) {
            return this;
        }
        Map<String, Double> matters = new HashMap<>();
        weights.forEach((term, weight) -> matters.put(term, weight * rarity.applyAsDouble(term)));
        Map<String, Double> kept = new LinkedHashMap<>();
        matters.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .forEach(each -> kept.put(each.getKey(), weights.getOrDefault(each.getKey(), 0.0)));
        return new Bag(kept);
    }

    public boolean isEmpty() {
        return weights.isEmpty();
    }
}
