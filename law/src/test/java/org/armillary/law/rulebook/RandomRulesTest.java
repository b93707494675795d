package org.armillary.law.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Random rules and cases, held against the plain reading of the definition: decide every completion one by one, by
/// walking the rules, and compare.
class RandomRulesTest {

    private static final int RULEBOOKS = 300;
    private static final int CASES = 20;
    private static final LocalDate DAY = LocalDate.of(2029, 6, 1);
    private static final List<String> FLAGS = List.of("a", "b", "c", "d");
    private static final List<String> COLOURS = List.of("red", "green", "blue");
    private static final Vocabulary VOCABULARY = Vocabulary.of(List.of(
            Fact.of("a", new FactType.Flag()),
            Fact.of("b", new FactType.Flag()),
            Fact.of("c", new FactType.Flag()),
            Fact.of("d", new FactType.Flag()),
            Fact.of("n", new FactType.Quantity("")),
            Fact.of("colour", new FactType.Choice(COLOURS))));

    /// One completion: flags, a number, a colour.
    private record World(Map<String, Boolean> flags, int n, String colour) {}

    private static final List<World> WORLDS = worlds();

    private static List<World> worlds() {
        List<World> worlds = new ArrayList<>();
        for (int bits = 0; bits < 1 << FLAGS.size(); bits++) {
            int flags = bits;
            Map<String, Boolean> each = FLAGS.stream()
                    .collect(Collectors.toMap(flag -> flag, flag -> (flags >> FLAGS.indexOf(flag) & 1) == 1));
            for (int n = 0; n <= 8; n++) {
                for (String colour : COLOURS) {
                    worlds.add(new World(each, n, colour));
                }
            }
        }
        return worlds;
    }

    @Test
    void decidesAsEveryCompletionDoes() {
        Random random = new Random(20_261_121);
        int undecided = 0;
        for (int i = 0; i < RULEBOOKS; i++) {
            Rulebook book = rulebook(random);
            RuleBase base = RuleBase.of(VOCABULARY, List.of(book));
            for (int j = 0; j < CASES; j++) {
                Answers answers = answers(random);
                List<World> admitted =
                        WORLDS.stream().filter(world -> admits(answers, world)).toList();
                for (String conclusion : List.of("x", "y")) {
                    Set<Boolean> outcomes = admitted.stream()
                            .map(world -> holds(conclusion, book, world))
                            .collect(Collectors.toSet());
                    Truth expected =
                            outcomes.size() == 2 ? Truth.UNKNOWN : outcomes.contains(true) ? Truth.TRUE : Truth.FALSE;
                    undecided += expected == Truth.UNKNOWN ? 1 : 0;
                    Finding finding = base.find("book." + conclusion, answers, DAY);
                    assertThat(base.decide(answers, DAY).get("book." + conclusion))
                            .as("%s of %s given %s", conclusion, book, answers)
                            .isEqualTo(expected);
                    assertThat(finding.provisions()).isNotEmpty();
                    if (finding.outcome() instanceof Outcome.Depends(Set<String> missing)) {
                        assertMissing(missing, conclusion, book, admitted);
                    }
                    assertFlips(base, "book." + conclusion, answers, expected);
                }
            }
        }
        assertThat(undecided).as("cases that depend on something").isGreaterThan(1000);
    }

    /// A fact is missing exactly when two completions that differ in it alone come out differently.
    private static void assertMissing(Set<String> missing, String conclusion, Rulebook book, List<World> admitted) {
        Map<World, Boolean> outcome =
                admitted.stream().collect(Collectors.toMap(world -> world, world -> holds(conclusion, book, world)));
        for (String fact : List.of("a", "b", "c", "d", "n", "colour")) {
            Map<World, Set<Boolean>> byRest = admitted.stream()
                    .collect(Collectors.groupingBy(
                            world -> without(fact, world), Collectors.mapping(outcome::get, Collectors.toSet())));
            boolean turns = byRest.values().stream().anyMatch(each -> each.size() == 2);
            assertThat(missing.contains(fact)).as("%s missing", fact).isEqualTo(turns);
        }
    }

    private static World without(String fact, World world) {
        return switch (fact) {
            case "n" -> new World(world.flags(), 0, world.colour());
            case "colour" -> new World(world.flags(), world.n(), "");
            default -> {
                Map<String, Boolean> rest = new HashMap<>(world.flags());
                rest.remove(fact);
                yield new World(rest, world.n(), world.colour());
            }
        };
    }

    /// What a flip promises must come true.
    private static void assertFlips(RuleBase base, String conclusion, Answers answers, Truth now) {
        boolean to = now != Truth.TRUE;
        for (List<Condition> flip :
                base.flips(conclusion, answers, DAY, to).stream().limit(3).toList()) {
            Answers changed = answers;
            for (Condition each : flip) {
                changed = applied(each, changed);
            }
            assertThat(base.decide(changed, DAY).get(conclusion))
                    .as("%s after %s", conclusion, flip)
                    .isEqualTo(to ? Truth.TRUE : Truth.FALSE);
        }
    }

    private static Answers applied(Condition change, Answers answers) {
        return switch (change) {
            case Condition.Named(String flag) -> answers.with(flag, true);
            case Condition.Not(Condition.Named(String flag)) -> answers.with(flag, false);
            case Condition.Test(String fact, var _, Condition.Operand.Written(Constant.Text(String colour))) ->
                answers.with(fact, Answer.of(colour));
            default -> answers.with("n", Answer.of(number(change)));
        };
    }

