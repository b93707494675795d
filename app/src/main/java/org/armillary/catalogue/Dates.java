package org.armillary.catalogue;

import java.util.Optional;

/// The dates of an instrument's life, each as far as it is known.
///
/// @param proposed first official draft
/// @param adopted made, signed, passed or published
/// @param inForce entry into force
/// @param ended repealed, withdrawn or failed; the status says which
/// @param expires last day of its term
/// @param orderNote why they stand in an unusual order; empty when they don't
public record Dates(
        Optional<PartialDate> proposed,
        Optional<PartialDate> adopted,
        Optional<PartialDate> inForce,
        Optional<PartialDate> ended,
        Optional<PartialDate> expires,
        String orderNote) {}
