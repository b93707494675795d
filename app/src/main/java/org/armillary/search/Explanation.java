package org.armillary.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.armillary.retrieval.Ranked;
import org.armillary.retrieval.Sign;

/// Says of what the ranking found why it did, by the numbers that put it there.
final class Explanation {

    private static final int MOST_TERMS = 8;

    private final String question;
    private final Ranked ranked;
    private final List<Tongue> tongues;
    private final Optional<NearPassages> near;
    private final Map<String, String> typed = new LinkedHashMap<>();

    Explanation(String question, Ranked ranked, List<Tongue> tongues, Optional<NearPassages> near) {
        this.question = question;
        this.ranked = ranked;
        this.tongues = tongues;
        this.near = near;
    }

    /// The reasons of a passage, the weightiest first; none of one that was listed without being ranked.
    ///
    /// @param text of the passage
    List<Reason> of(int passage, String text) {
        return IntStream.range(0, ranked.passages().length)
                .filter(place -> ranked.passages()[place] == passage)
                .boxed()
                .findFirst()
                .map(place -> reasons(passage, text, ranked.parts(place)))
                .orElse(List.of());
    }

    private List<Reason> reasons(int passage, String text, Map<Sign, Double> parts) {
        double all = parts.entrySet().stream()
                .filter(each -> each.getKey() != Sign.TOGETHER)
                .mapToDouble(each -> Math.max(0, each.getValue()))
                .sum();
        double words = sum(parts, Sign.SHARE, Sign.COVERAGE, Sign.SURFACE, Sign.GRAMS, Sign.SPAN) / all;
        double meaning = sum(parts, Sign.MEANING) / all;
        double beside = sum(parts, Sign.BESIDE, Sign.NEARBY, Sign.BESIDE_MEANING) / all;
        double cited = sum(parts, Sign.NAMED, Sign.NUMBERED) / all;
        List<Reason> reasons = new ArrayList<>(words > 0 ? worded(passage, words) : List.of());
        near.filter(each -> meaning > 0)
                .ifPresent(each -> each.likeness(passage)
                        .ifPresent(likeness -> reasons.add(
                                new Reason.Meaning(likeness, Near.of(text, each.window(passage)), meaning))));
        if (cited > 0) {
            reasons.add(new Reason.Cited(question, cited));
        }
        if (beside > 0) {
            reasons.add(new Reason.Beside(beside));
        }
        reasons.sort(Comparator.comparingDouble(Reason::share).reversed());
        return reasons;
    }

    private static double sum(Map<Sign, Double> parts, Sign... signs) {
        double sum = 0;
        for (Sign sign : signs) {
            sum += Math.max(0, parts.getOrDefault(sign, 0.0));
        }
        return sum;
    }

    /// The words that were found, as they were typed, and those that mean what was typed.
    private List<Reason> worded(int passage, double share) {
        Map<String, Double> found = ranked.words(passage);
        double all = found.values().stream().mapToDouble(each -> each).sum();
        List<Reason.Term> terms = new ArrayList<>();
        Map<String, Reason.Translated> translated = new LinkedHashMap<>();
        found.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_TERMS)
                .forEach(each -> {
                    double part = share * each.getValue() / all;
                    translation(each.getKey())
                            .ifPresentOrElse(
                                    meant -> translated.merge(meant.concept(), reason(meant, part), Explanation::sum),
                                    () -> terms.add(new Reason.Term(typed(each.getKey()), part)));
                });
        List<Reason> reasons = new ArrayList<>(translated.values());
        if (!terms.isEmpty()) {
            double typedShare = terms.stream().mapToDouble(Reason.Term::share).sum();
            reasons.add(new Reason.Words(terms, translated.isEmpty() ? share : typedShare));
        }
        return reasons;
    }

    private Optional<Translation> translation(String term) {
        typed("");
        return typed.containsKey(term)
                ? Optional.empty()
                : tongues.stream()
                        .flatMap(each -> each.translation(term).stream())
                        .findFirst();
    }

    private static Reason.Translated reason(Translation meant, double share) {
        return new Reason.Translated(meant.typed(), meant.concept(), meant.term(), share);
    }

    private static Reason.Translated sum(Reason.Translated one, Reason.Translated other) {
        return new Reason.Translated(one.typed(), one.concept(), one.found(), one.share() + other.share());
    }

    private String typed(String term) {
        if (typed.isEmpty()) {
            for (String word : question.split("\\s+")) {
                for (Tongue tongue : tongues) {
                    tongue.typed(word).forEach(each -> typed.putIfAbsent(each, bare(word)));
                }
            }
        }
        return typed.getOrDefault(term, term);
    }

    private static String bare(String word) {
        return word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
    }
}
