/// Ranking: of many passages of law, those that answer a question, or the acts that belong to an act, the best
/// first.
///
/// A [Shelf][org.armillary.retrieval.Shelf] holds the passages. A question is met by words and pairs of words
/// (BM25), by character grams (compounds, misspellings), by the best window of a long passage, by meaning
/// (vectors), and by what stands beside a passage; [Weights][org.armillary.retrieval.Weights] say what each sign
/// is worth. A whole act as a question is met by its rare words and by when the others were made. docs/search.md
/// says why and what it brings.
///
/// ```
/// shelf.find(Request.of("Who must report incidents?"), 10)     // [Found[id=art_73, score=5.1], ...]
/// ```
@ApplicationModule(allowedDependencies = {"embedding"})
@NullMarked
package org.armillary.retrieval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
