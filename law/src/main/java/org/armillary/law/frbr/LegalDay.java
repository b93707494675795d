package org.armillary.law.frbr;

import java.time.Instant;
import java.time.LocalDate;

/// A day as a jurisdiction counts it: it begins and ends at midnight of the seat of government.
///
/// @param date the calendar day
/// @param jurisdiction whose day it is
public record LegalDay(LocalDate date, Jurisdiction jurisdiction) {

    /// The jurisdiction's day at an instant.
    public static LegalDay of(Instant instant, Jurisdiction jurisdiction) {
        return new LegalDay(LocalDate.ofInstant(instant, jurisdiction.zone()), jurisdiction);
    }

    /// Its first instant.
    public Instant begins() {
        return date.atStartOfDay(jurisdiction.zone()).toInstant();
    }

    /// The first instant after it.
    public Instant ends() {
        return date.plusDays(1).atStartOfDay(jurisdiction.zone()).toInstant();
    }

    @Override
    public String toString() {
        return date + " (" + jurisdiction + ")";
    }
}
