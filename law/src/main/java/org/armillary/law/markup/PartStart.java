package org.armillary.law.markup;

/// Where a part of a judgment begins.
///
/// @param part which part
/// @param from index of the first line of the words it begins with
/// @param to index after their last line
/// @param heading whether these words are its heading, rather than its first paragraph
/// @param telling whether they tell that the document is a judgment
record PartStart(UnitType part, int from, int to, boolean heading, boolean telling) {}
