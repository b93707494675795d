/// What a document that is no official XML tells of its own identity: which work it is, in which language, of which
/// day.
///
/// Reads the title page, the document's own metadata and its file name, by the rules of `catalogues/identification`;
/// yields [Clues][org.armillary.law.identification.Clues]. Nothing is guessed: what none of them says stays open, and a
/// person's word goes before all of it.
///
/// The line `REGULATION (EU) 2031/12 OF THE COUNCIL of 13 June 2031` tells
///
/// ```
/// work  /akn/eu/act/regulation/2031/12
/// date  2031-06-13
/// title REGULATION (EU) 2031/12 OF THE COUNCIL of 13 June 2031
/// ```
@NullMarked
@Uses({"frbr", "court"})
package org.armillary.law.identification;

import org.armillary.law.Uses;
import org.jspecify.annotations.NullMarked;
