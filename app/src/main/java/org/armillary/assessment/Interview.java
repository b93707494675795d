package org.armillary.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.armillary.law.codification.Codification;
import org.armillary.law.codification.Statement;
import org.armillary.law.rulebook.Answers;
import org.armillary.law.rulebook.Matter;
import org.armillary.law.rulebook.Truth;

/// Asks for what still matters, the most telling question first: whether instruments apply at all, then what follows.
///
/// A question that can't change any conclusion is never asked. "I don't know" is a reply; what it leaves open is told
/// apart. Which replies were given matters, not in what order. Keeps what it worked out, so one interview serves any
/// number of systems and threads.
public final class Interview {

    private static final int MOST_REASONS = 3;

    private final Assessor assessor;
    private final LocalDate on;
    private final Map<String, Codification> conclusions = new LinkedHashMap<>();
    private final Set<String> scopes;
    private final Weights weights = new Weights();
    private final Grounds grounds;

    private Interview(Assessor assessor, LocalDate on, Set<String> jurisdictions) {
        assessor.requireKnown(jurisdictions);
        this.assessor = assessor;
        this.on = on;
        for (Codification each : assessor.in(jurisdictions)) {
            if (canBind(each)) {
                each.rules().conclusions().forEach(it -> conclusions.put(each.id() + "." + it.id(), each));
            }
        }
        this.scopes = Set.copyOf(conclusions.keySet().stream()
                .filter(each -> kind(each) == Statement.Kind.SCOPE)
                .toList());
        this.grounds = new Grounds(assessor.codex());
    }

    /// @param on the day asked as of
    /// @param jurisdictions where; empty for the whole world
    /// @throws IllegalArgumentException when no rulebook is of such a jurisdiction
    public static Interview of(Assessor assessor, LocalDate on, Set<String> jurisdictions) {
        return new Interview(assessor, on, jurisdictions);
    }

    private boolean canBind(Codification codification) {
        return switch (Course.standing(codification.header(), on)) {
            case LAPSED, REPEALED -> false;
            case IN_FORCE, NOT_YET_IN_FORCE, TREATY_NOT_IN_FORCE, BILL, VOLUNTARY -> true;
        };
    }

    private Statement.Kind kind(String conclusion) {
        Codification codification = conclusions.get(conclusion);
        return Optional.ofNullable(codification)
                .map(each ->
                        each.statements().get(conclusion.substring(each.id().length() + 1)))
                .map(Statement::kind)
                .orElse(Statement.Kind.SCOPE);
    }

    /// The question to ask now; empty when no reply that is still to be had would change anything.
    public Optional<Question> next(AiSystem system) {
        List<Question> first = ranked(system, scopes::contains, 1);
        return (first.isEmpty() ? ranked(system, each -> !scopes.contains(each), 1) : first)
                .stream().findFirst();
    }

    /// All questions that still matter, in the order in which they would be asked if each were answered "I don't know".
    public List<Question> questions(AiSystem system) {
        List<Question> all = new ArrayList<>(ranked(system, scopes::contains, Integer.MAX_VALUE));
        Set<String> ids = Set.copyOf(all.stream().map(Question::id).toList());
        ranked(system, each -> !scopes.contains(each), Integer.MAX_VALUE).stream()
                .filter(each -> !ids.contains(each.id()))
                .forEach(all::add);
        return all;
    }

    /// The facts that were answered "I don't know" and would still change something.
    public List<Question> unknowns(AiSystem system) {
        AiSystem asked = system;
        for (Map.Entry<String, Reply> each : system.replies().entrySet()) {
            asked = each.getValue().isKnown() ? asked : asked.without(each.getKey());
        }
        return questions(asked).stream()
                .filter(each -> system.find(each.id()).isPresent())
                .toList();
    }

    /// How far it is.
    ///
    /// @param open conclusions that turn on what is missing
    /// @param all conclusions there are
    public record Progress(int open, int all) {}

    public Progress progress(AiSystem system) {
        Matter matter = matter(system);
        long open = conclusions.keySet().stream()
                .filter(each -> matter.decide(each) == Truth.UNKNOWN)
                .count();
        return new Progress((int) open, conclusions.size());
    }

    private Matter matter(AiSystem system) {
        return Docket.put(assessor.codex(), system.answers(), on);
    }

    private List<Question> ranked(AiSystem system, Predicate<String> wanted, int most) {
        Answers answers = assessor.codex().derivations().complete(system.answers(), on);
        Matter matter = assessor.codex().ruleBase().put(answers, on);
        Map<String, Map<String, Double>> byFact = new HashMap<>();
        for (String conclusion : conclusions.keySet()) {
            if (wanted.test(conclusion) && matter.decide(conclusion) == Truth.UNKNOWN) {
                weights.of(conclusion, matter, answers, assessor.codex().ruleBase())
                        .forEach((fact, bits) -> askable(fact, system)
                                .forEach(asked -> byFact.computeIfAbsent(asked, _ -> new LinkedHashMap<>())
                                        .merge(conclusion, bits, Double::sum)));
            }
        }
        return byFact.entrySet().stream()
                .sorted(Comparator.comparingDouble(
                                (Map.Entry<String, Map<String, Double>> each) -> -sum(each.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .limit(most)
                .map(each -> question(each.getKey(), each.getValue()))
                .toList();
    }

    private static double sum(Map<String, Double> bits) {
        return bits.values().stream().mapToDouble(each -> each).sum();
    }

    /// What to ask for a fact: itself, or what it follows from, as long as nobody was asked for that.
    private List<String> askable(String fact, AiSystem system) {
        return assessor.codex().facts().containsKey(fact)
                ? new Asking(assessor.codex()).askable(fact, system)
                : List.of();
    }

    private Question question(String fact, Map<String, Double> bits) {
        List<Question.Reason> reasons = bits.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(MOST_REASONS)
                .map(each -> reason(each.getKey(), fact))
                .toList();
        return new Question(assessor.codex().fact(fact), sum(bits), reasons, bits.size());
    }

    private Question.Reason reason(String conclusion, String fact) {
        Codification codification = conclusions.get(conclusion);
        if (codification == null) {
            throw new IllegalArgumentException("the interview has no conclusion '" + conclusion + "'");
        }
        String what = codification.rules().conclusions().stream()
                .filter(each -> conclusion.equals(codification.id() + "." + each.id()))
                .findFirst()
                .orElseThrow()
                .what();
        return new Question.Reason(
                conclusion, what, Origin.of(codification.header()), grounds.of(conclusion, fact, codification));
    }
}
