/// Search: provisions found by their words, or by how people cite them.
///
/// Follows the corpus: for each work it keeps the provisions of every version that answers for some day, with those
/// days. Reads a question in forgiving syntax, yields [Hit][org.armillary.search.Hit]s with the passage that fits
/// and where the words stand in it.
///
/// ```
/// Article 6(3) AI Act          "high-risk system" -biometric          lang:fra work:2024/1689 conformité
/// ```
@ApplicationModule(
        allowedDependencies = {
            "home",
            "query",
            "terminology",
            "corpus",
            "catalogue",
            "graph",
            "comparison",
            "embedding",
            "retrieval",
            "task"
        })
@NullMarked
package org.armillary.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
