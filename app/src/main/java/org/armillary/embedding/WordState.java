package org.armillary.embedding;

/// What a model makes of a word where it stands.
///
/// @param word in small letters, without accents
/// @param state the mean of its pieces' states, each of length 1
public record WordState(String word, float[] state) {}
