/// Bibliographies: works, provisions and cases as they are cited, in words and in the formats of reference managers.
///
/// Reads hits of a search, texts of the corpus and instruments of the catalogue; yields
/// [Reference][org.armillary.bibliography.Reference]s, which a [Style][org.armillary.bibliography.Style] puts into
/// words and a [Format][org.armillary.bibliography.Format] into a file. How a style abbreviates is data
/// (`bibliography/*.properties`), with its source.
///
/// ```
/// Regulation (EU) 2024/1689 laying down harmonised rules … [2024] OJ L 2024/1689, art 6(3)(a)       OSCOLA
/// Regulation (EU) 2024/1689, art. 6(3)(a), 2024 O.J. (L 1689) (EU)                                  Bluebook
/// Art. 6 Abs. 3 Buchst. a Verordnung (EU) 2024/1689, ABl. L, 2024/1689                               German
/// ```
@ApplicationModule(allowedDependencies = {"catalogue", "corpus", "search", "sheet", "wording"})
@NullMarked
package org.armillary.bibliography;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
