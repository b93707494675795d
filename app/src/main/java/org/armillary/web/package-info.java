/// The reader: pages for people, made on the server, readable without scripts.
///
/// Reads the corpus and the search index; yields HTML, and an expression as AKN, JSON, HTML or PDF. Each page is a
/// record (`…View`) filled into a template of `src/main/jte/page` inside one [Frame][org.armillary.web.Frame]
/// (wording, as-of date, theme), and served under the content security policy of `SecurityConfiguration`.
///
/// `/akn/eu/act/regulation/2024/1689?asOf=2026-08-02#art_6` shows Article 6 as it stood on 2 August 2026.
@ApplicationModule(
        allowedDependencies = {
            "assessment",
            "bibliography",
            "alert",
            "catalogue",
            "comparison",
            "harvest",
            "observatory",
            "portfolio",
            "sheet",
            "corpus",
            "reception",
            "report",
            "search",
            "terminology",
            "graph",
            "lineage",
            "parallel",
            "comparison",
            "convergence",
            "drafting",
            "reuse",
            "guard",
            "account",
            "ledger",
            "verifier",
            "home",
            "task",
            "act",
            "wording"
        })
@NullMarked
package org.armillary.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
