package org.armillary.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.armillary.law.codification.Codification;
import org.armillary.law.codification.Penalty;
import org.armillary.law.codification.Statement;
import org.armillary.law.rulebook.Answer;
import org.armillary.law.rulebook.FactType;
import org.armillary.law.rulebook.Truth;

/// Says what breaches of one instrument may cost.
final class Exposures {

    private static final BigDecimal PERCENT = new BigDecimal("0.01");

    private final Codification codification;
    private final Assessment assessment;

    Exposures(Codification codification, Assessment assessment) {
        this.codification = codification;
        this.assessment = assessment;
    }

    /// @param conclusion id of the duty in the rulebook
    List<Exposure> of(String conclusion) {
        Statement statement = codification.statements().get(conclusion);
        List<String> named = statement == null ? List.of() : statement.penalties();
        return codification.penalties().stream()
                .filter(each -> named.contains(each.id()))
                .filter(each -> each.until().filter(assessment.on()::isAfter).isEmpty())
                .map(this::exposure)
                .filter(each -> each.reaches() != Truth.FALSE)
                .toList();
    }

    private Exposure exposure(Penalty penalty) {
        LocalDate day = penalty.from().filter(assessment.on()::isBefore).orElse(assessment.on());
        Origin origin = Origin.of(codification.header());
        return new Exposure(
                penalty,
                assessment.docket().as(day).decide(penalty.when(), codification.rules()),
                most(penalty),
                penalty.provisions().stream().map(origin::cited).toList());
    }

    /// The higher of the amount and the share of turnover, or the lower where the law says so; unknown where the
    /// turnover that could decide is.
    private Optional<BigDecimal> most(Penalty penalty) {
        if (penalty.share().isEmpty()) {
            return penalty.amount();
        }
        Optional<BigDecimal> share = turnover(penalty)
                .map(each -> each.multiply(penalty.share().get()).multiply(PERCENT))
                .map(BigDecimal::stripTrailingZeros);
        if (share.isEmpty() || penalty.amount().isEmpty()) {
            return share;
        }
        BigDecimal amount = penalty.amount().get();
        return share.map(each -> penalty.lower() ? each.min(amount) : each.max(amount));
    }

    /// What was answered to the fact that the penalty is a share of.
    private Optional<BigDecimal> turnover(Penalty penalty) {
        return penalty.of()
                .filter(fact -> assessment.codex().fact(fact).fact().type() instanceof FactType.Quantity(String unit)
                        && unit.equals(penalty.currency()))
                .flatMap(fact -> assessment.system().answers().find(fact))
                .flatMap(answer -> answer instanceof Answer.Between(var low, var high) && low.equals(high)
                        ? low
                        : Optional.empty());
    }
}
