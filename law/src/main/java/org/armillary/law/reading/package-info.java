/// From a document's bytes to its reading: the whole pipeline behind one entrance.
///
/// [Reader][org.armillary.law.reading.Reader] finds out what the bytes are and takes them through layout and markup, or
/// through the dialect of their official XML, to a [Reading][org.armillary.law.reading.Reading]: what was read (by
/// digest), its text, its Akoma Ntoso document, and every provision with its place in the text.
/// [ContractJson][org.armillary.law.reading.ContractJson] writes a reading as JSON.
///
/// The lines `Article 1⏎Scope⏎1. This Act applies to all.` give the provisions
///
/// ```json
/// [{"eId": "art_1", "type": "article", "num": "Article 1", "heading": "Scope", "start": 0, "end": 43, "parent": null},
///  {"eId": "art_1__para_1", "type": "paragraph", "num": "1.", "heading": null, "start": 16, "end": 43, "parent":
/// "art_1"}]
/// ```
@NullMarked
@Uses({"frbr", "court", "identification", "akn", "layout", "markup", "dialect", "citation", "norm"})
package org.armillary.law.reading;

import org.armillary.law.Uses;
import org.jspecify.annotations.NullMarked;
