package org.armillary.web;

/// A kind of norm in a text.
///
/// @param sign name of its sign: `obligation`, …
/// @param count how many there are, in words
public record NormCount(String sign, String count) {}
