package org.armillary.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.armillary.law.codification.Codex;
import org.armillary.law.codification.Codification;
import org.armillary.law.codification.Statement;
import org.armillary.law.rulebook.Condition;
import org.armillary.law.rulebook.Rule;

/// Finds the provisions on account of which a fact is asked for.
final class Grounds {

    private final Codex codex;

    Grounds(Codex codex) {
        this.codex = codex;
    }

    /// The provisions of the conclusion's rules that look at the fact; where none does so itself, the provision that
    /// the conclusion is about.
    List<String> of(String conclusion, String fact, Codification codification) {
        String id = conclusion.substring(codification.id().length() + 1);
        Set<String> found = new LinkedHashSet<>();
        Set<String> all = new LinkedHashSet<>();
        for (Rule each : codification.rules().rules()) {
            if (each.concludes().equals(id)) {
                all.addAll(each.because());
                if (names(each.when()).stream().anyMatch(name -> isOrFollowsFrom(name, fact))) {
                    found.addAll(each.because());
                }
            }
        }
        if (!found.isEmpty()) {
            return List.copyOf(found);
        }
        Statement statement = codification.statements().get(id);
        return statement == null || statement.provision().isEmpty()
                ? List.copyOf(all)
                : List.of(statement.provision().get());
    }

    private boolean isOrFollowsFrom(String name, String fact) {
        return name.equals(fact) || codex.derivations().sources(name).contains(fact);
    }

    private static List<String> names(Condition condition) {
        return switch (condition) {
            case Condition.Always _ -> List.of();
            case Condition.All(List<Condition> parts) -> names(parts);
            case Condition.Any(List<Condition> parts) -> names(parts);
            case Condition.Not(Condition part) -> names(part);
            case Condition.Named(String name) -> List.of(name);
            case Condition.Test(String name, var _, var _) -> List.of(name);
            case Condition.Includes(String name, var _) -> List.of(name);
        };
    }

    private static List<String> names(List<Condition> parts) {
        List<String> names = new ArrayList<>();
        parts.forEach(each -> names.addAll(names(each)));
        return names;
    }
}
