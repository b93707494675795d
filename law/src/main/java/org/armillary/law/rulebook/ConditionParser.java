package org.armillary.law.rulebook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armillary.law.rulebook.Condition.All;
import org.armillary.law.rulebook.Condition.Always;
import org.armillary.law.rulebook.Condition.Any;
import org.armillary.law.rulebook.Condition.Comparison;
import org.armillary.law.rulebook.Condition.Includes;
import org.armillary.law.rulebook.Condition.Named;
import org.armillary.law.rulebook.Condition.Not;
import org.armillary.law.rulebook.Condition.Operand;
import org.armillary.law.rulebook.Condition.Test;
import org.armillary.law.rulebook.ConditionTokens.Kind;
import org.armillary.law.rulebook.ConditionTokens.Token;
import org.jspecify.annotations.Nullable;

/// Reads the FEEL subset by recursive descent, `or` below `and` below comparisons.
final class ConditionParser {

    private static final int DEEPEST = 200;
    private static final int LARGEST_POWER = 999;
    private static final Set<String> ABROAD =
            Set.of("null", "some", "every", "for", "return", "satisfies", "function", "instance");

    private final String text;
    private final List<Token> tokens;
    private int next;
    private int depth;

    ConditionParser(String text) {
        this.text = text;
        this.tokens = ConditionTokens.of(text);
    }

    Condition parse() {
        Condition condition = either();
        if (peek().kind() != Kind.END) {
            throw fault(peek(), "the condition should end here, or go on with 'and' or 'or'");
        }
        return condition;
    }

    private Condition either() {
        deeper();
        List<Condition> parts = new ArrayList<>(List.of(both()));
        while (accept("or")) {
            parts.add(both());
        }
        depth--;
        return parts.size() == 1 ? parts.getFirst() : new Any(parts);
    }

    private Condition both() {
        List<Condition> parts = new ArrayList<>(List.of(single()));
        while (accept("and")) {
            parts.add(single());
        }
        return parts.size() == 1 ? parts.getFirst() : new All(parts);
    }

    private Condition single() {
        Token token = peek();
        if (accept("not")) {
            expect("(");
            Condition part = either();
            expect(")");
            return new Not(part);
        }
        if (accept("if")) {
            return choice();
        }
        if (token.is("list") && tokens.get(next + 1).is("contains")) {
            return includes();
        }
        if (token.is("(")) {
            return bracket();
        }
        if (token.is("true") || token.is("false")) {
            next++;
            return new Always(token.is("true"));
        }
        return token.kind() == Kind.NAME && !token.is("date") ? ofName() : mirrored();
    }

    /// A bracket around a condition; around a number it would begin a comparison, which FEEL allows and nobody
    /// writes.
    private Condition bracket() {
        expect("(");
        Condition part = either();
        expect(")");
        return part;
    }

    private Condition choice() {
        Condition test = either();
        expect("then");
        Condition met = either();
        expect("else");
        Condition unmet = either();
        return new Any(List.of(new All(List.of(test, met)), new All(List.of(new Not(test), unmet))));
    }

    private Condition includes() {
        next += 2;
        expect("(");
        String fact = name();
        expect(",");
        String option = text();
        expect(")");
        return new Includes(fact, option);
    }

    private Condition ofName() {
        String name = name();
        if (accept("in")) {
            return within(name);
        }
        if (accept("between")) {
            Operand low = operand();
            expect("and");
            return new All(
                    List.of(new Test(name, Comparison.AT_LEAST, low), new Test(name, Comparison.AT_MOST, operand())));
        }
        Comparison comparison = comparison();
        return comparison == null ? new Named(name) : new Test(name, comparison, operand());
    }

    /// `5 < fact`, turned round.
    private Condition mirrored() {
        Token token = peek();
        Operand value = operand();
        Comparison comparison = comparison();
        if (comparison == null) {
            throw fault(token, "a value alone is no condition: compare it with a fact");
        }
        return new Test(name(), comparison.mirrored(), value);
    }

    private Condition within(String fact) {
        Token token = take();
        if (token.is("[") || token.is("]")) {
            return range(fact, token.is("[") ? Comparison.AT_LEAST : Comparison.MORE);
        }
        if (!token.is("(")) {
            throw fault(token, "after 'in' comes a range, such as [1..5], or a list, such as (\"a\", \"b\")");
        }
        Operand first = operand();
        if (peek().is("..")) {
            return upTo(new Test(fact, Comparison.MORE, first), fact);
        }
        List<Condition> options = new ArrayList<>(List.of(new Test(fact, Comparison.EQUAL, first)));
        while (accept(",")) {
            options.add(new Test(fact, Comparison.EQUAL, operand()));
        }
        expect(")");
        return new Any(options);
    }

