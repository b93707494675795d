package org.armillary.retrieval;

/// An act that may belong to an act, and what speaks for it.
///
/// @param id of its passage
/// @param score what acts are ranked by
/// @param share what part of the other's weightiest words and pairs it has, 0 to 1
/// @param title what its words have of the other's head, beside the candidate that has most, 0 to 1
/// @param number how strongly one of the two cites the other by its number, 0 to 1
/// @param time how well the years fit, 0 to 1
public record Kin(String id, double score, double share, double title, double number, double time) {}
