/// What binds an AI system: from when, why, what is missing, what would change it; and how to ask for it.
///
/// Reads an [AiSystem][org.armillary.assessment.AiSystem], that is the answers somebody gave to facts, and the codified
/// law; yields an [Assessment][org.armillary.assessment.Assessment]: one
/// [Finding][org.armillary.assessment.Finding] for every conclusion of every rulebook, the obligations that come of
/// them, a receipt that can be replayed, a comparison with another assessment. Knows no page, no table, no request.
/// Which law there is and which facts it asks for stands in `rulebooks/` and `catalogues/facts/`.
///
/// ```text
/// AiSystem      Triage, territories = [eu], annex_iii_uses = [5a], profiling unknown
/// Assessor      eu_ai_act.high_risk depends on profiling        rests on art_6__para_3
/// Interview     next question: profiling, because eu_ai_act.high_risk turns on it
/// Receipt       {"engine":"1","facts":{…},"findings":[…],"on":"2026-11-21","rulebooks":{"eu_ai_act":"3fa9…"}}
/// ```
@ApplicationModule(allowedDependencies = "canonical")
@NullMarked
package org.armillary.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
