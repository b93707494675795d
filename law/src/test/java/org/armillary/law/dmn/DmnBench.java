package org.armillary.law.dmn;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.armillary.law.codification.Codex;
import org.armillary.law.codification.Codification;
import org.armillary.law.rulebook.Answer;
import org.armillary.law.rulebook.Answers;
import org.armillary.law.rulebook.FactType;
import org.armillary.law.rulebook.Truth;
import org.armillary.law.rulebook.Verdicts;
import org.armillary.law.rulebook.Vocabulary;

/// Measures deciding every conclusion of every rulebook for complete facts, beside KIE's engine on the exported models,
/// in one run on one core, in its own processor time so that a busy machine does little harm.
///
/// `java … org.armillary.law.dmn.DmnBench`, with the class path of the tests.
final class DmnBench {

    private static final int CASES = 2_000;
    private static final int THEIR_CASES = 20;
    private static final int ROUNDS = 5;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private final Codex codex = Codex.load();
    private final Random random = new Random(20_261_121);
    private final List<Map<String, Answer>> cases = new ArrayList<>();
    /// A result nobody knows beforehand, so that no work can be left out.
    private long held;

    private DmnBench() {
        Chance chance = new Chance(codex, random);
        for (int i = 0; i < CASES; i++) {
            Map<String, Answer> facts = new HashMap<>();
            codex.vocabulary().list().stream()
                    .filter(each -> !(each.type() instanceof FactType.Moment)
                            && !each.id().equals(Vocabulary.AS_OF))
                    .forEach(each -> facts.put(each.id(), chance.answer(each)));
            chance.readings().forEach((point, names) -> facts.put("reading." + point, Answer.of(chance.one(names))));
            cases.add(facts);
        }
    }

    public static void main(String[] args) {
        new DmnBench().run();
    }

    private void run() {
        codex.ruleBase();
        List<Answers> answers = cases.stream().map(Answers::new).toList();
        List<Kie> models =
                codex.list().stream().map(book -> new Kie(codex, book)).toList();
        int rules = codex.list().stream()
                .map(Codification::rules)
                .mapToInt(each -> each.rules().size())
                .sum();
        System.out.printf(
                Locale.ROOT,
                "%d rulebooks, %d rules, %d conclusions, %d facts%n",
                codex.list().size(),
                rules,
                codex.ruleBase().conclusions().size(),
                codex.facts().size());
        double ours = 0;
        double theirs = 0;
        for (int round = 0; round < ROUNDS; round++) {
            ours = Math.max(ours, perSecond(answers.size(), () -> answers.forEach(this::decide)));
            theirs = Math.max(
                    theirs,
                    perSecond(
                            THEIR_CASES,
                            () -> cases.stream()
                                    .limit(THEIR_CASES)
                                    .forEach(facts -> models.forEach(model ->
                                            held += model.decide(facts, DAY).size()))));
        }
        System.out.printf(Locale.ROOT, "armillary  %10.1f cases/s%n", ours);
        System.out.printf(Locale.ROOT, "KIE        %10.1f cases/s, %.0f times slower%n", theirs, ours / theirs);
        System.out.printf(Locale.ROOT, "(%x)%n", held & 0xFFFF);
    }

    private void decide(Answers answers) {
        Verdicts verdicts = codex.ruleBase()
                .put(codex.derivations().complete(answers, DAY), DAY)
                .verdicts();
        for (int i = 0; i < verdicts.size(); i++) {
            held += verdicts.at(i) == Truth.TRUE ? 1 : 0;
        }
    }

    private static double perSecond(int count, Runnable work) {
        long start = THREAD.getCurrentThreadCpuTime();
        work.run();
        return count / ((THREAD.getCurrentThreadCpuTime() - start) / 1e9);
    }
}
