package org.armillary.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// Gives every operator something to join: one that has nothing on one side is a word, a sign or a distance goes.
final class Operands {

    private Operands() {}

    static List<Token> joined(List<Token> tokens, List<Note> notes) {
        return leftwards(rightwards(tokens, notes), notes);
    }

    /// Looks at what follows each operator, from the end on, so that what follows is already settled.
    private static List<Token> rightwards(List<Token> tokens, List<Note> notes) {
        List<Token> out = new ArrayList<>();
        for (Token token : tokens.reversed()) {
            boolean followed = !out.isEmpty() && begins(out.getLast());
            switch (token) {
                case Token.Join join -> out.add(followed ? join : word(join.text(), notes));
                case Token.Nay nay -> out.add(followed ? new Token.Sign(true) : word(nay.text(), notes));
                case Token.Near near -> addIf(followed, near, out, notes);
                case Token.Sign sign -> addIf(followed, sign, out, notes);
                default -> out.add(token);
            }
        }
        Collections.reverse(out);
        return out;
    }

    private static List<Token> leftwards(List<Token> tokens, List<Note> notes) {
        List<Token> out = new ArrayList<>();
        for (Token token : tokens) {
            boolean preceded = !out.isEmpty() && ends(out.getLast());
            switch (token) {
                case Token.Join join -> out.add(preceded ? join : word(join.text(), notes));
                case Token.Near near -> addIf(preceded, near, out, notes);
                default -> out.add(token);
            }
        }
        return out;
    }

    private static void addIf(boolean joins, Token token, List<Token> out, List<Note> notes) {
        if (joins) {
            out.add(token);
        } else if (token instanceof Token.Near near) {
            notes.add(new Note(Note.Kind.OPERATOR, near.distance().toString()));
        }
    }

    private static Token word(String text, List<Note> notes) {
        notes.add(new Note(Note.Kind.OPERATOR, text));
        return new Token.Word(text.toLowerCase(Locale.ROOT));
    }

    private static boolean begins(Token token) {
        return switch (token) {
            case Token.Word _, Token.Beginning _, Token.Phrase _, Token.Values _, Token.Sign _, Token.Open _ -> true;
            case Token.Near _, Token.Join _, Token.Nay _, Token.Close _ -> false;
        };
    }

    private static boolean ends(Token token) {
        return switch (token) {
            case Token.Word _, Token.Beginning _, Token.Phrase _, Token.Values _, Token.Close _ -> true;
            case Token.Near _, Token.Join _, Token.Nay _, Token.Sign _, Token.Open _ -> false;
        };
    }
}
