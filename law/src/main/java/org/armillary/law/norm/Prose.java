package org.armillary.law.norm;

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
        this.tokens = Tokens.of(text);
        this.pieceOf = new int[tokens.size()];
        this.aside = new boolean[tokens.size()];
        int piece = 0;
        for (int i = 0; i < pieceOf.length; i++) {
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
        int[] open = new int[tokens.size()];
        int[] depths = new int[tokens.size() + 1];
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (isMark(i, '(') || isMark(i, '（')) {
                open[depth++] = i;
            } else if (depth > 0 && (isMark(i, ')') || isMark(i, '）'))) {
                depths[open[--depth]]++;
                depths[i + 1]--;
            }
        }
        for (int i = 0, sum = 0; i < tokens.size(); i++) {
            sum += depths[i];
            aside[i] = sum > 0;
        }
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
        return pieces.get(pieceOf[token]).level();
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

    void putBack(Run words) {
        for (int i = words.from(); i < words.to(); i++) {
            aside[i] = false;
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
