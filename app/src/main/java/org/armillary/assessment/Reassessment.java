package org.armillary.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.armillary.law.codification.Codification;
import org.armillary.law.rulebook.Answers;
import org.armillary.law.rulebook.Truth;
import org.armillary.law.rulebook.Verdicts;

/// What comes out otherwise for systems, on another day or under another state of the law; fast, for many systems.
///
/// Tells what each conclusion comes to on the two days, not why: [Assessor#find] says that of the few that one looks
/// into.
public final class Reassessment {

    private final Assessor before;
    private final LocalDate then;
    private final Assessor after;
    private final LocalDate now;
    private final List<String> conclusions;
    private final int[] was;
    private final int[] is;
    private final List<Optional<Spell.Is[]>> asLawThen;
    private final List<Optional<Spell.Is[]>> asLawNow;

    private Reassessment(Assessor before, LocalDate then, Assessor after, LocalDate now) {
        this.before = before;
        this.then = then;
        this.after = after;
        this.now = now;
        Set<String> all = new LinkedHashSet<>(before.codex().ruleBase().names());
        all.addAll(after.codex().ruleBase().names());
        this.conclusions = List.copyOf(all);
        this.was = places(before);
        this.is = places(after);
        this.asLawThen =
                conclusions.stream().map(each -> asLaw(before, each, then)).toList();
        this.asLawNow =
                conclusions.stream().map(each -> asLaw(after, each, now)).toList();
    }

    /// @param before the law then
    /// @param then the day asked as of then
    /// @param after the law now; the same, where only the days differ
    /// @param now the day asked as of now
    public static Reassessment between(Assessor before, LocalDate then, Assessor after, LocalDate now) {
        return new Reassessment(before, then, after, now);
    }

    /// A conclusion that comes to something else.
    ///
    /// @param conclusion rulebook and conclusion, joined by a dot
    /// @param before what it came to; empty where there was no such conclusion
    /// @param after what it comes to; empty where there is none any more
    public record Change(String conclusion, Optional<Spell.Is> before, Optional<Spell.Is> after) {}

    private int[] places(Assessor assessor) {
        List<String> names = assessor.codex().ruleBase().names();
        Map<String, Integer> places =
                IntStream.range(0, names.size()).boxed().collect(Collectors.toMap(names::get, place -> place));
        return conclusions.stream()
                .mapToInt(each -> places.getOrDefault(each, -1))
                .toArray();
    }

    /// What each truth is as law on a day; empty where there is no such conclusion.
    static Optional<Spell.Is[]> asLaw(Assessor assessor, String conclusion, LocalDate day) {
        int dot = conclusion.indexOf('.');
        return assessor.codex()
                .find(conclusion.substring(0, dot))
                .map(Codification::header)
                .map(header -> new Course(header, conclusion.substring(dot + 1), List.of()))
                .map(course -> {
                    Spell.Is[] asLaw = new Spell.Is[Truth.values().length];
                    for (Truth truth : Truth.values()) {
                        asLaw[truth.ordinal()] = course.is(day, truth);
                    }
                    return asLaw;
                });
    }

    /// The conclusions that come to something else, in the order of the rulebooks.
    public List<Change> changes(AiSystem system) {
        return changes(system.answers());
    }

    /// The same for facts alone.
    public List<Change> changes(Answers answers) {
        Verdicts one = before.decide(answers, then);
        Verdicts other = after.decide(answers, now);
        List<Change> changes = new ArrayList<>();
        for (int place = 0; place < was.length; place++) {
            Optional<Spell.Is> earlier = found(one, was[place], asLawThen.get(place));
            Optional<Spell.Is> later = found(other, is[place], asLawNow.get(place));
            if (!earlier.equals(later)) {
                changes.add(new Change(conclusions.get(place), earlier, later));
            }
        }
        return changes;
    }

    private static Optional<Spell.Is> found(Verdicts verdicts, int place, Optional<Spell.Is[]> asLaw) {
        return place < 0
                ? Optional.empty()
                : asLaw.map(each -> each[verdicts.at(place).ordinal()]);
    }
}
