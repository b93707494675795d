/// Akoma Ntoso 3.0 documents: read, view, write.
///
/// Reads XML (any vocabulary, hardened: no DTD, no external entity, bounded depth and size) into an immutable tree
/// of [Element][org.armillary.law.akn.Element] and [Text][org.armillary.law.akn.Text];
/// [AknDocument][org.armillary.law.akn.AknDocument] and [Provision][org.armillary.law.akn.Provision] are views on
/// that tree, so that nothing an official document says is lost between reading and writing. Comments and
/// processing instructions are dropped, and so is space between the elements of an element-only parent.
///
/// ```xml
/// <article eId="art_1"><num>Article 1</num><heading>Scope</heading><content><p>This Act applies to
/// all.</p></content></article>
/// ```
///
/// is a provision with eId `art_1`, type `article`, number `Article 1`, heading `Scope` and the text of one block.
@NullMarked
@Uses({"frbr", "pattern"})
package org.armillary.law.akn;

import org.armillary.law.Uses;
import org.jspecify.annotations.NullMarked;
