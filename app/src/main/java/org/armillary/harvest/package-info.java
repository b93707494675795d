/// Harvesting: official texts fetched from their publishers, politely, with where, when and what came written down.
///
/// Reads `catalogues/publishers` (which publisher has the text of a work at which address) and the publishers
/// themselves; writes sources, readings and acts through the corpus, and below `harvest/` what it last saw at an
/// address, so that it asks only for what changed. [Ways][org.armillary.harvest.Ways] says how the text of an
/// instrument is had, fetched or by hand. Only the hosts of a publisher are asked, never a private address.
///
/// ```
/// armillary harvest gb-duaa
/// GET https://www.legislation.gov.uk/ukpga/2025/18/data.akn  ->  200, 4.1 MB, SHA-256 7b1e…
/// act `retrieved` of /akn/gb/act/ukpga/2025/18/eng@2026-02-05 {"address":"https://…","change":"first",…}
/// ```
@ApplicationModule(allowedDependencies = {"home", "task", "act", "corpus", "catalogue"})
@NullMarked
package org.armillary.harvest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
