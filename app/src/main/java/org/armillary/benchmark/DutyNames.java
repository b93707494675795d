package org.armillary.benchmark;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import org.armillary.law.codification.Codex;
import org.armillary.law.codification.Codification;
import org.armillary.law.codification.Statement;
import org.armillary.law.rulebook.Conclusion;

/// Finds the conclusions of a rulebook that somebody means who names a duty.
///
/// A name that other laws know, and one that is encoded in depth doesn't, is that of a duty it doesn't have.
final class DutyNames {

    private static final Set<Statement.Kind> BINDING = Set.of(
            Statement.Kind.DUTY, Statement.Kind.PROHIBITION, Statement.Kind.RIGHT, Statement.Kind.RECOMMENDATION);

    private final Codex codex;

    private final List<List<String>> alike;

    /// @param alike groups of names that mean much the same
    DutyNames(Codex codex, List<List<String>> alike) {
        this.codex = codex;
        this.alike = alike;
    }

    /// By id or another name; else by a name alike; else by topic or words in common; else whatever says that the law
    /// applies at all.
    /// Empty where the law has no such duty.
    List<Conclusion> of(Codification law, String duty) {
        List<Conclusion> found = firstFound(List.of(
                named(law, duty),
                namedAlike(law, duty),
                where(
                        law,
                        (_, statement) -> statement
                                .duty()
                                .filter(each -> each.topic().replace('-', '_').equals(duty))
                                .isPresent()),
                similar(law, duty)));
        if (!found.isEmpty() || isForeign(law, duty)) {
            return found;
        }
        return firstFound(List.of(
                named(law, "any"),
                where(law, (_, statement) -> statement.kind() == Statement.Kind.SCOPE),
                where(law, (_, statement) -> BINDING.contains(statement.kind()))));
    }

    boolean areAlike(String one, String other) {
        return alike.stream().anyMatch(each -> each.contains(one) && each.contains(other));
    }

    private boolean isForeign(Codification law, String duty) {
        return !duty.equals("any")
                && law.header().depth() == Codification.Depth.DEEP
                && codex.list().stream()
                        .anyMatch(each -> !named(each, duty).isEmpty()
                                || !namedAlike(each, duty).isEmpty());
    }

    private static List<Conclusion> firstFound(List<List<Conclusion>> ways) {
        return ways.stream().filter(each -> !each.isEmpty()).findFirst().orElse(List.of());
    }

    private static List<Conclusion> named(Codification law, String duty) {
        List<Conclusion> exact = where(law, (conclusion, _) -> conclusion.id().equals(duty));
        return exact.isEmpty() ? where(law, (_, statement) -> statement.also().contains(duty)) : exact;
    }

    private List<Conclusion> namedAlike(Codification law, String duty) {
        return firstFound(alike.stream()
                .filter(each -> each.contains(duty))
                .flatMap(List::stream)
                .map(each -> named(law, each))
                .toList());
    }

    private static List<Conclusion> similar(Codification law, String duty) {
        if (duty.equals("any")) {
            return List.of();
        }
        Set<String> wanted = words(duty);
        long most = law.rules().conclusions().stream()
                .filter(each -> BINDING.contains(statement(law, each).kind()))
                .mapToLong(each -> common(law, each, wanted))
                .max()
                .orElse(0);
        return most == 0
                ? List.of()
                : where(
                        law,
                        (conclusion, statement) ->
                                BINDING.contains(statement.kind()) && common(law, conclusion, wanted) == most);
    }

    private static long common(Codification law, Conclusion conclusion, Set<String> wanted) {
        Set<String> own = new HashSet<>(words(conclusion.id()));
        statement(law, conclusion).also().forEach(each -> own.addAll(words(each)));
        return wanted.stream().filter(own::contains).count();
    }

    private static Set<String> words(String name) {
        Set<String> words =
                new HashSet<>(Arrays.asList(name.toLowerCase(Locale.ROOT).split("[_ -]")));
        words.removeAll(Set.of("and", "of", "to", "ai", "duty", "duties", "in", "on", "the", "a", "for"));
        return words;
    }

    private static List<Conclusion> where(Codification law, BiPredicate<Conclusion, Statement> wanted) {
        return law.rules().conclusions().stream()
                .filter(each -> wanted.test(each, statement(law, each)))
                .toList();
    }

    private static Statement statement(Codification law, Conclusion conclusion) {
        return Objects.requireNonNull(law.statements().get(conclusion.id()), conclusion.id());
    }
}
