package org.armillary.parallel;

/// That two provisions or works are joined, as a text or the catalogue says: known, not computed.
///
/// @param kind how: `cites`, `amends`, `implements`, `derives`, or a word of lineage such as `draws-on`
/// @param from the later place, which says so or draws on the other
/// @param to the earlier place
/// @param source who says so: the place of a text, or `catalogue`
/// @param basis how it is known: `text`, or a word of lineage's bases
/// @param words what it says; empty where nothing is quoted
/// @param sure whether a text or page that was read stands behind it
public record Fact(String kind, String from, String to, String source, String basis, String words, boolean sure) {}
