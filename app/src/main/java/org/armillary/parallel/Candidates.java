package org.armillary.parallel;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armillary.search.Alike;
import org.armillary.search.Alikes;
import org.armillary.search.Spoken;
import org.armillary.search.TextMeaning;

/// Gathers passages that are worth comparing with a provision: those that share its rarest words, those that are near
/// in meaning, and in each language those that speak of the same.
final class Candidates {

    private static final int BY_WORDS = 60;
    private static final int BY_MEANING = 40;
    /// In each language.
    private static final int BY_CONCEPTS = 20;

    private final Alikes alikes;

    Candidates(Alikes alikes) {
        this.alikes = alikes;
    }

    /// The passages, none twice: those in front first, so that whoever stops early has seen the best.
    List<Candidate> list(Asked asked, Spoken spoken, Optional<TextMeaning> meaning, LocalDate day) {
        Set<String> without = Set.of(asked.at().work());
        Optional<LocalDate> on = Optional.of(day);
        Map<String, Candidate> all = new LinkedHashMap<>();
        add(alikes.to(asked.text(), asked.at().language(), new Alikes.Among(on, without, BY_WORDS)), all);
        meaning.ifPresent(each -> add(alikes.near(each, new Alikes.Among(on, without, BY_MEANING)), all));
        alikes.speakingOf(spoken, new Alikes.Among(on, without, BY_CONCEPTS))
                .values()
                .forEach(found -> {
                    add(found, all);
                    float most = found.isEmpty() ? 1 : found.getFirst().score();
                    found.forEach(each -> all.computeIfPresent(
                            each.place(), (place, known) -> known.speaking(each.score() / Math.max(1e-6, most))));
                });
        return all.values().stream()
                .sorted(Comparator.comparingDouble((Candidate each) -> -each.found()))
                .toList();
    }

    private static void add(List<Alike> found, Map<String, Candidate> all) {
        for (int rank = 0; rank < found.size(); rank++) {
            int here = rank;
            Alike passage = found.get(rank);
            all.compute(passage.place(), (place, known) -> (known == null ? Candidate.of(passage) : known).at(here));
        }
    }
}
