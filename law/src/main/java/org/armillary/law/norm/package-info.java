/// What a text means by its words, and who must do what.
///
/// Reads an [Outline][org.armillary.law.akn.Outline] and the markers in `catalogues/norm`; writes
/// [definitions][org.armillary.law.norm.Definition] and [norms][org.armillary.law.norm.Norm].
///
/// "2. Where the lamp is faulty, the keeper shall tell the Board within 30 days." gives
///
/// ```text
/// obligation of "the keeper": "tell the Board"; where "the lamp is faulty"; within 30 days
/// ```
@NullMarked
@Uses({"frbr", "pattern", "akn", "citation"})
package org.armillary.law.norm;

import org.armillary.law.Uses;
import org.jspecify.annotations.NullMarked;
