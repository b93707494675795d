package org.armillary.law.norm;

import java.util.ArrayList;
import java.util.Arrays;
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
    /// Piece of each token; empty where there is one only.
    private final int[] pieceOf;
    private final boolean[] aside;

    /// One passage of a prose.
    ///
    /// @param passage what it is
    /// @param at where its words begin in the prose's text
    /// @param level 0 for the stem and its closing words, 1 for its items, 2 for items of items
    record Piece(Passage passage, int at, int level) {}

    Prose(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
        this.tokens = tokens(this.pieces);
        this.levels = pieces.stream().mapToInt(Piece::level).toArray();
        this.pieceOf = new int[pieces.size() > 1 ? tokens.size() : 0];
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

    /// The words of all pieces, a line for each.
    private static Tokens tokens(List<Piece> pieces) {
        if (pieces.size() == 1) {
            return pieces.getFirst().passage().tokens();
        }
        StringBuilder text = new StringBuilder();
        for (Piece each : pieces) {
            text.append(text.isEmpty() ? "" : "\n").append(each.passage().text());
        }
        return Tokens.joined(
                text.toString(),
                pieces.stream().map(each -> each.passage().tokens()).toList(),
                pieces.stream().mapToInt(Piece::at).toArray());
    }

    /// Tokens between a parenthesis and the one that closes it stand aside, with both.
    private void markParentheses() {
        int[] open = new int[8];
        int depth = 0;
        // The widest pairs so far, none inside of another.
        List<Run> pairs = new ArrayList<>();
        for (int i = 0; i < aside.length; i++) {
            if (!tokens.isMark(i)) {
                continue;
            }
            char c = tokens.text().charAt(tokens.start(i));
            if (c == '(' || c == '（') {
                open = depth < open.length ? open : Arrays.copyOf(open, depth * 2);
                open[depth++] = i;
            } else if (depth > 0 && (c == ')' || c == '）')) {
                int from = open[--depth];
                while (!pairs.isEmpty() && pairs.getLast().from() > from) {
                    pairs.removeLast();
                }
                pairs.add(new Run(from, i + 1));
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
        return pieceOf.length == 0 ? 0 : pieceOf[token];
    }

    int level(int token) {
        return levels[piece(token)];
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
        return pieces.get(piece(token)).passage().eId();
    }

    /// First index of a token in the document's text.
    int start(int token) {
        Piece piece = pieces.get(piece(token));
        return piece.passage().start(tokens.start(token) - piece.at());
    }

    /// End index of a token in the document's text, exclusive.
    int end(int token) {
        Piece piece = pieces.get(piece(token));
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
