/// A text on paper: PDF for archives and screen readers.
///
/// Reads the HTML of [LawHtml][org.armillary.web.rendering.LawHtml]; yields PDF/A-3 level U (ISO 19005-3) that is
/// also tagged after PDF/UA (ISO 14289-1): every font embedded, every glyph with its character, headings as an
/// outline.
@NullMarked
package org.armillary.web.print;

import org.jspecify.annotations.NullMarked;
