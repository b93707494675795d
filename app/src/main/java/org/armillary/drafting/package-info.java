/// From principle to provision: a draft treaty article built from model clauses and what precedents say.
///
/// Reads `catalogues/clauses` (phrases of our own), the findings, thresholds and review clauses of the precedents
/// chosen,
/// and the lineage between them; yields a [Draft][org.armillary.drafting.Draft] in which every phrase carries the
/// provisions it leans on, what differs among precedents stands in brackets, and what none of them has is named. Writes
/// it as DOCX and as Akoma Ntoso. Nothing is generated freely: without support an optional phrase is left out.
///
/// ```
/// drafting.draft("transparency", "oecd-ai-principles", List.of("eu-ai-act", "kr-ai-basic-act"), day)
///   // 3. Each Party shall require [providers | AI business operators] to tell people …   EU AI Act, Art. 50(1); …
/// ```
@ApplicationModule(allowedDependencies = {"catalogue", "comparison", "lineage"})
@NullMarked
package org.armillary.drafting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
