package org.armillary.assessment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.armillary.law.codification.Codex;
import org.armillary.law.codification.Derivations;
import org.armillary.law.codification.History;
import org.armillary.law.rulebook.Answers;
import org.armillary.law.rulebook.Matter;
import org.armillary.law.rulebook.Period;

/// One system's facts, put to the law as of one day and, where that is needed to explain what comes, of others.
final class Docket {

    private final Codex codex;
    private final Answers answers;
    private final LocalDate on;
    private final History history;
    private final Map<LocalDate, Matter> byDay = new HashMap<>();

    Docket(Codex codex, Answers answers, LocalDate on) {
        this.codex = codex;
        this.answers = answers;
        this.on = on;
        this.history = codex.history(answers);
    }

    LocalDate on() {
        return on;
    }

    /// What a conclusion comes to over all time.
    List<Period> periods(String conclusion) {
        return history.periods(conclusion);
    }

    Matter today() {
        return as(on);
    }

    /// The same facts, asked as of another day.
    synchronized Matter as(LocalDate day) {
        return byDay.computeIfAbsent(day, each -> put(codex, answers, each));
    }

    /// Facts, and what follows from them, put to the law as of a day.
    static Matter put(Codex codex, Answers answers, LocalDate day) {
        Derivations.Derived derived = codex.derivations().deriveLazily(answers, day);
        return codex.ruleBase().put(answers, derived.known(), derived.later(), day);
    }

    /// Of the facts that somebody answered, those that others were looked at through or that were looked at themselves.
    SortedSet<String> given(Iterable<String> used) {
        TreeSet<String> given = new TreeSet<>();
        for (String fact : used) {
            if (answers.find(fact).isPresent()) {
                given.add(fact);
            } else {
                codex.derivations().sources(fact).stream()
                        .filter(each -> answers.find(each).isPresent())
                        .forEach(given::add);
            }
        }
        return given;
    }
}
