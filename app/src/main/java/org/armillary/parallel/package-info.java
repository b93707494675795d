/// Parallels: what stands elsewhere that says the same, where a wording comes from, and which acts belong together.
///
/// [Parallels][org.armillary.parallel.Parallels] finds the relatives of a provision in other instruments: the same
/// words, the same duty in other words, or the same topic only, told apart and each with its grounds.
/// [Provenance][org.armillary.parallel.Provenance] takes a clause apart into the held provisions whose words it
/// has. [Derivations][org.armillary.parallel.Derivations] ranks the acts that implement an act, or that it
/// implements. What is known as a fact, from the catalogue, from lineage or because a text says so, is kept apart
/// from what is computed. Reads the index, the corpus, the graph and the lineage; writes nothing, and keeps
/// nothing of a clause.
///
/// ```
/// parallels.of(article50, 20).parallels().getFirst().likeness()     // SAME_DUTY
/// ```
@ApplicationModule(
        allowedDependencies = {
            "catalogue",
            "comparison",
            "corpus",
            "graph",
            "lineage",
            "retrieval",
            "reuse",
            "search",
            "terminology"
        })
@NullMarked
package org.armillary.parallel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
