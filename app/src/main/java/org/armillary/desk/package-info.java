/// The desk of a home: everything opened for work, and the place where other processes of the same person
/// hand in errands.
///
/// The process that owns a home opens a desk: database, corpus, index, tasks, and an HTTP endpoint on the
/// loopback interface that only who can read the home's `owner` file can use.
/// [Errands][org.armillary.desk.Errands] does an errand in this process where the home is free, else at the
/// owner's desk, with the same progress either way.
///
/// ```
/// POST /errands  Authorization: Bearer 5c1f…
/// {"errand":"import","inputs":["/data/act.pdf"],"said":{"work":"/akn/…"},"provisional":false}
/// ⇢ {"done":1,"of":3,…}                     progress, a line each
///   {"event":"ERROR","subject":"act.pdf","message":"…"}
///   {"end":"DONE","outcome":"2 imported, …"}
/// ```
@ApplicationModule(
        allowedDependencies = {
            "catalogue",
            "home",
            "backup",
            "account",
            "portfolio",
            "ledger",
            "task",
            "act",
            "corpus",
            "embedding",
            "search",
            "alert",
            "graph",
            "harvest",
            "lineage",
            "parallel"
        })
@NullMarked
package org.armillary.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
