/// The portfolio: systems that organisations have described, every version of what was said, assessments that were
/// kept.
///
/// Writes the tables `ai_system`, `reply`, `system_name` and `kept_assessment`, each change with its act in the same
/// transaction; every row carries its organisation and who made it, and nobody sees another organisation's. Two
/// people who change one system at once lose nothing: their changes are put together fact by fact, and where both
/// changed one fact, both values are shown and nothing is saved. Reads and writes inventories (CSV, XLSX) and reads
/// model cards, of which it takes only what they say.
///
/// ```
/// Kept kept = portfolio.add(actor, AiSystem.named("Triage"))            // version 1
/// portfolio.save(actor, kept.id(), 1, kept.system().with("uses_ai", …)) // Saved version 2, or Clashing
/// ```
@ApplicationModule(allowedDependencies = {"home", "account", "act", "assessment", "sheet"})
@NullMarked
package org.armillary.portfolio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
