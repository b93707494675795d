package org.armillary.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds places of law among typed words.
///
/// What people type is sloppier than what texts print (`art 6.3`, `§7 abs 2`, `31조`), and names no form that a
/// catalogue could tell, so that this reads words one after the other: a word for a unit, its number, and finer ones
/// behind it or in front ("point (a) of Article 6(1)"). References in texts are read by the law library's `citation`.
final class Citations {

    private Citations() {}

    /// A row of words as clauses, with what they cite.
    static List<Clause> in(List<String> typed) {
        List<String> words = EastAsian.joined(typed);
        List<Clause> clauses = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            Optional<Found> found = at(words, at);
            int end = found.map(Found::end).orElse(at + 1);
            clauses.add(
                    found.isPresent()
                            ? new Clause.Cited(String.join(" ", words.subList(at, end)))
                            : new Clause.Word(words.get(at)));
            at = end;
        }
        return clauses;
    }

    /// What a text that was found to be a citation names.
    ///
    /// @throws IllegalArgumentException when it is none
    static Citation get(String text) {
        return at(List.of(text.split(" ")), 0)
                .map(Found::citation)
                .orElseThrow(() -> new IllegalArgumentException("not a citation: " + text));
    }

    /// Whether a word only joins a place and its work: "of", "der", "的".
    static boolean joins(String word) {
        return Units.JOINING.contains(Units.folded(word));
    }

    /// Whether a word names a part of a provision: "para", "Abs", "point".
    static boolean isStep(String word) {
        return Units.isStep(word);
    }

    /// Whether a word is a short number or letter.
    static boolean isLabel(String word) {
        return Numbers.isLabel(word);
    }

    private static Optional<Found> at(List<String> words, int at) {
        return Cases.find(words.get(at))
                .map(citation -> new Found(citation, at + 1))
                .or(() -> EastAsian.at(words, at))
                .or(() -> western(words, at));
    }

    private static Optional<Found> western(List<String> words, int at) {
        List<String> before = new ArrayList<>();
        int unit = stepsBefore(words, at, before);
        Optional<Found> found = unit(words, unit);
        return found.map(each -> each.with(before));
    }

    /// Steps in front, "point (a) of": their labels are added outermost first.
    ///
    /// @return where the unit must stand
    private static int stepsBefore(List<String> words, int at, List<String> labels) {
        int next = at;
        @Nullable Step step = Step.at(words, next);
        while (step != null) {
            step.addTo(labels, 0);
            next = step.end();
            next += next < words.size() && joins(words.get(next)) ? 1 : 0;
            next += next < words.size() && joins(words.get(next)) ? 1 : 0;
            step = Step.at(words, next);
        }
        return next;
    }

    private static Optional<Found> unit(List<String> words, int at) {
        if (at >= words.size()) {
            return Optional.empty();
        }
        String word = words.get(at);
        int digit = Units.glued(word);
        Optional<Citation.Kind> kind = Units.kind(digit > 0 ? word.substring(0, digit) : word);
        String number = digit > 0 ? word.substring(digit) : at + 1 < words.size() ? words.get(at + 1) : "";
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        List<String> labels = new ArrayList<>(Numbers.labels(number, kind.get()));
        if (labels.isEmpty()) {
            return Optional.empty();
        }
        int end = digit > 0 ? at + 1 : at + 2;
        end += end < words.size() && Units.ORDINALS.contains(Units.folded(words.get(end))) ? 1 : 0;
        @Nullable Step step = Step.at(words, end);
        while (step != null) {
            step.addTo(labels, labels.size());
            end = step.end();
            step = Step.at(words, end);
        }
        return Optional.of(new Found(new Citation(labels, kind.get()), end));
    }

    /// A citation and where it ends.
    record Found(Citation citation, int end) {

        Found with(List<String> more) {
            List<String> labels = new ArrayList<>(citation.labels());
            labels.addAll(more);
            return new Found(new Citation(labels, citation.kind()), end);
        }
    }

    /// A part of a provision: "Abs. 2", "point(a)". A sentence has no label, for the index numbers none.
    private record Step(List<String> labels, int end) {

        static @Nullable Step at(List<String> words, int at) {
            if (at >= words.size()) {
                return null;
            }
            String word = words.get(at);
            int digit = Units.glued(word);
            String name = digit > 0 ? word.substring(0, digit) : word;
            if (!Units.isStep(name)) {
                return null;
            }
            String label = digit > 0 ? word.substring(digit) : at + 1 < words.size() ? words.get(at + 1) : "";
            List<String> labels = Numbers.parts(label);
            if (labels.isEmpty()) {
                return null;
            }
            return new Step(Units.isSentence(name) ? List.of() : labels, digit > 0 ? at + 1 : at + 2);
        }

        void addTo(List<String> all, int index) {
            all.addAll(index, labels);
        }
    }
}
