package org.armillary.law.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
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
    private final Space space;
    private final List<String> names;
    private final int[] nodes;
    private final Map<String, List<CompiledRule>> byConclusion = new HashMap<>();
    private final Map<String, Set<String>> asked = new ConcurrentHashMap<>();
    private final Map<Integer, BitSet> met = new ConcurrentHashMap<>();

    private RuleBase(Vocabulary vocabulary, Compiler compiled) {
        this.vocabulary = vocabulary;
        this.axes = compiled.axes();
        this.diagrams = compiled.diagrams();
        this.conclusions = compiled.conclusions();
        this.rules = compiled.rules();
        this.time = axes.size() - 1;
        this.deciding = new Deciding(diagrams);
        this.overlaps = compiled.overlaps();
        this.space = new Space(axes);
        this.names = List.copyOf(conclusions.keySet());
        this.nodes = conclusions.values().stream().mapToInt(each -> each).toArray();
        rules.values()
                .forEach(each -> byConclusion
                        .computeIfAbsent(each.rulebook() + "." + each.rule().concludes(), _ -> new ArrayList<>())
                        .add(each));
    }

    /// @throws IllegalArgumentException when a rule names what isn't there, compares what can't be compared, or
    ///     needs
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

    public boolean has(String conclusion) {
        return conclusions.containsKey(conclusion);
    }

    /// How many nodes the diagrams have.
    public int size() {
        return diagrams.size();
    }

    /// What every conclusion comes to, without reasons.
    ///
    /// @throws IllegalArgumentException when an answer names no fact or has the wrong type
    public Map<String, Truth> decide(Answers answers, LocalDate day) {
        return put(answers, day).verdicts().asMap();
    }

    /// A case, for any number of questions about it.
    ///
    /// @throws IllegalArgumentException when an answer names no fact or has the wrong type
    public Matter put(Answers answers, LocalDate day) {
        return new Matter(this, answers, Map.of(), Map.of(), known(answers, day), day);
    }

    /// A case of which some answers follow from others.
    ///
    /// @param derived answers that are added to those given; none of them to the same fact
    /// @param later answers that are asked for when they are needed; choices of one option alone
    /// @throws IllegalArgumentException when an answer names no fact or has the wrong type
    public Matter put(
            Answers answers,
            Map<String, Answer> derived,
            Map<String, Supplier<Optional<Answer>>> later,
            LocalDate day) {
        Case known = known(answers, day);
        known.take(derived, this::requireKnown);
        known.takeLater(later);
        return new Matter(this, answers, derived, later, known, day);
    }

    /// What one conclusion comes to, and why.
    ///
    /// @throws IllegalArgumentException when there is no such conclusion, or an answer names no fact or is of
    /// another type
    public Finding find(String conclusion, Answers answers, LocalDate day) {
        return put(answers, day).find(conclusion);
    }

    /// The smallest sets of facts that would settle a conclusion one way.
    ///
    /// @param to whether the conclusion shall hold
    public List<List<Condition>> flips(String conclusion, Answers answers, LocalDate day, boolean to) {
        return put(answers, day).flips(conclusion, to);
    }

    /// The unknown facts on which the conclusions turn, most informative first.
    ///
    /// Information is counted in bits over the conclusions asked about, every possible cell of an unknown fact
    /// being as likely as any other.
    public List<String> questions(Stream<String> asked, Answers answers, LocalDate day) {
        return new Questions(diagrams, known(answers, day), this::isFixed)
                .rank(asked.map(this::node).toList());
    }

    /// Ids of the facts on which a conclusion can turn in any case.
    ///
    /// @throws IllegalArgumentException when there is no such conclusion
    public Set<String> asks(String conclusion) {
        int node = node(conclusion);
        return asked.computeIfAbsent(
                conclusion,
                _ -> facts(Remainder.of(node, diagrams, Case.open(space)).levels(), axes));
    }

    int node(String conclusion) {
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
        return Case.of(space, answers, day, this::requireKnown);
    }

    /// A fact that no rule asks for may be misspelt.
    private void requireKnown(String fact) {
        if (!fact.startsWith(Axis.READING)) {
            vocabulary.get(fact);
        }
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

    /// The cells of the day in which a node of that level, or an end, is met; not to be changed.
    BitSet met(int node) {
        return met.computeIfAbsent(
                node,
                each -> axes.get(time)
                        .cells(cell ->
                                (each <= Diagrams.ALWAYS ? each : diagrams.branch(each, cell)) == Diagrams.ALWAYS));
    }

    int timeLevel() {
        return time;
    }

    CompiledRule rule(String rulebook, String rule) {
        CompiledRule known = rules.get(rulebook + "." + rule);
        if (known == null) {
            throw new IllegalArgumentException("rulebook '" + rulebook + "' has no rule '" + rule + "'");
        }
        return known;
    }

    /// Whether a rule's condition is met in some case at all.
    public boolean canBeMet(String rulebook, String rule) {
        return rule(rulebook, rule).met() != Diagrams.NEVER;
    }

    /// Whether a conclusion holds in every case.
    public boolean isCertain(String conclusion) {
        return node(conclusion) == Diagrams.ALWAYS;
    }

    List<CompiledRule> rulesOf(String conclusion) {
        return byConclusion.getOrDefault(conclusion, List.of());
    }

    Space space() {
        return space;
    }

    /// The conclusions in the order of [Verdicts].
    public List<String> names() {
        return names;
    }

    int[] nodes() {
        return nodes;
    }

    /// Whether nobody can change what lies on a level: the day asked about, a contested point.
    boolean isFixed(int level) {
        return level == time || axes.get(level).isReading();
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
