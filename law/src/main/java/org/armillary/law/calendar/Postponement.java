package org.armillary.law.calendar;

import java.time.LocalTime;

/// What a law allows where a period, also one of hours, ends on a day of rest: to act on the next working day, until an
/// hour.
///
/// @param until the hour, such as noon
/// @param provision what allows it
public record Postponement(LocalTime until, String provision) {}
