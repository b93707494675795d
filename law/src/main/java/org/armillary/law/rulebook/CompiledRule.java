package org.armillary.law.rulebook;

/// A rule as diagrams.
///
/// @param rulebook id of the rulebook it stands in
/// @param rule the rule
/// @param met node that says when it is law, its reading is followed and its condition is met
/// @param fires node that says when it fires: when it is met and nothing overrides it
record CompiledRule(String rulebook, Rule rule, int met, int fires) {}
