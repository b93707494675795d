package org.armillary.law.codification;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armillary.law.rulebook.Answer;
import org.armillary.law.rulebook.Answers;
import org.armillary.law.rulebook.Condition;
import org.armillary.law.rulebook.Fact;
import org.armillary.law.rulebook.FactType;

/// An item of a scorecard together with the fact that answers it.
///
/// @param several whether more than one option can be chosen
/// @param lowers whether its points lower the sum instead of adding to it
record ScoredItem(
        String fact,
        String group,
        Condition asked,
        List<String> options,
        Map<String, Integer> points,
        boolean several,
        boolean lowers) {

    static ScoredItem of(Scorecard.Item item, Fact fact, boolean lowers) {
        List<String> options = Scoring.options(fact.type(), fact.id());
        item.points().keySet().stream()
                .filter(each -> !options.contains(each))
                .findFirst()
                .ifPresent(each -> {
                    throw new IllegalArgumentException("'" + fact.id() + "' has no option '" + each + "'");
                });
        return new ScoredItem(
                item.fact(),
                item.group(),
                item.asked(),
                options,
                item.points(),
                fact.type() instanceof FactType.Choices,
                lowers);
    }

    /// What was chosen; empty where nothing was.
    Set<String> chosen(Answers answers) {
        return answers.find(fact)
                .map(answer -> switch (answer) {
                    case Answer.Chosen(String option) -> Set.of(option);
                    case Answer.Several(Set<String> included, var _) -> included;
                    case Answer.OneOf _ -> Set.<String>of();
                    case Answer.Truth _, Answer.Between _, Answer.Within _ -> throw unfit();
                })
                .orElse(Set.of());
    }

    /// Whether nothing about it is open.
    boolean isSettled(Answers answers) {
        return answers.find(fact)
                .filter(each -> each instanceof Answer.Chosen
                        || each instanceof Answer.Several several
                                && several.included().size()
                                                + several.excluded().size()
                                        == options.size())
                .isPresent();
    }

    /// The options of which one may be chosen, where only one can be and it isn't known which.
    List<String> possible(Answers answers) {
        return options.stream()
                .filter(each -> !(answers.find(fact).orElse(null) instanceof Answer.OneOf(Set<String> left))
                        || left.contains(each))
                .toList();
    }

    int points(Set<String> chosen) {
        int sum = 0;
        for (String each : chosen) {
            sum += points.getOrDefault(each, 0);
        }
        return sum;
    }

    /// Options that may or may not be chosen, where several can be.
    List<String> open(Answers answers) {
        if (!several) {
            return List.of();
        }
        return answers.find(fact)
                .map(answer -> switch (answer) {
                    case Answer.Several(Set<String> included, Set<String> excluded) ->
                        options.stream()
                                .filter(each -> !included.contains(each) && !excluded.contains(each))
                                .toList();
                    case Answer.Chosen _, Answer.OneOf _, Answer.Truth _, Answer.Between _, Answer.Within _ ->
                        throw unfit();
                })
                .orElse(options);
    }

    /// Every answer that differs from the one given by one option.
    List<Answer> others(Answers answers) {
        Set<String> chosen = chosen(answers);
        List<Answer> others = new ArrayList<>();
        for (String option : options) {
            if (!several && !chosen.contains(option)) {
                others.add(Answer.of(option));
            } else if (several) {
                Set<String> toggled = new LinkedHashSet<>(chosen);
                if (!toggled.add(option)) {
                    toggled.remove(option);
                }
                Set<String> rest = new LinkedHashSet<>(options);
                rest.removeAll(toggled);
                others.add(new Answer.Several(toggled, rest));
            }
        }
        return others;
    }

    private IllegalArgumentException unfit() {
        return new IllegalArgumentException(
                "'" + fact + "' wants " + (several ? "options" : "an option") + ": " + String.join(", ", options));
    }
}
