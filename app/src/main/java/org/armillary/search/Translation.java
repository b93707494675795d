package org.armillary.search;

import org.apache.lucene.search.Query;

/// A term of the term base that means what was typed, in another language or another word of the same.
///
/// @param typed words of the question
/// @param concept id of the concept that joins the two
/// @param language of the term found, ISO 639-3
/// @param term to be found
/// @param weight how much it counts against what was typed, above 0 and below 1
/// @param query passages that have it
record Translation(String typed, String concept, String language, String term, double weight, Query query) {}
