package org.armillary.retrieval;

/// A passage that was found.
///
/// @param score higher is better; comparable within one request only
public record Found(String id, double score) {}
