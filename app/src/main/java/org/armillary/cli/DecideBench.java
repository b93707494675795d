package org.armillary.cli;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.armillary.assessment.AiSystem;
import org.armillary.assessment.Assessor;
import org.armillary.assessment.Interview;
import org.armillary.assessment.Question;
import org.armillary.assessment.RandomSystems;
import org.armillary.assessment.Reassessment;
import org.armillary.assessment.Reply;
import org.armillary.law.codification.Codex;
import org.armillary.law.rulebook.Answers;
import org.armillary.law.rulebook.Matter;

/// Measures deciding, explaining, asking and assessing again, on one core, over invented systems of which every fact is
/// known, beside the ideal: diagrams walked with every answer looked up beforehand.
final class DecideBench {

    private static final int SYSTEMS = 10_000;
    private static final int EXPLAINED = 200;
    private static final int INTERVIEWS = 12;
    private static final long SEED = 20_261_121;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate LATER = LocalDate.of(2028, 8, 3);
    private static final double MILLI = 1e6;
    private static final double SECOND = 1e9;

    private final PrintWriter out;
    /// A result nobody knows beforehand, so that no work can be left out.
    private long sink;

    DecideBench(PrintWriter out) {
        this.out = out;
    }

    void run(int rounds) {
        long start = System.nanoTime();
        Codex codex = Codex.load();
        long read = System.nanoTime();
        int nodes = codex.ruleBase().size();
        long compiled = System.nanoTime();
        line(
                "%d rulebooks, %d conclusions, %d facts, %d nodes; read in %.0f ms, compiled in %.0f ms",
                codex.list().size(),
                codex.ruleBase().conclusions().size(),
                codex.facts().size(),
                nodes,
                (read - start) / MILLI,
                (compiled - read) / MILLI);
        Assessor assessor = Assessor.of(codex);
        List<AiSystem> systems = new RandomSystems(codex, SEED).complete(SYSTEMS);
        decide(assessor, systems, rounds);
        explain(assessor, systems);
        again(assessor, systems);
        ask(assessor);
        line("(%d)", sink);
        out.flush();
    }

    private void decide(Assessor assessor, List<AiSystem> systems, int rounds) {
        List<Answers> facts = systems.stream().map(AiSystem::answers).toList();
        double whole = best(rounds, facts.size(), () -> {
            long sum = 0;
            for (Answers each : facts) {
                sum += assessor.decide(each, DAY).hashCode();
            }
            return sum;
        });
        line("whole world, from a system's facts   to every conclusion   %,10.0f assessments/s", whole);
        List<Matter> matters = new ArrayList<>();
        for (AiSystem each : systems.subList(0, SYSTEMS / 10)) {
            matters.add(assessor.put(each, DAY));
        }
        double ideal = best(rounds, matters.size(), () -> {
            long sum = 0;
            for (Matter each : matters) {
                sum += each.verdicts().hashCode();
            }
            return sum;
        });
        line("ideal: the same diagrams, answers looked up beforehand      %,10.0f assessments/s", ideal);
    }

    private double best(int rounds, int count, Supplier<Long> work) {
        long best = Long.MAX_VALUE;
        for (int round = 0; round < rounds; round++) {
            long start = processor();
            sink += work.get();
            best = Math.min(best, processor() - start);
        }
        return count * SECOND / best;
    }

    /// Time of the processor that this thread has used, in nanoseconds: what one core needs, whatever else runs.
    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void explain(Assessor assessor, List<AiSystem> systems) {
        double explained = best(3, EXPLAINED, () -> {
            long sum = 0;
            for (AiSystem each : systems.subList(0, EXPLAINED)) {
                sum += assessor.assess(each, DAY, Set.of()).findings().size();
            }
            return sum;
        });
        line("every finding with its reasons and its course over time     %,10.1f ms each", 1000 / explained);
    }

    private void again(Assessor assessor, List<AiSystem> systems) {
        long start = processor();
        long changes = 0;
        Reassessment reassessment = Reassessment.between(assessor, DAY, assessor, LATER);
        for (AiSystem each : systems) {
            changes += reassessment.changes(each).size();
        }
        line(
                "%,d systems assessed again, %s and %s, %,d changes  %,10.2f s",
                systems.size(), DAY, LATER, changes, (processor() - start) / SECOND);
    }

    private void ask(Assessor assessor) {
        long[] times = new long[100_000];
        int asked = 0;
        Interview interview = Interview.of(assessor, DAY, Set.of());
        List<AiSystem> truths = new RandomSystems(assessor.codex(), SEED + 1).complete(INTERVIEWS);
        long first = 0;
        for (AiSystem truth : truths) {
            AiSystem system = AiSystem.named(truth.name());
            while (asked < times.length) {
                long start = processor();
                Optional<Question> next = interview.next(system);
                times[asked] = processor() - start;
                first = first == 0 ? times[asked] : first;
                asked++;
                if (next.isEmpty()) {
                    break;
                }
                String id = next.get().id();
                system = system.with(id, truth.find(id).orElse(Reply.unknown()));
            }
        }
        long[] sorted = Arrays.copyOf(times, asked);
        Arrays.sort(sorted);
        line(
                "next question over the whole world: median %.2f ms, 99 of 100 under %.2f ms, longest %.2f ms,"
                        + " very first %.0f ms (%d questions in %d interviews)",
                sorted[asked / 2] / MILLI,
                sorted[asked * 99 / 100] / MILLI,
                sorted[asked - 1] / MILLI,
                first / MILLI,
                asked,
                truths.size());
    }

    private void line(String form, Object... values) {
        out.printf(Locale.ROOT, form + "%n", values);
        out.flush();
    }
}
