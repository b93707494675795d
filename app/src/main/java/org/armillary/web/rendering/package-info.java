/// Akoma Ntoso as HTML: every element becomes markup of ours, every character is escaped, every eId becomes an id.
///
/// Reads [Element][org.armillary.law.akn.Element] trees; yields HTML fragments and the tree of contents. Nothing of
/// a document's own markup reaches a page: an element the renderer does not know shows its text.
///
/// `<point eId="art_1__point_a"><num>(a)</num><content><p>x &lt; y</p></content></point>` becomes
/// `<div class="unit numbered" id="art_1__point_a"><a class="num" href="#art_1__point_a">(a)</a><div class="in"><p>x
/// &lt; y</p></div></div>`.
@NullMarked
package org.armillary.web.rendering;

import org.jspecify.annotations.NullMarked;
