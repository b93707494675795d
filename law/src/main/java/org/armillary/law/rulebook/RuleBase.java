package org.armillary.law.rulebook;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Rulebooks compiled over one vocabulary; safe for any number of threads.
public final class RuleBase {

    private final Vocabulary vocabulary;
    private final List<Axis> axes;
    private final Diagrams diagrams;
    private final Map<String, Integer> conclusions;
    private final Map<String, CompiledRule> rules;
    private final int time;
    private final Deciding deciding;
    private final List<Overlap> overlaps;

    private RuleBase(Vocabulary vocabulary, Compiler compiled) {
        this.vocabulary = vocabulary;
        this.axes = compiled.axes();
        this.diagrams = compiled.diagrams();
        this.conclusions = compiled.conclusions();
        this.rules = compiled.rules();
        this.time = axes.size() - 1;
        this.deciding = new Deciding(diagrams);
        this.overlaps = compiled.overlaps();
    }

    /// @throws IllegalArgumentException when a rule names what isn't there, compares what can't be compared, or needs
    /// itself, with the rulebook and rule
    public static RuleBase of(Vocabulary vocabulary, List<Rulebook> rulebooks) {
        return new RuleBase(vocabulary, new Compiler(vocabulary, rulebooks));
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /// Rulebook and conclusion, joined by a dot.
    public Set<String> conclusions() {
        return Set.copyOf(conclusions.keySet());
    }

    /// How many nodes the diagrams have.
    public int size() {
        return diagrams.size();
    }

    /// What every conclusion comes to, without reasons.
    ///
    /// @throws IllegalArgumentException when an answer names no fact or has the wrong type
    public Map<String, Truth> decide(Answers answers, LocalDate day) {
        Case known = known(answers, day);
        Map<String, Truth> decided = new LinkedHashMap<>();
        conclusions.forEach((conclusion, node) -> decided.put(conclusion, deciding.decide(node, known)));
        return decided;
    }

    /// What one conclusion comes to, and why.
    ///
    /// @throws IllegalArgumentException when there is no such conclusion, or an answer names no fact or is of
    /// another type
    public Finding find(String conclusion, Answers answers, LocalDate day) {
        return new Explanation(this, conclusion, node(conclusion), known(answers, day), answers).finding();
    }

    /// The smallest sets of facts that would settle a conclusion one way.
    ///
    /// @param to whether the conclusion shall hold
    public List<List<Condition>> flips(String conclusion, Answers answers, LocalDate day, boolean to) {
        int end = to ? Diagrams.ALWAYS : Diagrams.NEVER;
        Case known = known(answers, day);
        return new Flips(
                        diagrams,
                        known,
                        level -> level == time || axes.get(level).isReading(),
                        end)
                .of(node(conclusion));
    }

    /// The unknown facts on which the conclusions turn, most informative first.
    ///
    /// Information is counted in bits over the conclusions asked about, every possible cell of an unknown fact
    /// being as likely as any other.
    public List<String> questions(Stream<String> asked, Answers answers, LocalDate day) {
        return new Questions(
                        diagrams,
                        known(answers, day),
                        level -> level == time || axes.get(level).isReading())
                .rank(asked.map(this::node).toList());
    }

    private int node(String conclusion) {
        Integer node = conclusions.get(conclusion);
        if (node == null) {
            throw new IllegalArgumentException("no rulebook concludes '" + conclusion + "'"
                    + Nearest.to(conclusion, conclusions.keySet())
                            .map(near -> ": did you mean '" + near + "'?")
                            .orElse(""));
        }
        return node;
    }

    private Case known(Answers answers, LocalDate day) {
        answers.byFact().keySet().stream()
                .filter(each -> !each.startsWith(Axis.READING))
                .forEach(vocabulary::get);
        return Case.of(axes, answers.asOf(day));
    }

    Diagrams diagrams() {
        return diagrams;
    }

    Deciding deciding() {
        return deciding;
    }

    List<Axis> axes() {
        return axes;
    }

    int timeLevel() {
        return time;
    }

    List<CompiledRule> rulesOf(String conclusion) {
        int dot = conclusion.lastIndexOf('.');
        return rules.values().stream()
                .filter(each -> each.rulebook().equals(conclusion.substring(0, dot))
                        && each.rule().concludes().equals(conclusion.substring(dot + 1)))
                .toList();
    }

    /// Pairs of a rule that grants a conclusion and an exception to it that can fire together, though neither
    /// overrides the other: nobody has said which one yields.
    public List<Overlap> overlaps() {
        return overlaps;
    }

    static Set<String> facts(BitSet levels, List<Axis> axes) {
        Set<String> facts = new LinkedHashSet<>();
        levels.stream().forEach(level -> facts.add(axes.get(level).fact().id()));
        return facts;
    }
}
