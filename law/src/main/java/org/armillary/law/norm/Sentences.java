package org.armillary.law.norm;

import java.util.ArrayList;
import java.util.List;
import org.armillary.law.pattern.Tokens;

/// Cuts a [Prose] into sentences.
///
/// The last sentence of a stem goes on through its items and closing words; further sentences inside an item stand on
/// their own, and aside from the one that runs through it.
final class Sentences {

    private final Prose prose;
    private final Tokens tokens;
    private final Idiom idiom;
    private final List<Run> own = new ArrayList<>();
    private int from;

    private Sentences(Prose prose, Idiom idiom) {
        this.prose = prose;
        this.tokens = prose.tokens();
        this.idiom = idiom;
    }

    /// The sentences of a prose. Those inside items come before the one that runs through them.
    static List<Run> of(Prose prose, Idiom idiom) {
        return new Sentences(prose, idiom).cut();
    }

    private List<Run> cut() {
        List<Run> sentences = new ArrayList<>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (!ends(i)) {
                continue;
            }
            if (prose.level(i) == 0) {
                sentences.add(new Run(from, i + 1));
                from = i + 1;
            } else {
                i = inner(i + 1) - 1;
            }
        }
        if (from < tokens.size()) {
            sentences.add(new Run(from, tokens.size()));
        }
        own.addAll(sentences);
        return own;
    }

    /// Takes the sentences of an item from a token on; gives the first token of the next piece.
    private int inner(int first) {
        int piece = prose.piece(first - 1);
        int start = first;
        int i = first;
        for (; i < tokens.size() && prose.piece(i) == piece; i++) {
            boolean last = i + 1 == tokens.size() || prose.piece(i + 1) != piece;
            if (last || ends(i)) {
                own.add(new Run(start, i + 1));
                start = i + 1;
            }
        }
        return i;
    }

    /// Whether a sentence ends with a token and another begins in the same piece.
    private boolean ends(int token) {
        if (!tokens.isMark(token) || prose.isAside(token)) {
            return false;
        }
        char c = tokens.text().charAt(tokens.start(token));
        if (c == '。' || c == '！' || c == '？') {
            return prose.piece(token) == prose.piece(token + 1) || prose.level(token) == 0;
        }
        if (c != '.' && c != '?' && c != '!'
                || tokens.isGlued(token + 1)
                || prose.piece(token) != prose.piece(token + 1)) {
            return false;
        }
        return begins(token + 1) && (c != '.' || token == 0 || !isAbbreviation(token - 1));
    }

    private boolean begins(int token) {
        return tokens.isCapital(token)
                || tokens.isIdeograph(token)
                || tokens.isNumber(token)
                || tokens.isMark(token) && "“\"'‘(«„§".indexOf(tokens.text().charAt(tokens.start(token))) >= 0;
    }

    /// Single letters, and what the language shortens.
    private boolean isAbbreviation(int token) {
        return tokens.isWord(token) && tokens.end(token) - tokens.start(token) == 1 && tokens.isCapital(token)
                || idiom.isAbbreviation(tokens.hash(token));
    }
}
