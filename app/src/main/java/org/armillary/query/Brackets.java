package org.armillary.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/// Takes out brackets that have no other one, hold nothing or lie too deep, so that a parser can trust the rest.
final class Brackets {

    private Brackets() {}

    static List<Token> paired(List<Token> tokens, List<Note> notes) {
        BitSet kept = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        boolean deep = false;
        boolean alone = false;
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at) instanceof Token.Open) {
                open.push(at);
            } else if (tokens.get(at) instanceof Token.Close) {
                if (open.isEmpty()) {
                    alone |= at == 0 || !isListed(tokens.get(at - 1));
                } else {
                    int from = open.pop();
                    boolean fits = open.size() < Limits.DEPTH;
                    deep |= !fits;
                    kept.set(from, fits);
                    kept.set(at, fits);
                }
            }
        }
        if (alone || !open.isEmpty()) {
            notes.add(new Note(Note.Kind.BRACKET, ""));
        }
        if (deep) {
            notes.add(new Note(Note.Kind.DEPTH, ""));
        }
        return without(tokens, kept);
    }

    /// `a)` is how points are numbered.
    private static boolean isListed(Token token) {
        return token instanceof Token.Word word && Citations.isLabel(word.text());
    }

    private static List<Token> without(List<Token> tokens, BitSet kept) {
        List<Token> out = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            if (token instanceof Token.Close && kept.get(at) && !out.isEmpty() && out.getLast() instanceof Token.Open) {
                out.removeLast();
            } else if (kept.get(at) || !(token instanceof Token.Open || token instanceof Token.Close)) {
                out.add(token);
            }
        }
        return out;
    }
}
