package org.armillary.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.armillary.law.codification.Codex;
import org.armillary.law.codification.FactDescription;
import org.armillary.law.rulebook.Answer;
import org.armillary.law.rulebook.Answers;
import org.armillary.law.rulebook.FactType;

/// Invented systems, for measuring and for tests of what must hold for all: the same ones for the same seed.
public final class RandomSystems {

    private static final int LARGEST_EXPONENT = 27;
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 3650;
    private static final int ONE_IN = 3;

    private final Codex codex;
    private final Random random;

    public RandomSystems(Codex codex, long seed) {
        this.codex = codex;
        this.random = new Random(seed);
    }

    /// Systems of which every fact is known.
    public List<AiSystem> complete(int count) {
        return list(count, 1);
    }

    /// Systems of which each fact is known with some probability.
    public List<AiSystem> partial(int count, double known) {
        return list(count, known);
    }

    private List<AiSystem> list(int count, double known) {
        List<AiSystem> systems = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            systems.add(AiSystem.of("System " + i, answers(known)));
        }
        return systems;
    }

    private Answers answers(double known) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (FactDescription each : codex.facts().values()) {
            boolean asked = each.derivation().isEmpty() && !(each.fact().type() instanceof FactType.Moment);
            if (asked && random.nextDouble() < known) {
                answers.put(each.fact().id(), answer(each.fact().type()));
            }
        }
        return new Answers(answers);
    }

    private Answer answer(FactType type) {
        return switch (type) {
            case FactType.Flag() -> Answer.of(random.nextBoolean());
            case FactType.Choice(List<String> options) -> Answer.of(options.get(random.nextInt(options.size())));
            case FactType.Choices(List<String> options) -> several(options);
            case FactType.Quantity(String _) ->
                Answer.of(
                        BigDecimal.valueOf(random.nextInt(1, 10)).scaleByPowerOfTen(random.nextInt(LARGEST_EXPONENT)));
            case FactType.Day(), FactType.Moment() -> Answer.of(FIRST.plusDays(random.nextInt(DAYS)));
        };
    }

    private Answer several(List<String> options) {
        Set<String> included = new HashSet<>();
        Set<String> excluded = new HashSet<>();
        for (String each : options) {
            (random.nextInt(ONE_IN) == 0 ? included : excluded).add(each);
        }
        return new Answer.Several(included, excluded);
    }
}
