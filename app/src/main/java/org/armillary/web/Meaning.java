package org.armillary.web;

/// What a term means, shown where it is used.
///
/// @param id of the card, to which uses refer
/// @param term as printed
/// @param words what it means
/// @param where the provision that says so
/// @param href address of that provision
public record Meaning(String id, String term, String words, String where, String href) {}
