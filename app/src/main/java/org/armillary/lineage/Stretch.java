package org.armillary.lineage;

/// A stretch of a provision's text in one version.
///
/// @param expression FRBR URI of the version
/// @param path the reading's file
/// @param eId the provision; empty for text outside all
/// @param start first UTF-16 index in the provision's text as rendered; in the document's where there is no eId
/// @param end end index, exclusive
record Stretch(String expression, String path, String eId, int start, int end) {}
