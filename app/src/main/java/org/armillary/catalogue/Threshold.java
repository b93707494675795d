package org.armillary.catalogue;

import java.math.BigDecimal;
import java.util.Optional;

/// A number in an instrument on which something turns.
///
/// @param provision where it stands; `none` where no provision is on record
/// @param quantity what is measured
/// @param comparator on which side of the number
/// @param value the number; for [Quantity#DATE] days since 1 January 1970
/// @param to the upper end of a range
/// @param unit what it counts, such as `FLOP`, `EUR`, `hour`
/// @param what what turns on it
/// @param or another amount of which the higher or lower counts, as the provision says
/// @param standing `draft only`, `struck …`: why it isn't law; empty when it is
/// @param verified whether the number was verified
public record Threshold(
        String provision,
        Quantity quantity,
        Comparator comparator,
        BigDecimal value,
        Optional<BigDecimal> to,
        String unit,
        String what,
        Optional<Amount> or,
        String standing,
        boolean verified) {

    /// Stands for a provision that is not on record.
    public static final String NO_PROVISION = "none";

    /// A number and what it counts.
    public record Amount(BigDecimal value, String unit) {}

    /// What a threshold measures.
    public enum Quantity {
        COMPUTE,
        COMPUTE_RATE,
        BANDWIDTH,
        PERFORMANCE,
        POWER,
        USERS,
        RECORDS,
        REVENUE,
        COST,
        HARM,
        DURATION,
        DATE,
        PENALTY,
        TARIFF,
        SHARE,
        LEVEL,
        COUNT
    }

    /// On which side of the number something turns.
    public enum Comparator {
        MORE_THAN,
        AT_LEAST,
        LESS_THAN,
        AT_MOST,
        EQUALS,
        BETWEEN,
        /// The record doesn't say.
        UNSTATED
    }
}
