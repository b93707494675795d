/// Law written as rulebooks: what an instrument's conditions, duties, clocks, penalties and scorecards are, as files
/// that lawyers review; read, checked, and exported to DMN.
///
/// Reads `catalogues/facts/*.yaml` and `rulebooks/<jurisdiction>/<instrument>/*.yaml` (the format, with a complete
/// example, is `rulebooks/README.md`); yields one [Codification] for each instrument, and the [Codex] of all of them
/// over one vocabulary of facts. Law changes by new dated layers in these files, never in Java.
///
/// ```text
/// rulebooks/eu/ai-act/rulebook.yaml    id: eu_ai_act, instrument: eu-ai-act, expression: 2026-07-27, …
/// rulebooks/eu/ai-act/*.rules.yaml     when: list contains(annex_iii_uses, "4a")  because: [annex_III__point_4]
/// ```
@NullMarked
@Uses({"rulebook", "calendar"})
package org.armillary.law.codification;

import org.armillary.law.Uses;
import org.jspecify.annotations.NullMarked;
