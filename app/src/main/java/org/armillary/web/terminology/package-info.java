/// The pages of the term base: concepts of AI law with their words in nine languages.
///
/// Thin: asks [Terminology][org.armillary.terminology.Terminology], and the graph for the texts that terms come from.
@NullMarked
package org.armillary.web.terminology;

import org.jspecify.annotations.NullMarked;
