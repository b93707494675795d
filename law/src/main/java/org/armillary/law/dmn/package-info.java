/// Rulebooks as models of DMN 1.5, the OMG's standard for decisions, which other engines run and other tools draw.
///
/// One model for each rulebook: every fact it asks for is input data with its type and allowed values, every parameter
/// and every conclusion a decision. A conclusion is a boxed context with an entry for each rule; a rule that others
/// override says so in its condition, and its days are conditions on `as_of`. Facts must be complete: FEEL's null is
/// not what [org.armillary.law.rulebook] calls unknown.
///
/// ```text
/// <decision name="xx_lantern_act__in_scope"> quay_lanterns = (lanterns_lit and on_a_quay) and not(candles)
/// ```
@NullMarked
@Uses({"rulebook", "codification"})
package org.armillary.law.dmn;

import org.armillary.law.Uses;
import org.jspecify.annotations.NullMarked;
