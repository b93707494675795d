package org.armillary.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.law.rulebook.Verdicts;

/// What all conclusions come to on one day, counted; fast, for many systems.
public final class Glance {

    private final Assessor assessor;
    private final LocalDate on;
    private final List<Optional<Spell.Is[]>> asLaw = new ArrayList<>();

    private Glance(Assessor assessor, LocalDate on) {
        this.assessor = assessor;
        this.on = on;
        assessor.codex().ruleBase().names().forEach(each -> asLaw.add(Reassessment.asLaw(assessor, each, on)));
    }

    public static Glance of(Assessor assessor, LocalDate on) {
        return new Glance(assessor, on);
    }

    /// How many conclusions come to what.
    public Map<Spell.Is, Integer> count(AiSystem system) {
        Verdicts verdicts = assessor.decide(system, on);
        Map<Spell.Is, Integer> counts = new EnumMap<>(Spell.Is.class);
        for (int place = 0; place < asLaw.size(); place++) {
            int truth = verdicts.at(place).ordinal();
            asLaw.get(place).ifPresent(each -> counts.merge(each[truth], 1, Integer::sum));
        }
        return counts;
    }
}
