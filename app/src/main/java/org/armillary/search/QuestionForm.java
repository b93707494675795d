package org.armillary.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.armillary.corpus.Scope;
import org.armillary.law.frbr.Language;

/// A question as the parameters of an address: `q` and `work`, and each facet by its word, as often as it has values;
/// `when=any` asks texts of every date, `sort` names the order.
///
/// ```
/// q=serious+incident&jurisdiction=eu&jurisdiction=kr&modality=obligation
/// ```
public final class QuestionForm {

    private static final String WORDS = "q";
    private static final String WORK = "work";
    /// The older name of force.
    private static final String BINDING = "binding";

    private static final String WHEN = "when";
    private static final String ANY = "any";
    private static final String ORDER = "sort";
    private static final int LONGEST = 200;

    private QuestionForm() {}

    /// The question of some parameters; empty where they ask nothing.
    ///
    /// @param parameters others than its own are passed over
    /// @param asOf the day asked about, unless the parameters ask for any
    public static Optional<Question> question(Map<String, List<String>> parameters, Optional<LocalDate> asOf) {
        String words = values(parameters, WORDS).stream().findFirst().orElse("");
        Map<Facet, Set<String>> chosen = chosen(parameters);
        Optional<String> work = values(parameters, WORK).stream().findFirst();
        return words.isBlank() && chosen.isEmpty() && work.isEmpty()
                ? Optional.empty()
                : Optional.of(new Question(
                        words,
                        isAnytime(parameters) ? Optional.empty() : asOf,
                        Scope.ALL,
                        work,
                        chosen,
                        Set.of(),
                        order(parameters),
                        0,
                        20));
    }

    /// The values of facets that parameters choose; languages by their three-letter codes, and what is no language
    /// as it is written, which finds nothing.
    public static Map<Facet, Set<String>> chosen(Map<String, List<String>> parameters) {
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Set<String> values = new TreeSet<>(values(parameters, facet.word()));
            if (facet == Facet.FORCE) {
                values.addAll(values(parameters, BINDING));
            }
            if (!values.isEmpty()) {
                chosen.put(
                        facet,
                        facet == Facet.LANGUAGE
                                ? values.stream().map(QuestionForm::language).collect(Collectors.toSet())
                                : values);
            }
        }
        return chosen;
    }

    private static String language(String written) {
        try {
            return Language.parse(written).code();
        } catch (IllegalArgumentException noLanguage) {
            return written;
        }
    }

    /// Whether parameters ask texts of every date.
    public static boolean isAnytime(Map<String, List<String>> parameters) {
        return values(parameters, WHEN).contains(ANY);
    }

    /// The order that parameters ask for.
    public static Question.Order order(Map<String, List<String>> parameters) {
        return values(parameters, ORDER).stream()
                .flatMap(each -> Question.Order.find(each).stream())
                .findFirst()
                .orElse(Question.Order.BEST);
    }

    /// The parameters of a question, in a fixed order. Its day and page are not among them.
    public static Map<String, List<String>> parameters(Question question) {
        Map<String, List<String>> parameters = new TreeMap<>();
        if (!question.words().isBlank()) {
            parameters.put(WORDS, List.of(question.words()));
        }
        question.work().ifPresent(work -> parameters.put(WORK, List.of(work)));
        Scope scope = question.scope();
        scope.jurisdiction().ifPresent(value -> add(parameters, Facet.JURISDICTION, List.of(value)));
        scope.kind().ifPresent(value -> add(parameters, Facet.KIND, List.of(value)));
        scope.binding().ifPresent(value -> add(parameters, Facet.FORCE, List.of(value)));
        scope.language().ifPresent(value -> add(parameters, Facet.LANGUAGE, List.of(value.code())));
        question.chosen().forEach((facet, values) -> add(parameters, facet, List.copyOf(new TreeSet<>(values))));
        return parameters;
    }

    private static void add(Map<String, List<String>> parameters, Facet facet, List<String> values) {
        List<String> all = new ArrayList<>(parameters.getOrDefault(facet.word(), List.of()));
        all.addAll(values);
        parameters.put(facet.word(), all.stream().distinct().sorted().toList());
    }

    private static List<String> values(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(each -> !each.isBlank() && (each.length() <= LONGEST || name.equals(WORDS)))
                .toList();
    }
}
