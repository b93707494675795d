/// From lines to hierarchy: which provision each line belongs to, found as one best parse over the whole document.
///
/// Reads a [Layout][org.armillary.law.layout.Layout] and the numbering styles of the legal traditions in
/// `catalogues/`; yields a [Marked][org.armillary.law.markup.Marked] document: units with numbers, headings and
/// blocks of text, all as spans of the layout's text, and its Akoma Ntoso form.
///
/// The lines `Article 1⏎Scope⏎1. This Act applies⏎to all.` become article "Article 1", heading "Scope", with
/// paragraph "1." whose one block joins the last two lines.
@NullMarked
@Uses({"frbr", "akn", "layout"})
package org.armillary.law.markup;

import org.armillary.law.Uses;
import org.jspecify.annotations.NullMarked;
