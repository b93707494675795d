package org.armillary.law.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// What is known of a fact. A fact without an answer is unknown.
public sealed interface Answer {

    record Truth(boolean value) implements Answer {
        // Most answers are one of these: many systems share them.
        private static final Answer YES = new Truth(true);
        private static final Answer NO = new Truth(false);
    }

    /// One option of a choice.
    record Chosen(String option) implements Answer {}

    /// Some option of a choice, out of those that are still possible.
    record OneOf(Set<String> options) implements Answer {
        public OneOf {
            options = Set.copyOf(options);
            if (options.isEmpty()) {
                throw new IllegalArgumentException("some option must be possible");
            }
        }
    }

    /// Of several choices those that are so and those that are not; what is in neither is unknown.
    record Several(Set<String> included, Set<String> excluded) implements Answer {
        public Several {
            included = Set.copyOf(included);
            excluded = Set.copyOf(excluded);
            if (included.stream().anyMatch(excluded::contains)) {
                throw new IllegalArgumentException(
                        "an option can't be both so and not so: " + included + ", " + excluded);
            }
        }
    }

    /// A number between two ends, both included; an end that is empty is open.
    record Between(Optional<BigDecimal> low, Optional<BigDecimal> high) implements Answer {
        public Between {
            if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
                throw new IllegalArgumentException("no number is at least " + low.get() + " and at most " + high.get());
            }
        }
    }

    /// A day between two, both included; an end that is empty is open.
    record Within(Optional<LocalDate> first, Optional<LocalDate> last) implements Answer {
        public Within {
            if (first.isPresent() && last.isPresent() && first.get().isAfter(last.get())) {
                throw new IllegalArgumentException("no day is from " + first.get() + " to " + last.get());
            }
        }
    }

    static Answer of(boolean value) {
        return value ? Truth.YES : Truth.NO;
    }

    static Answer of(String option) {
        return new Chosen(option);
    }

    static Answer of(BigDecimal number) {
        return new Between(Optional.of(number), Optional.of(number));
    }

    static Answer of(LocalDate day) {
        return new Within(Optional.of(day), Optional.of(day));
    }
}
