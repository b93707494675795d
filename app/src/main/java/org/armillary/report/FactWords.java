package org.armillary.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.armillary.assessment.Described;
import org.armillary.law.codification.Codex;
import org.armillary.law.codification.FactDescription;
import org.armillary.law.rulebook.Condition;
import org.armillary.law.rulebook.Constant;
import org.armillary.law.rulebook.FactType;
import org.armillary.wording.Wording;

/// Facts, and what would have to be so of them, in words.
///
/// @param wording the language
/// @param codex whose facts are asked
public record FactWords(Wording wording, Codex codex) {

    /// The question that asks for a fact; its id where the catalogue has none.
    public String question(String fact) {
        FactDescription known = codex.facts().get(fact);
        return known == null || known.fact().question().isEmpty()
                ? fact
                : known.fact().question();
    }

    /// What a choice is called.
    public static String label(FactDescription fact, String option) {
        return fact.labels().getOrDefault(option, option);
    }

    /// A number with its unit.
    public String quantity(FactDescription fact, BigDecimal value) {
        String unit = fact.fact().type() instanceof FactType.Quantity(String counted) ? counted : "";
        return (wording.number(value) + " " + unit).strip();
    }

    /// What would have to be so.
    public String change(Condition condition) {
        return switch (condition) {
            case Condition.Named(String name) -> said(name, wording.say("assess.yes"));
            case Condition.Not(Condition.Named(String name)) -> said(name, wording.say("assess.no"));
            case Condition.Includes(String name, String option) -> said(name, label(codex.fact(name), option));
            case Condition.Not(Condition.Includes(String name, String option)) ->
                said(name, wording.say("assess.notThese", label(codex.fact(name), option)));
            case Condition.Test(String name, Condition.Comparison comparison, Condition.Operand.Written(var value)) ->
                said(name, compared(name, comparison, value));
            case Condition.All(List<Condition> parts) -> joined(parts, "assess.and");
            case Condition.Any(List<Condition> parts) -> joined(parts, "assess.or");
            case Condition.Not(Condition part) -> wording.say("assess.not", change(part));
            case Condition.Always(boolean met) -> wording.say(met ? "assess.yes" : "assess.no");
            case Condition.Test(String name, Condition.Comparison comparison, Condition.Operand.Named(String other)) ->
                name + " " + comparison.sign() + " " + other;
        };
    }

    private String joined(List<Condition> parts, String key) {
        return parts.stream()
                .map(this::change)
                .reduce((a, b) -> wording.say(key, a, b))
                .orElse("");
    }

    private String said(String fact, String answer) {
        return wording.say("assess.said", question(fact), answer);
    }

    private String compared(String fact, Condition.Comparison comparison, Constant value) {
        String words = switch (value) {
            case Constant.Truth(boolean yes) -> wording.say(yes ? "assess.yes" : "assess.no");
            case Constant.Text(String option) -> label(codex.fact(fact), option);
            case Constant.Quantity(BigDecimal number) -> quantity(codex.fact(fact), number);
            case Constant.Day(LocalDate day) -> wording.day(day);
        };
        return wording.say("assess.compared." + Described.word(comparison), words);
    }
}
