package org.armillary.law.norm;

/// A wording that says when provisions apply: `{provision} applies if {condition}`.
///
/// @param kind the condition it puts on the norms of the provision
/// @param frame the wording
record Application(Norm.Condition.Kind kind, Frame frame) {}
