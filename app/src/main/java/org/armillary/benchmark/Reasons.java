package org.armillary.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.armillary.assessment.Finding;
import org.armillary.assessment.Outcome;
import org.armillary.law.codification.Codification;
import org.armillary.law.codification.Codification.Standing;
import org.armillary.law.codification.Statement;
import org.armillary.law.rulebook.Answer;
import org.armillary.law.rulebook.Truth;
import tools.jackson.databind.JsonNode;

/// Says in the kit's words why a duty binds or doesn't.
final class Reasons {

    private final JsonNode table;
    private final Silence silence;
    private final KitFacts facts;

    Reasons(JsonNode table, Silence silence, KitFacts facts) {
        this.table = table;
        this.silence = silence;
        this.facts = facts;
    }

    String of(Codification law, Settled settled, LocalDate on) {
        return standing(law, settled.finding(), on).orElseGet(() -> inForce(law, settled, on));
    }

    private String inForce(Codification law, Settled settled, LocalDate on) {
        return switch (settled.finding().outcome()) {
            case Outcome.Holds(), Outcome.Contested _, Outcome.Stayed _ ->
                isSoft(law, settled.finding()) ? "soft_duty" : "in_scope";
            case Outcome.Depends _ -> "fact_missing";
            case Outcome.NotYet _ -> isTransition(settled.finding()) ? "transition" : "not_yet_in_force";
            case Outcome.Unbinding _, Outcome.DoesNotHold() -> outOfReach(law, settled, on);
        };
    }

    private boolean isTransition(Finding finding) {
        return finding.used().stream()
                .anyMatch(each ->
                        facts.kitName(each).filter("in_use_before_law"::equals).isPresent());
    }

    private boolean isSoft(Codification law, Finding finding) {
        return finding.kind() == Statement.Kind.RECOMMENDATION
                || KitFacts.texts(table.path("unsanctioned"))
                        .contains(law.header().instrument());
    }

    private static Optional<String> standing(Codification law, Finding finding, LocalDate on) {
        return switch (finding.standing()) {
            case IN_FORCE -> Optional.empty();
            case NOT_YET_IN_FORCE -> Optional.of("not_yet_in_force");
            case TREATY_NOT_IN_FORCE -> Optional.of("treaty_not_in_force");
            case BILL -> Optional.of("bill_only");
            case LAPSED -> Optional.of(wasLaw(law, on) ? "repealed" : "bill_only");
            case REPEALED -> Optional.of("repealed");
            case VOLUNTARY -> Optional.of("voluntary");
        };
    }

    private static boolean wasLaw(Codification law, LocalDate on) {
        return law.header().standings().stream()
                .anyMatch(each -> each.is() == Standing.Is.IN_FORCE
                        && each.from().filter(on::isAfter).isPresent());
    }

    private String outOfReach(Codification law, Settled settled, LocalDate on) {
        if (isExcepted(law, settled, on)) {
            return "excluded";
        }
        List<String> decisive = settled.finding().used().stream()
                .filter(each -> turnsOn(each, settled, on))
                .toList();
        if (decisive.stream().anyMatch(each -> isNumber(settled, each))) {
            return "threshold_not_met";
        }
        return decisive.stream()
                        .anyMatch(each ->
                                facts.kitName(each).filter(facts::isPlace).isPresent())
                ? "out_of_territory"
                : "out_of_scope";
    }

    /// Whether an exception to the conclusion, or to the law's scope, is met.
    private boolean isExcepted(Codification law, Settled settled, LocalDate on) {
        return law.rules().rules().stream()
                .filter(each -> !each.grants())
                .filter(each -> settled.finding().conclusion().equals(law.id() + "." + each.concludes())
                        || isScope(law, each.concludes()))
                .anyMatch(each -> silence.meets(law.id(), each.id(), settled.answers(), on) == Truth.TRUE);
    }

    private static boolean isScope(Codification law, String conclusion) {
        return Objects.requireNonNull(law.statements().get(conclusion), conclusion)
                        .kind()
                == Statement.Kind.SCOPE;
    }

    private static boolean isNumber(Settled settled, String fact) {
        return settled.answers()
                .find(fact)
                .filter(Answer.Between.class::isInstance)
                .isPresent();
    }

    /// Whether the finding would be another one if nobody had answered the fact.
    private boolean turnsOn(String fact, Settled settled, LocalDate on) {
        return !(silence.find(settled.finding().conclusion(), settled.answers().without(fact), on)
                        .outcome()
                instanceof Outcome.DoesNotHold);
    }
}
