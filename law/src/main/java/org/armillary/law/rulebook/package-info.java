/// Conditions of law as rules over facts, decided exactly while facts are missing.
///
/// A [Rulebook] holds one instrument's [rules][Rule]: when a rule's [condition][Condition], written in a subset
/// of FEEL (DMN 1.5), is met and no rule that overrides it fires, its conclusion holds. A [RuleBase] compiles
/// rulebooks over one [Vocabulary] of facts into decision diagrams and answers [Answers] with a [Finding]: holds,
/// does not hold, depends on what is missing, not yet, or contested between readings. Unknown is never null and
/// never false: a finding depends if and only if two completions of the facts lead to different conclusions.
///
/// ```text
/// in_scope  when  offered_in_union and not(exclusively_military)
/// facts     offered_in_union = true
/// finding   in_scope depends on exclusively_military
/// ```
@NullMarked
@Uses({})
package org.armillary.law.rulebook;

import org.armillary.law.Uses;
import org.jspecify.annotations.NullMarked;
