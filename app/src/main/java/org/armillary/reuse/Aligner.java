package org.armillary.reuse;

import java.util.Arrays;
import java.util.function.LongToDoubleFunction;
import org.armillary.law.pattern.Tokens;

/// Aligns one text with others, word by word, where it is known how rare words are.
///
/// Takes time that grows with the product of both lengths; of texts longer than [#LONGEST] tokens the beginning is
/// aligned.
public final class Aligner {

    /// How many tokens of a text are aligned.
    public static final int LONGEST = 720;

    private final LongToDoubleFunction bits;

    /// @param bits of information in a word, by its hash: the fewer texts have it, the more
    public Aligner(LongToDoubleFunction bits) {
        this.bits = bits;
    }

    /// The best stretch that both have, with its words in order. Both count as texts of number 0.
    public Reuse align(Tokens earlier, Tokens later) {
        return new LocalAlignment(cut(earlier), cut(later), Aligner::whole, bits).find(0, 0);
    }

    private static Tokens cut(Tokens tokens) {
        return tokens.size() <= LONGEST ? tokens : Tokens.of(tokens.text().subSequence(0, tokens.end(LONGEST - 1)));
    }

    private static double[] whole(Tokens tokens, int[] words) {
        double[] all = new double[words.length];
        Arrays.fill(all, 1);
        return all;
    }
}
