package org.armillary.law.norm;

/// A run of tokens of a [Prose].
///
/// @param from first token
/// @param to end token, exclusive
record Run(int from, int to) {

    boolean isEmpty() {
        return from >= to;
    }

    int size() {
        return Math.max(0, to - from);
    }

    boolean holds(int token) {
        return token >= from && token < to;
    }
}
