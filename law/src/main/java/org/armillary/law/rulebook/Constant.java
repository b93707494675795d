package org.armillary.law.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;

/// A value that is written in a rule, a parameter or an answer.
public sealed interface Constant {

    record Truth(boolean value) implements Constant {
        @Override
        public String toString() {
            return String.valueOf(value);
        }
    }

    record Text(String value) implements Constant {
        @Override
        public String toString() {
            return '"' + value + '"';
        }
    }

    /// An exact number; equal when the values are, however they are written.
    record Quantity(BigDecimal value) implements Constant, Comparable<Quantity> {
        public Quantity {
            value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        }

        @Override
        public int compareTo(Quantity other) {
            return value.compareTo(other.value);
        }

        @Override
        public String toString() {
            return value.toPlainString();
        }
    }

    record Day(LocalDate value) implements Constant, Comparable<Day> {
        @Override
        public int compareTo(Day other) {
            return value.compareTo(other.value);
        }

        @Override
        public String toString() {
            return "date(\"" + value + "\")";
        }
    }
}
