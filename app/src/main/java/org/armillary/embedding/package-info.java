/// Meaning as vectors: texts and questions that mean alike lie near each other.
///
/// An [Embedder][org.armillary.embedding.Embedder] is a model; the one that is shipped,
/// [MiniLm][org.armillary.embedding.MiniLm], runs inside the process, reads English, and takes about 100 words at
/// a time, so that [Windows][org.armillary.embedding.Windows] cut longer texts. Nothing is loaded before the
/// first text comes.
///
/// ```
/// embedder.question("Who must report?")      // 384 numbers of length 1
/// ```
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.armillary.embedding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
