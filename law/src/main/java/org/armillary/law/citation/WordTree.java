package org.armillary.law.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.armillary.law.pattern.Tokens;
import org.jspecify.annotations.Nullable;

/// Phrases and what they stand for, found by their words; the longest wins.
///
/// @param <V> what a phrase stands for
final class WordTree<V> {

    private final Node<V> root = new Node<>(0);

    /// A step of phrases that begin alike.
    ///
    /// @param <V> what a phrase stands for
    static final class Node<V> {
        private final int depth;
        private int size;
        private long[] keys = new long[2];
        private final List<@Nullable Node<V>> slots = new ArrayList<>(List.of());
        private @Nullable V value;

        private Node(int depth) {
            this.depth = depth;
            slots.add(null);
            slots.add(null);
        }

        private @Nullable Node<V> find(long key) {
            int mask = keys.length - 1;
            for (int at = slot(key, mask); ; at = at + 1 & mask) {
                Node<V> found = slots.get(at);
                if (found == null || keys[at] == key) {
                    return found;
                }
            }
        }

        private Node<V> child(long key) {
            Node<V> found = find(key);
            if (found == null) {
                found = new Node<>(depth + 1);
                put(key, found);
            }
            return found;
        }

        private void put(long key, Node<V> node) {
            if ((size + 1) * 2 > keys.length) {
                grow();
            }
            int mask = keys.length - 1;
            int at = slot(key, mask);
            while (slots.get(at) != null) {
                at = at + 1 & mask;
            }
            keys[at] = key;
            slots.set(at, node);
            size++;
        }

        private void grow() {
            long[] before = keys;
            List<@Nullable Node<V>> nodes = new ArrayList<>(slots);
            keys = new long[before.length * 2];
            slots.clear();
            for (int i = 0; i < keys.length; i++) {
                slots.add(null);
            }
            size = 0;
            for (int i = 0; i < before.length; i++) {
                Node<V> node = nodes.get(i);
                if (node != null) {
                    put(before[i], node);
                }
            }
        }

        private static int slot(long key, int mask) {
            return (int) (key ^ key >>> 32) & mask;
        }
    }

    /// A phrase found.
    ///
    /// @param value what it stands for
    /// @param to its end token, exclusive
    /// @param <V> what a phrase stands for
    record Hit<V>(V value, int to) {}

    /// Adds a phrase; the value there already is merged with the new one.
    void add(String phrase, V value, Function<V, V> merged) {
        Tokens words = Tokens.of(phrase);
        if (words.size() == 0) {
            throw new IllegalArgumentException("an empty phrase stands for " + value);
        }
        Node<V> node = root;
        for (int i = 0; i < words.size(); i++) {
            node = node.child(words.hash(i));
        }
        node.value = node.value == null ? value : merged.apply(node.value);
    }

    /// Adds a phrase; one added later takes the place of the same one added before.
    void add(String phrase, V value) {
        add(phrase, value, before -> value);
    }

    boolean isEmpty() {
        return root.size == 0;
    }

    /// Whether some phrase begins with a token.
    boolean mayBegin(Tokens tokens, int token) {
        return token < tokens.size() && root.find(tokens.hash(token)) != null;
    }

    /// The longest phrase that begins at a token.
    @Nullable
    Hit<V> find(Tokens tokens, int token) {
        Hit<V> best = null;
        Node<V> node = root;
        for (int i = token; i < tokens.size(); i++) {
            node = node.find(tokens.hash(i));
            if (node == null) {
                break;
            }
            V value = node.value;
            if (value != null) {
                best = new Hit<>(value, i + 1);
            }
        }
        return best;
    }

    /// Where the longest phrase that begins at a token ends; -1 where none does.
    int end(Tokens tokens, int token) {
        Hit<V> hit = find(tokens, token);
        return hit == null ? -1 : hit.to();
    }

    /// The words that phrases begin with.
    void forEachFirst(java.util.function.LongConsumer action) {
        for (int i = 0; i < root.keys.length; i++) {
            if (root.slots.get(i) != null) {
                action.accept(root.keys[i]);
            }
        }
    }
}
