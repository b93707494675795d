package org.armillary.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.armillary.law.calendar.Calendars;
import org.armillary.law.calendar.Moment;
import org.armillary.law.codification.Codex;
import org.armillary.law.codification.Deadline;
import org.armillary.law.codification.Deadlines;
import org.armillary.law.rulebook.Matter;

/// What the law comes to for one system as of one day.
public final class Assessment {

    private final Codex codex;
    private final AiSystem system;
    private final Docket docket;
    private final SortedSet<String> jurisdictions;
    private final Map<String, Finding> findings = new LinkedHashMap<>();

    Assessment(Codex codex, AiSystem system, Docket docket, Collection<String> jurisdictions, List<Finding> findings) {
        this.codex = codex;
        this.system = system;
        this.docket = docket;
        this.jurisdictions = Collections.unmodifiableSortedSet(new TreeSet<>(jurisdictions));
        findings.forEach(each -> this.findings.put(each.conclusion(), each));
    }

    public AiSystem system() {
        return system;
    }

    /// The day asked as of.
    public LocalDate on() {
        return docket.on();
    }

    /// Where was asked; empty for the whole world.
    public SortedSet<String> jurisdictions() {
        return jurisdictions;
    }

    /// The law that was asked.
    public Codex codex() {
        return codex;
    }

    /// One for every conclusion, in the order of the rulebooks.
    public List<Finding> findings() {
        return List.copyOf(findings.values());
    }

    public Optional<Finding> find(String conclusion) {
        return Optional.ofNullable(findings.get(conclusion));
    }

    /// Who must do what, where that holds or comes.
    public Obligations obligations() {
        return Obligations.of(this);
    }

    /// The clocks that run, or may, by what is known, counted from the moments that are known.
    public List<Deadline> deadlines() {
        Map<String, Moment> moments = new HashMap<>();
        system.moments().forEach((fact, at) -> moments.put(fact, Moment.of(at)));
        return new Deadlines(codex, Calendars.get())
                .list(system.answers(), moments, on()).stream()
                        .filter(each -> findings.containsKey(each.conclusion()))
                        .toList();
    }

    /// What begins and what comes due, by day.
    public Agenda agenda() {
        return Agenda.of(this);
    }

    /// The smallest sets of facts that would change a finding: the answers of those that were given would have to be
    /// others, those that are missing would have to be so.
    ///
    /// @throws IllegalArgumentException when the finding is not one of this assessment
    public List<Flip> flips(String conclusion) {
        Finding finding = find(conclusion)
                .orElseThrow(() -> new IllegalArgumentException("this assessment has no finding '" + conclusion + "'"));
        Matter matter = docket.as(finding.outcome() instanceof Outcome.NotYet(LocalDate from, var _) ? from : on());
        return switch (finding.outcome()) {
            case Outcome.Holds(), Outcome.Stayed _, Outcome.Unbinding _ -> flips(matter, conclusion, false);
            case Outcome.DoesNotHold() -> flips(matter, conclusion, true);
            case Outcome.Contested _ -> List.of();
            case Outcome.Depends _ -> both(matter, conclusion);
            case Outcome.NotYet(LocalDate _, Set<String> missing) ->
                missing.isEmpty() ? flips(matter, conclusion, false) : both(matter, conclusion);
        };
    }

    private static List<Flip> both(Matter matter, String conclusion) {
        List<Flip> both = new ArrayList<>(flips(matter, conclusion, true));
        both.addAll(flips(matter, conclusion, false));
        return both;
    }

    private static List<Flip> flips(Matter matter, String conclusion, boolean holds) {
        return matter.flips(conclusion, holds).stream()
                .map(each -> new Flip(holds, each))
                .toList();
    }

    Docket docket() {
        return docket;
    }
}
