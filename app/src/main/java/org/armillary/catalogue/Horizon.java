package org.armillary.catalogue;

import java.time.LocalDate;

/// How far the catalogue sees.
///
/// @param compiled the day it was compiled, for which each status is stated
/// @param evidence the day of the newest evidence: later days rest on the calendar alone
public record Horizon(LocalDate compiled, LocalDate evidence) {}
