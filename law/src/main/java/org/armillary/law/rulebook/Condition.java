package org.armillary.law.rulebook;

import java.util.List;

/// When a rule applies: a formula over facts, conclusions of other rules, and parameters.
///
/// Written in a subset of FEEL, the expression language of DMN 1.5: `and`, `or`, `not(…)`, `if … then … else …`,
/// the six comparisons, `in` with a range or a list, `between … and …`, `list contains(fact, "option")`, numbers
/// (with `+ - * / **` on numbers alone), texts, `date("2026-08-02")` and `@"2026-08-02"`, `true`, `false`. There
/// is no null: a fact nobody knows is unknown, and no condition can ask whether it is.
public sealed interface Condition {

    /// How a fact is held against a value.
    enum Comparison {
        EQUAL("="),
        UNEQUAL("!="),
        LESS("<"),
        AT_MOST("<="),
        MORE(">"),
        AT_LEAST(">=");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }

        /// Whether a value that compares to the other like `order` to 0 passes.
        boolean accepts(int order) {
            return switch (this) {
                case EQUAL -> order == 0;
                case UNEQUAL -> order != 0;
                case LESS -> order < 0;
                case AT_MOST -> order <= 0;
                case MORE -> order > 0;
                case AT_LEAST -> order >= 0;
            };
        }

        /// The comparison with its sides exchanged.
        Comparison mirrored() {
            return switch (this) {
                case EQUAL -> EQUAL;
                case UNEQUAL -> UNEQUAL;
                case LESS -> MORE;
                case AT_MOST -> AT_LEAST;
                case MORE -> LESS;
                case AT_LEAST -> AT_MOST;
            };
        }
    }

    /// The other side of a comparison.
    sealed interface Operand {
        /// A value that is written there.
        record Written(Constant value) implements Operand {}

        /// A parameter, by name.
        record Named(String name) implements Operand {}
    }

    /// Always met, or never.
    record Always(boolean met) implements Condition {}

    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }
    }

    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    record Not(Condition part) implements Condition {}

    /// A flag, or a conclusion of rules, by name.
    record Named(String name) implements Condition {}

    /// A fact held against a value or a parameter.
    record Test(String fact, Comparison comparison, Operand operand) implements Condition {}

    /// One of the options of a fact of several choices.
    record Includes(String fact, String option) implements Condition {}

    /// Reads a condition.
    ///
    /// @throws ConditionFault when it isn't one, with the place
    static Condition parse(String text) {
        return new ConditionParser(text).parse();
    }
}
