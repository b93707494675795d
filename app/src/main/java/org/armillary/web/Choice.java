package org.armillary.web;

/// One option of a filter.
///
/// @param value what the address carries
/// @param label what people read
/// @param count how many it would leave; negative where nobody counted
/// @param chosen whether it is in use
public record Choice(String value, String label, long count, boolean chosen) {}
