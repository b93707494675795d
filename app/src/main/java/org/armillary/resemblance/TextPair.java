package org.armillary.resemblance;

/// Two texts to be compared; the order does not matter.
public record TextPair(String first, String second) {}
