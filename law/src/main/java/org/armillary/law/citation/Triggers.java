package org.armillary.law.citation;

import java.util.Arrays;

/// Words at which a reader has something to look for, so that all others cost one look.
final class Triggers {

    /// May begin a word that points: "this".
    static final int POINTER = 1;
    /// May be the noun of a title: "Act".
    static final int NOUN = 2;
    /// May begin a part.
    static final int PART = 4;
    /// Opens a title in brackets.
    static final int BRACKET = 8;
    /// May begin a form of a work.
    static final int FORM = 16;

    private long[] keys = new long[512];
    private byte[] flags = new byte[512];
    private int size;

    /// The triggers of a language.
    static Triggers of(Tongue tongue, Conventions rules) {
        Triggers triggers = new Triggers();
        tongue.pointers().forEachFirst(word -> triggers.add(word, POINTER | PART));
        tongue.units().forEachFirst(word -> triggers.add(word, PART));
        tongue.ordinals().forEachFirst(word -> triggers.add(word, PART));
        tongue.prefixes().forEachFirst(word -> triggers.add(word, PART));
        rules.tongues().abroad().forEachFirst(word -> triggers.add(word, PART));
        rules.phrases().titles().behind().forEachFirst(word -> triggers.add(word, NOUN));
        rules.phrases().titles().before().forEachFirst(word -> triggers.add(word, NOUN));
        rules.brackets().forEachFirst(word -> triggers.add(word, BRACKET));
        return triggers;
    }

    private void add(long word, int flag) {
        if (size * 4 > keys.length) {
            grow();
        }
        int at = slot(word);
        size += keys[at] == 0 ? 1 : 0;
        keys[at] = word;
        flags[at] |= (byte) flag;
    }

    private void grow() {
        long[] words = keys;
        byte[] held = flags;
        keys = new long[words.length * 2];
        flags = new byte[keys.length];
        size = 0;
        for (int i = 0; i < words.length; i++) {
            if (words[i] != 0) {
                add(words[i], held[i]);
            }
        }
    }

    private int slot(long word) {
        int mask = keys.length - 1;
        int at = (int) (word ^ word >>> 32) & mask;
        while (keys[at] != 0 && keys[at] != word) {
            at = at + 1 & mask;
        }
        return at;
    }

    /// What may begin with a word of a hash.
    int at(long word) {
        return flags[slot(word)];
    }

    @Override
    public String toString() {
        return Arrays.toString(flags);
    }
}
