package org.armillary.law.codification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.armillary.law.dmn.Chance;
import org.armillary.law.rulebook.Answer;
import org.armillary.law.rulebook.Answers;
import org.armillary.law.rulebook.Fact;
import org.armillary.law.rulebook.FactType;
import org.armillary.law.rulebook.Truth;
import org.armillary.law.rulebook.Verdicts;
import org.armillary.law.rulebook.Vocabulary;
import org.junit.jupiter.api.Test;

/// Over all rulebooks of the project: whoever learns more never finds that something settled was wrong.
class KnowingMoreTest {

    private static final int CASES = 12;
    private static final int STEP = 9;

    private final Codex codex = Codex.load();

    @Test
    void settlesAndNeverUnsettles() {
        Random random = new Random(5);
        Chance chance = new Chance(codex, random);
        int settled = 0;
        for (int i = 0; i < CASES; i++) {
            LocalDate day = chance.day();
            Answers given = Answers.NONE;
            Verdicts before = verdicts(given, day);
            List<Fact> facts = new ArrayList<>(codex.vocabulary().list());
            facts.removeIf(
                    each -> each.type() instanceof FactType.Moment || each.id().equals(Vocabulary.AS_OF));
            Collections.shuffle(facts, random);
            for (int at = 0; at < facts.size(); at++) {
                given = learn(given, facts.get(at), chance, day);
                if (at % STEP == 0 || at == facts.size() - 1) {
                    Verdicts after = verdicts(given, day);
                    settled += requireNothingLost(before, after, facts.get(at));
                    before = after;
                }
            }
        }
        assertThat(settled).as("conclusions that more knowledge settled").isGreaterThan(CASES * 100);
    }

    /// Nobody is asked for what already follows: an answer of one's own may contradict that.
    private Answers learn(Answers given, Fact fact, Chance chance, LocalDate day) {
        boolean follows = codex.fact(fact.id()).derivation().isPresent()
                && codex.derivations().derive(given, day).containsKey(fact.id());
        Answer answer = chance.answer(fact);
        return follows ? given : given.with(fact.id(), answer);
    }

    private Verdicts verdicts(Answers given, LocalDate day) {
        return codex.ruleBase()
                .put(codex.derivations().complete(given, day), day)
                .verdicts();
    }

    private static int requireNothingLost(Verdicts before, Verdicts after, Fact learned) {
        int settled = 0;
        for (int place = 0; place < before.size(); place++) {
            if (before.at(place) == Truth.UNKNOWN) {
                settled += after.at(place) == Truth.UNKNOWN ? 0 : 1;
            } else {
                assertThat(after.at(place))
                        .as("%s after learning %s", before.conclusions().get(place), learned.id())
                        .isEqualTo(before.at(place));
            }
        }
        return settled;
    }
}
