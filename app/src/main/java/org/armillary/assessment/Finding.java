package org.armillary.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.armillary.law.codification.Codification.Standing;
import org.armillary.law.codification.Statement;
import org.armillary.law.rulebook.Conclusion;

/// What one conclusion of one instrument comes to for a system on a day, and why.
///
/// @param conclusion rulebook and conclusion, joined by a dot: `eu_ai_act.in_scope`
/// @param origin the instrument, and how far its codification is to be trusted
/// @param kind what it says: scope, role, class, duty …
/// @param what what holds if it holds, in words
/// @param binds whom it concerns, in the law's own term; empty where nobody in particular
/// @param outcome what it comes to
/// @param standing what the instrument is on that day
/// @param provisions what it rests on, as eIds of the instrument, `work#eId` of others, or citations; never empty
/// @param used ids of the facts that were answered and that it asks for
/// @param fired rules that fire and grant it
/// @param overridden rules whose condition is met, and that others keep from firing
/// @param open rules that fire or not, depending on what is missing
/// @param unencoded what of the law no rule captures, and on which it may turn
/// @param course what it comes to over all time, with the facts as they are
/// @param duty what has to be done, where it is a duty
public record Finding(
        String conclusion,
        Origin origin,
        Statement.Kind kind,
        String what,
        String binds,
        Outcome outcome,
        Standing.Is standing,
        List<String> provisions,
        SortedSet<String> used,
        List<String> fired,
        List<String> overridden,
        List<String> open,
        List<Conclusion.Gap> unencoded,
        List<Spell> course,
        Optional<Statement.Duty> duty) {

    public Finding {
        provisions = List.copyOf(provisions);
        used = new TreeSet<>(used);
        fired = List.copyOf(fired);
        overridden = List.copyOf(overridden);
        open = List.copyOf(open);
        unencoded = List.copyOf(unencoded);
        course = List.copyOf(course);
        if (provisions.isEmpty()) {
            throw new IllegalArgumentException("a finding rests on a provision: " + conclusion);
        }
    }

    /// Ids of the facts that were not answered and that it turns on.
    public Set<String> missing() {
        return outcome.turnsOn();
    }

    /// Whether it holds as law.
    public boolean holds() {
        return outcome instanceof Outcome.Holds;
    }

    /// Whether it holds as law, or will by the law as it stands.
    public boolean holdsOrComes() {
        return holds()
                || outcome instanceof Outcome.NotYet(LocalDate _, SortedSet<String> missing) && missing.isEmpty();
    }

    /// The provisions as they can be looked up anywhere.
    public List<String> citations() {
        return provisions.stream().map(origin::cited).toList();
    }

    /// The days around one through which it comes to the same.
    public Spell spell(LocalDate day) {
        return course.stream().filter(each -> each.covers(day)).findFirst().orElseThrow();
    }

    /// Coming days on which it changes by itself.
    ///
    /// @param day the day after which
    public List<Spell> turns(LocalDate day) {
        return course.stream()
                .filter(each -> each.from().filter(day::isBefore).isPresent())
                .toList();
    }
}
