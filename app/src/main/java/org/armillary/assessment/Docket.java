package org.armillary.assessment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.armillary.law.codification.Codex;
import org.armillary.law.rulebook.Answers;
import org.armillary.law.rulebook.Matter;

/// One system's facts, put to the law as of one day and, where that is needed to explain what comes, of others.
final class Docket {

    private final Codex codex;
    private final Answers answers;
    private final LocalDate on;
    private final Map<LocalDate, Matter> byDay = new HashMap<>();

    Docket(Codex codex, Answers answers, LocalDate on) {
        this.codex = codex;
        this.answers = answers;
        this.on = on;
    }

    LocalDate on() {
        return on;
    }

    Matter today() {
        return as(on);
    }

    /// The same facts, asked as of another day.
    synchronized Matter as(LocalDate day) {
        return byDay.computeIfAbsent(day, each -> codex.ruleBase().put(answers, each));
    }
}