    /// Some number for which a condition on `n` is so; rules name whole numbers only, so halves fill the gaps.
    private static BigDecimal number(Condition condition) {
        for (int half = -2; half < 40; half++) {
            BigDecimal n = BigDecimal.valueOf(half).divide(BigDecimal.TWO);
            if (isSo(condition, n)) {
                return n;
            }
        }
        throw new AssertionError(condition);
    }

    private static boolean isSo(Condition condition, BigDecimal n) {
        return switch (condition) {
            case Condition.All(List<Condition> parts) -> parts.stream().allMatch(each -> isSo(each, n));
            case Condition.Test(
                    var _,
                    var comparison,
                    Condition.Operand.Written(Constant.Quantity(BigDecimal value))) ->
                comparison.accepts(n.compareTo(value));
            default -> throw new AssertionError(condition);
        };
    }

    private static boolean admits(Answers answers, World world) {
        return answers.byFact().entrySet().stream().allMatch(each -> switch (each.getValue()) {
            case Answer.Truth(boolean value) ->
                Objects.requireNonNull(world.flags().get(each.getKey())) == value;
            case Answer.Chosen(String colour) -> world.colour().equals(colour);
            case Answer.Between(var low, var high) ->
                low.orElseThrow().intValue() <= world.n()
                        && world.n() <= high.orElseThrow().intValue();
            case Answer.OneOf _, Answer.Several _, Answer.Within _ -> throw new AssertionError();
        });
    }

    private static boolean holds(String conclusion, Rulebook book, World world) {
        return book.rules().stream()
                .anyMatch(rule -> rule.concludes().equals(conclusion) && rule.grants() && fires(rule, book, world));
    }

    private static boolean fires(Rule rule, Rulebook book, World world) {
        return met(rule.when(), book, world)
                && book.rules().stream()
                        .noneMatch(other -> other.overrides().contains(rule.id()) && fires(other, book, world));
    }

    private static boolean met(Condition condition, Rulebook book, World world) {
        return switch (condition) {
            case Condition.Always(boolean so) -> so;
            case Condition.All(List<Condition> parts) -> parts.stream().allMatch(each -> met(each, book, world));
            case Condition.Any(List<Condition> parts) -> parts.stream().anyMatch(each -> met(each, book, world));
            case Condition.Not(Condition part) -> !met(part, book, world);
            case Condition.Named(String name) ->
                name.equals("x")
                        ? holds("x", book, world)
                        : Objects.requireNonNull(world.flags().get(name));
            case Condition.Test(String _, var comparison, Condition.Operand.Written(Constant.Text(String colour))) ->
                world.colour().equals(colour) == (comparison == Condition.Comparison.EQUAL);
            case Condition.Test(
                    String _,
                    var comparison,
                    Condition.Operand.Written(Constant.Quantity(BigDecimal value))) ->
                comparison.accepts(BigDecimal.valueOf(world.n()).compareTo(value));
            default -> throw new AssertionError(condition);
        };
    }

    private static Rulebook rulebook(Random random) {
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            String concludes = i < 3 ? "x" : "y";
            boolean grants = i == 0 || i == 3 || random.nextInt(3) == 0;
            // A rule overrides earlier ones only, so that nothing goes round in a circle.
            int first = i < 3 ? 0 : 3;
            List<String> overrides =
                    grants || i == first ? List.of() : List.of("r" + (first + random.nextInt(i - first)));
            rules.add(new Rule(
                    "r" + i,
                    concludes,
                    grants,
                    condition(random, 3, i >= 3),
                    List.of("art_" + i),
                    overrides,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    ""));
        }
        return new Rulebook("book", List.of(Conclusion.of("x"), Conclusion.of("y")), List.of(), rules);
    }

    private static Condition condition(Random random, int depth, boolean mayName) {
        int kind = random.nextInt(depth == 0 ? 3 : 6);
        return switch (kind) {
            case 0 -> new Condition.Named(mayName && random.nextInt(3) == 0 ? "x" : FLAGS.get(random.nextInt(4)));
            case 1 ->
                new Condition.Test(
                        "n",
                        Condition.Comparison.values()[random.nextInt(6)],
                        new Condition.Operand.Written(
                                new Constant.Quantity(BigDecimal.valueOf(2 * random.nextInt(4) + 1))));
            case 2 ->
                new Condition.Test(
                        "colour",
                        Condition.Comparison.values()[random.nextInt(2)],
                        new Condition.Operand.Written(new Constant.Text(COLOURS.get(random.nextInt(3)))));
            case 3 -> new Condition.Not(condition(random, depth - 1, mayName));
            case 4 ->
                new Condition.All(
                        List.of(condition(random, depth - 1, mayName), condition(random, depth - 1, mayName)));
            default ->
                new Condition.Any(
                        List.of(condition(random, depth - 1, mayName), condition(random, depth - 1, mayName)));
        };
    }

    private static Answers answers(Random random) {
        Answers answers = Answers.NONE;
        for (String flag : FLAGS) {
            if (random.nextBoolean()) {
                answers = answers.with(flag, random.nextBoolean());
            }
        }
        if (random.nextBoolean()) {
            BigDecimal low = BigDecimal.valueOf(random.nextInt(9));
            BigDecimal high = low.add(BigDecimal.valueOf(random.nextInt(3))).min(BigDecimal.valueOf(8));
            answers = answers.with("n", new Answer.Between(Optional.of(low), Optional.of(high)));
        }
        if (random.nextInt(3) == 0) {
            answers = answers.with("colour", Answer.of(COLOURS.get(random.nextInt(3))));
        }
        return answers;
    }
}
