/// The curated facts on the world's AI norms: instruments, older law, bodies, state practice, each with its sources.
///
/// Reads the folders `instruments`, `older-law`, `bodies`, `practice` and `registers` of `catalogues/`, which the
/// build puts on the class path; writes nothing. [Catalogue][org.armillary.catalogue.Catalogue] answers what an
/// instrument is, what it was on a day, and what comes due; what was not verified says so wherever it is asked.
///
/// ```
/// Catalogue catalogue = Catalogue.shipped();
/// catalogue.get("kr-ai-basic-act").statusOn(LocalDate.parse("2025-06-01"))  // adopted since 2024-12-26
/// catalogue.due(LocalDate.parse("2027-12-01"), LocalDate.parse("2027-12-31"))  // 2027-12-02 eu-ai-act …
/// ```
@ApplicationModule(allowedDependencies = {"canonical"})
@NullMarked
package org.armillary.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
