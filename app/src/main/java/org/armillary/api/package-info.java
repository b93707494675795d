/// The interface for programs, `/api/v1`: the same questions as the pages, answered as JSON.
///
/// Reads the corpus, the search index and tasks; yields JSON, Akoma Ntoso for a text where `Accept:
/// application/akn+xml` asks for it, and failures as RFC 9457 problems.
///
/// `GET /api/v1/provisions/akn/eu/act/regulation/2024/1689/~art_6__para_3?asOf=2026-08-02` gives number, heading,
/// path and text of Article 6(3). `POST /api/v1/assessments` with a profile as body says what binds the system that
/// it describes, and keeps nothing of it.
@ApplicationModule(
        allowedDependencies = {
            "corpus",
            "bibliography",
            "alert",
            "search",
            "terminology",
            "graph",
            "reception",
            "guard",
            "account",
            "ledger",
            "home",
            "task",
            "act",
            "assessment",
            "wording",
            "catalogue",
            "comparison",
            "lineage",
            "parallel",
            "convergence",
            "harvest",
            "observatory"
        })
@NullMarked
package org.armillary.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
