package org.armillary.law.codification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.armillary.law.rulebook.Condition;

/// What a breach may cost at most.
///
/// @param id its name in the rulebook
/// @param what who may impose what, in words
/// @param when who it reaches
/// @param amount a fixed amount, where there is one
/// @param currency of the amount, ISO 4217; empty without one
/// @param per what each amount is for: `breach`, `day`, `person`; empty for all in all
/// @param share percent of worldwide yearly turnover, where there is one
/// @param of id of the number fact that says the turnover; empty where none does
/// @param lower whether the lower of amount and share is the limit, not the higher
/// @param provisions what sets it
/// @param from first day on which it can be imposed; empty where it always could
/// @param until last day; empty where no end is known
public record Penalty(
        String id,
        String what,
        Condition when,
        Optional<BigDecimal> amount,
        String currency,
        String per,
        Optional<BigDecimal> share,
        Optional<String> of,
        boolean lower,
        List<String> provisions,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {
    public Penalty {
        provisions = List.copyOf(provisions);
    }
}
