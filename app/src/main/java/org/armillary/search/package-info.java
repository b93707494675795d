/// Search: provisions found by words, by meaning, by what their norms say, or by how people cite them.
///
/// Follows the corpus: for each work the index ([ProvisionIndex][org.armillary.search.ProvisionIndex]) keeps the
/// provisions of every version that answers for some day, with those days; vectors of their windows are made in the
/// background and kept beside it by what they say. A [Question][org.armillary.search.Question], read by `query` and
/// carried into other languages by `terminology`, is answered by [Search][org.armillary.search.Search] with
/// [Hit][org.armillary.search.Hit]s: ranked by `retrieval` over this index, narrowed and counted by
/// [Facet][org.armillary.search.Facet]s, each with its [Reason][org.armillary.search.Reason]s and the passage that
/// fits. Also completes what is being typed, finds passages like a text ([Alikes][org.armillary.search.Alikes]), and
/// holds one text against many questions ([Percolator][org.armillary.search.Percolator]).
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
