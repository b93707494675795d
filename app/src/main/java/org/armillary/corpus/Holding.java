package org.armillary.corpus;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.armillary.law.frbr.Language;

/// An expression as one reading holds it: a row of the table of readings.
///
/// @param stamp what the reading's file says of itself
/// @param path its file, below the corpus directory
/// @param withdrawnAt since when the corpus no longer answers with it
/// @param provisions how many provisions it has
/// @param characters length of its text in UTF-16 units
public record Holding(Stamp stamp, String path, Optional<Instant> withdrawnAt, int provisions, int characters) {

    public String work() {
        return stamp.identity().work();
    }

    /// FRBR URI of the expression.
    public String expression() {
        return stamp.identity().expression();
    }

    public Language language() {
        return stamp.identity().language();
    }

    /// The date of the expression.
    public LocalDate date() {
        return stamp.identity().date();
    }

    public String title() {
        return stamp.identity().title();
    }

    /// First day on which the text is in force: as stated, else the expression's own date.
    public LocalDate effectiveFrom() {
        return stamp.identity().inForceFrom().orElse(date());
    }

    Holding withdrawn(Optional<Instant> at) {
        return new Holding(stamp, path, at, provisions, characters);
    }

    boolean isInForce(LocalDate day) {
        return !day.isBefore(effectiveFrom())
                && stamp.identity().inForceUntil().map(day::isBefore).orElse(true);
    }

    boolean isKnown(Instant at) {
        return !stamp.knownSince().isAfter(at) && withdrawnAt.map(at::isBefore).orElse(true);
    }
}
