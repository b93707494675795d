package org.armillary.law.pattern;

import java.util.List;
import java.util.Optional;

/// A stretch of tokens that a pattern matched.
///
/// @param <T> what the pattern stands for
public final class Match<T> {

    private final T value;
    private final int from;
    private final int to;
    private final List<String> names;
    private final int[] slots;

    Match(T value, int from, int to, List<String> names, int[] slots) {
        this.value = value;
        this.from = from;
        this.to = to;
        this.names = names;
        this.slots = slots;
    }

    /// Tokens from one to another.
    ///
    /// @param from first token
    /// @param to end token, exclusive
    public record Range(int from, int to) {

        public String of(Tokens tokens) {
            return tokens.text(from, to);
        }
    }

    /// What the pattern stands for.
    public T value() {
        return value;
    }

    /// First token.
    public int from() {
        return from;
    }

    /// End token, exclusive.
    public int to() {
        return to;
    }

    /// The tokens remembered under a name; empty where that part took no part.
    public Optional<Range> capture(String name) {
        int at = names.indexOf(name);
        return at < 0 || slots[2 * at] < 0 || slots[2 * at + 1] < slots[2 * at]
                ? Optional.empty()
                : Optional.of(new Range(slots[2 * at], slots[2 * at + 1]));
    }

    /// The characters remembered under a name, as printed.
    public Optional<String> text(String name, Tokens tokens) {
        return capture(name).map(each -> each.of(tokens));
    }

    @Override
    public String toString() {
        return value + " " + from + ".." + to;
    }
}
