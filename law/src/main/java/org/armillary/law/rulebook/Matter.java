package org.armillary.law.rulebook;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// One case put to a rule base as of a day: its answers, looked up once, for any number of questions about it.
///
/// Safe for any number of threads.
public final class Matter {

    private final RuleBase base;
    private final Answers answers;
    private final Map<String, Answer> derived;
    private final Map<String, Supplier<Optional<Answer>>> later;
    private final Case known;
    private final Remainder remainder;
    private final LocalDate day;
    // Put together when first asked for.
    private volatile @Nullable Answers all;

    Matter(
            RuleBase base,
            Answers answers,
            Map<String, Answer> derived,
            Map<String, Supplier<Optional<Answer>>> later,
            Case known,
            LocalDate day) {
        this.base = base;
        this.answers = answers;
        this.derived = derived;
        this.later = later;
        this.known = known;
        this.remainder = Remainder.of(base.diagrams(), known);
        this.day = day;
    }

    /// The day asked as of.
    public LocalDate day() {
        return day;
    }

    /// What every conclusion comes to, without reasons.
    public Verdicts verdicts() {
        int[] nodes = base.nodes();
        byte[] truths = new byte[nodes.length];
        Sweep sweep = new Sweep(base.diagrams(), known);
        for (int place = 0; place < truths.length; place++) {
            truths[place] = (byte) sweep.decide(nodes[place]).ordinal();
        }
        return new Verdicts(base.names(), truths);
    }

    /// What one conclusion comes to, without reasons.
    ///
    /// @throws IllegalArgumentException when there is no such conclusion
    public Truth decide(String conclusion) {
        return base.deciding().decide(base.node(conclusion), known);
    }

    /// What a rule's own condition comes to, whether or not others keep the rule from firing.
    ///
    /// @throws IllegalArgumentException when there is no such rule
    public Truth meets(String rulebook, String rule) {
        return base.deciding().decide(base.rule(rulebook, rule).met(), known);
    }

    /// What a condition comes to that stands outside the rules of a rulebook, such as when a clock runs.
    ///
    /// Never more than the facts settle; where it joins conclusions, perhaps less.
    ///
    /// @throws IllegalArgumentException when it names what isn't there
    public Truth decide(Condition condition, Rulebook book) {
        return new Weighing(this, base, book, all(), day).of(condition);
    }

    /// What one conclusion comes to, and why.
    ///
    /// @throws IllegalArgumentException when there is no such conclusion
    public Finding find(String conclusion) {
        return new Explanation(base, conclusion, known, remainder, all()).finding();
    }

    /// The smallest sets of facts that would settle a conclusion one way.
    ///
    /// @param to whether the conclusion shall hold
    public List<List<Condition>> flips(String conclusion, boolean to) {
        int end = to ? Diagrams.ALWAYS : Diagrams.NEVER;
        return new Flips(base.diagrams(), known, base::isFixed, end).of(base.node(conclusion));
    }

    /// Of each unknown fact on which a conclusion still turns, the bits of information that knowing it would
    /// bring.
    public Map<String, Double> bits(String conclusion) {
        return new Questions(base.diagrams(), known, base::isFixed).bits(base.node(conclusion));
    }

    /// What a conclusion comes to over all time, whatever day the case is asked as of; periods follow each other
    /// without a gap, and neighbours differ.
    ///
    /// @throws IllegalArgumentException when there is no such conclusion
    public List<Period> periods(String conclusion) {
        return new Times(base, known).periods(base.node(conclusion));
    }

    /// The answers given and those that follow from them.
    public Answers all() {
        Answers known = all;
        if (known == null) {
            known = derived.isEmpty() && later.isEmpty() ? answers : together();
            all = known;
        }
        return known;
    }

    private Answers together() {
        Map<String, Answer> together = HashMap.newHashMap(answers.byFact().size() + derived.size());
        together.putAll(answers.byFact());
        together.putAll(derived);
        later.forEach((fact, answer) -> answer.get().ifPresent(given -> together.put(fact, given)));
        return new Answers(together);
    }
}
