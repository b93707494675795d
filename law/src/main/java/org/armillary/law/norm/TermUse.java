package org.armillary.law.norm;

/// A place where a defined term is used in its scope.
///
/// @param start first UTF-16 index in the outline's text
/// @param end end UTF-16 index, exclusive
/// @param definition what it means there
public record TermUse(int start, int end, Definition definition) {}
