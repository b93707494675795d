package org.armillary.portfolio;

import java.time.Instant;
import java.util.UUID;
import org.armillary.assessment.AiSystem;

/// A system in a portfolio, at one version.
///
/// @param id its permanent identity
/// @param organisation whose it is
/// @param owner who described it first
/// @param version counts its changes, from 1
/// @param system what is said of it
/// @param changedBy who changed it last
/// @param changedAt when
public record Kept(
        UUID id,
        String organisation,
        String owner,
        long version,
        AiSystem system,
        String changedBy,
        Instant changedAt) {}
