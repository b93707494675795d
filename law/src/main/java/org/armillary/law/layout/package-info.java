/// Documents as lines: what stands on the page, before anyone asks what it means.
///
/// Reads bytes of plain text, Markdown, HTML, PDF and DOCX; yields a [Layout][org.armillary.law.layout.Layout]: the
/// text, its lines in reading order with page, style and language, and each line's role, so that running heads,
/// page numbers, footnotes and tables of contents are kept but stand outside the running text.
///
/// For the two lines `Article 1⏎Scope` a layout holds the text `Article 1\nScope` and the lines `[0,9)` and
/// `[10,15)`, both [BODY][org.armillary.law.layout.Role#BODY].
@NullMarked
@Uses("frbr")
package org.armillary.law.layout;

import org.armillary.law.Uses;
import org.jspecify.annotations.NullMarked;
