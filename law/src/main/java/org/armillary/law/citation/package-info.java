/// What a text points to: references to law and the changes it makes to other law.
///
/// Reads an [Outline][org.armillary.law.akn.Outline] (running prose with its places) and the forms and titles in
/// `catalogues/citation`; writes [references][org.armillary.law.citation.Reference], each with its
/// [target][org.armillary.law.citation.Target] or the reason why it has none, and
/// [modifications][org.armillary.law.citation.Modification].
///
/// In `art_4` of some act, "as laid down in Article 6(2), point (a), of Regulation (EU) 2016/679" gives
///
/// ```text
/// 22..73 "Article 6(2), point (a), of Regulation (EU) 2016/679"
///   -> external /akn/eu/act/regulation/2016/679 art_6__para_2__point_a, form eu.regulation, confidence 0.98
/// ```
@NullMarked
@Uses({"frbr", "pattern", "akn"})
package org.armillary.law.citation;

import org.armillary.law.Uses;
import org.jspecify.annotations.NullMarked;