    private Condition range(String fact, Comparison low) {
        return upTo(new Test(fact, low, operand()), fact);
    }

    private Condition upTo(Condition low, String fact) {
        expect("..");
        Operand end = operand();
        Token closing = take();
        if (!closing.is("]") && !closing.is(")") && !closing.is("[")) {
            throw fault(closing, "the range should end here, with ] or )");
        }
        Comparison high = closing.is("]") ? Comparison.AT_MOST : Comparison.LESS;
        return new All(List.of(low, new Test(fact, high, end)));
    }

    private @Nullable Comparison comparison() {
        for (Comparison each : Comparison.values()) {
            if (accept(each.sign())) {
                return each;
            }
        }
        return null;
    }

    private Operand operand() {
        Token token = peek();
        if (token.kind() == Kind.TEXT) {
            return new Operand.Written(new Constant.Text(text()));
        }
        if (token.is("true") || token.is("false")) {
            next++;
            return new Operand.Written(new Constant.Truth(token.is("true")));
        }
        if (token.is("date") || token.is("@")) {
            return new Operand.Written(day());
        }
        if (token.kind() == Kind.NAME) {
            return new Operand.Named(name());
        }
        return new Operand.Written(new Constant.Quantity(sum()));
    }

    private Constant day() {
        Token start = take();
        boolean called = start.is("date");
        if (called) {
            expect("(");
        }
        Token written = peek();
        String day = text();
        if (called) {
            expect(")");
        }
        try {
            return new Constant.Day(LocalDate.parse(day));
        } catch (DateTimeException e) {
            throw fault(written, "'" + day + "' is no day; write it like 2026-08-02");
        }
    }

    private BigDecimal sum() {
        BigDecimal value = product();
        while (peek().is("+") || peek().is("-")) {
            value = take().is("+") ? value.add(product()) : value.subtract(product());
        }
        return value;
    }

    private BigDecimal product() {
        BigDecimal value = power();
        while (peek().is("*") || peek().is("/")) {
            Token sign = take();
            BigDecimal other = power();
            if (sign.is("/") && other.signum() == 0) {
                throw fault(sign, "nothing can be divided by 0");
            }
            value = sign.is("*") ? value.multiply(other) : value.divide(other, MathContext.DECIMAL128);
        }
        return value;
    }

    private BigDecimal power() {
        BigDecimal base = number();
        if (!peek().is("**")) {
            return base;
        }
        Token sign = take();
        BigDecimal exponent = number();
        if (exponent.stripTrailingZeros().scale() > 0
                || exponent.abs().compareTo(BigDecimal.valueOf(LARGEST_POWER)) > 0) {
            throw fault(sign, "the exponent should be a whole number from -" + LARGEST_POWER + " to " + LARGEST_POWER);
        }
        return base.pow(exponent.intValueExact(), MathContext.DECIMAL128);
    }

    private BigDecimal number() {
        boolean negative = accept("-");
        Token token = take();
        if (token.kind() == Kind.NUMBER) {
            BigDecimal value = new BigDecimal(token.text());
            return negative ? value.negate() : value;
        }
        throw fault(token, "wanted a number, a text, a date or a name");
    }

    private String name() {
        Token token = take();
        if (token.kind() != Kind.NAME) {
            throw fault(token, "wanted the name of a fact");
        }
        if (ABROAD.contains(token.text())) {
            throw fault(token, "'" + token.text() + "' is not part of the subset of FEEL that rules are written in");
        }
        return token.text();
    }

    private String text() {
        Token token = take();
        if (token.kind() != Kind.TEXT) {
            throw fault(token, "wanted a text in quotation marks");
        }
        return token.text();
    }

    private Token peek() {
        return tokens.get(next);
    }

    private Token take() {
        Token token = peek();
        if (token.kind() != Kind.END) {
            next++;
        }
        return token;
    }

    private boolean accept(String sign) {
        boolean found = peek().is(sign);
        if (found) {
            next++;
        }
        return found;
    }

    private void expect(String sign) {
        Token token = take();
        if (!token.is(sign)) {
            throw fault(token, "wanted '" + sign + "' here");
        }
    }

    private void deeper() {
        if (++depth > DEEPEST) {
            throw fault(peek(), "brackets are nested more than " + DEEPEST + " deep");
        }
    }

    private ConditionFault fault(Token at, String what) {
        return new ConditionFault(text, at.offset(), what);
    }
}
