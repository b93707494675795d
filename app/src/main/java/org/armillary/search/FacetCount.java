package org.armillary.search;

/// A value of a facet and how many passages fit the question if it is chosen.
///
/// @param value as it stands in addresses
/// @param count how many
/// @param exact whether all were counted, or `count` is reckoned from a sample
public record FacetCount(String value, long count, boolean exact) {}
