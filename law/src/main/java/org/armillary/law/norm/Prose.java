package org.armillary.law.norm;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.armillary.law.akn.Passage;
import org.armillary.law.pattern.Tokens;

/// Prose that is read as one: a provision's words with the list items and the closing words that end its sentence.
///
/// "The keeper shall:" with the points "(a) trim the lamp;" and "(b) keep a log." is one prose of three pieces.
final class Prose {

    private final List<Piece> pieces;
    private final Tokens tokens;
    private final int[] levels;
    /// Piece of each token.
    private final int[] pieceOf;
    private final boolean[] aside;

    /// One passage of a prose.
    ///
    /// @param passage what it is
    /// @param at where its words begin in the prose's text
    /// @param level 0 for the stem and its closing words, 1 for its items, 2 for items of items
    record Piece(Passage passage, int at, int level) {}

    Prose(CharSequence text, List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
        // One passage's tokens may be known already.
        this.tokens = pieces.size() == 1 ? pieces.getFirst().passage().tokens() : Tokens.of(text);
        this.levels = pieces.stream().mapToInt(Piece::level).toArray();
        this.pieceOf = new int[tokens.size()];
        this.aside = new boolean[tokens.size()];
        int piece = 0;
        for (int i = 0; i < pieceOf.length && pieces.size() > 1; i++) {
            while (piece + 1 < pieces.size()
                    && tokens.start(i) >= pieces.get(piece + 1).at()) {
                piece++;
            }
            pieceOf[i] = piece;
        }
        markParentheses();
    }

    /// Tokens between a parenthesis and the one that closes it stand aside, with both.
    private void markParentheses() {
        Deque<Integer> open = new ArrayDeque<>();
        Deque<Run> pairs = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (isMark(i, '(') || isMark(i, '（')) {
                open.push(i);
            } else if (!open.isEmpty() && (isMark(i, ')') || isMark(i, '）'))) {
                int from = open.pop();
                while (!pairs.isEmpty() && pairs.peek().from() > from) {
                    pairs.pop();
                }
                pairs.push(new Run(from, i + 1));
            }
        }
        pairs.forEach(this::putAside);
    }

    Tokens tokens() {
        return tokens;
    }

    int size() {
        return tokens.size();
    }

    List<Piece> pieces() {
        return pieces;
    }

    int piece(int token) {
        return pieceOf[token];
    }

    int level(int token) {
        return levels[pieceOf[token]];
    }

    /// Whether a token stands in parentheses or in a sentence of its own inside an item.
    boolean isAside(int token) {
        return aside[token];
    }

    void putAside(Run words) {
        for (int i = words.from(); i < words.to(); i++) {
            aside[i] = true;
        }
    }

    /// The provision a token stands in.
    Optional<String> eId(int token) {
        return pieces.get(pieceOf[token]).passage().eId();
    }

    /// First index of a token in the document's text.
    int start(int token) {
        Piece piece = pieces.get(pieceOf[token]);
        return piece.passage().start(tokens.start(token) - piece.at());
    }

    /// End index of a token in the document's text, exclusive.
    int end(int token) {
        Piece piece = pieces.get(pieceOf[token]);
        return piece.passage().end(tokens.end(token) - piece.at());
    }

    /// Where words stand in the document's text.
    Norm.Part part(Run words) {
        int start = start(words.from());
        return new Norm.Part(start, Math.max(start, end(words.to() - 1)));
    }

    boolean isMark(int token, char mark) {
        return tokens.isMark(token) && tokens.text().charAt(tokens.start(token)) == mark;
    }

    @Override
    public String toString() {
        return tokens.text().toString();
    }
}
