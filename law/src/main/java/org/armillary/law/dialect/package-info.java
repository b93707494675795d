/// Official XML of legislatures and publishers, read into Akoma Ntoso.
///
/// Reads Akoma Ntoso itself (the OASIS standard, LegalDocML.de, legislation.gov.uk, judgments of Find Case Law),
/// Formex 4 of the European Union (a file, a zip or a folder of act and annexes), LIMS of Justice Canada, USLM of
/// the United States, and Japan's e-Gov law XML; yields a [Converted][org.armillary.law.dialect.Converted]
/// document with eIds, FRBR identification from the official metadata, and the dates of its provisions as temporal
/// groups. Every character of the text is kept once and numbers stay as printed; what a reader does not know is
/// kept as text and named in an [Oddity][org.armillary.law.dialect.Oddity].
///
/// One walk serves all dialects ([Body][org.armillary.law.dialect.Body]); what is particular to a publisher is the
/// table of its element names, the head of its levels, and what no other dialect has.
///
/// ```xml
/// <ARTICLE IDENTIFIER="001"><TI.ART>Article 1</TI.ART><STI.ART>Scope</STI.ART><ALINEA>This Regulation
/// …</ALINEA></ARTICLE>
/// ```
///
/// becomes
///
/// ```xml
/// <article eId="art_1"><num>Article 1</num><heading>Scope</heading><content><p>This Regulation
/// …</p></content></article>
/// ```
@NullMarked
@Uses({"frbr", "court", "akn", "layout"})
package org.armillary.law.dialect;

import org.armillary.law.Uses;
import org.jspecify.annotations.NullMarked;
