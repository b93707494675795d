package org.armillary.query;

import java.util.ArrayList;
import java.util.List;

/// Makes a clause of tokens whose brackets and operators fit, by recursive descent no deeper than [Limits#DEPTH].
final class Parser {

    private final List<Token> tokens;
    private final List<Note> notes;
    private int at;

    Parser(List<Token> tokens, List<Note> notes) {
        this.tokens = tokens;
        this.notes = notes;
    }

    Clause clause() {
        return or();
    }

    private Clause or() {
        List<Clause> parts = new ArrayList<>();
        boolean mixed = false;
        do {
            int from = at;
            parts.add(and());
            mixed |= parts.getLast() instanceof Clause.And && joins(from, at);
        } while (take(true));
        if (mixed && parts.size() > 1) {
            notes.add(new Note(Note.Kind.MIXED, ""));
        }
        return Clauses.or(parts);
    }

    /// Whether an `AND` stands between tokens outside of brackets.
    private boolean joins(int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            depth += tokens.get(i) instanceof Token.Open ? 1 : tokens.get(i) instanceof Token.Close ? -1 : 0;
            if (depth == 0 && tokens.get(i) instanceof Token.Join) {
                return true;
            }
        }
        return false;
    }

    private Clause and() {
        List<Clause> parts = new ArrayList<>();
        do {
            parts.add(run());
        } while (take(false));
        return Clauses.and(parts);
    }

    private boolean take(boolean or) {
        boolean taken = at < tokens.size() && tokens.get(at) instanceof Token.Join join && join.or() == or;
        at += taken ? 1 : 0;
        return taken;
    }

    private Clause run() {
        List<Clause> parts = new ArrayList<>();
        List<String> words = new ArrayList<>();
        while (at < tokens.size() && !ends(tokens.get(at))) {
            switch (near()) {
                // A group of one word is that word, and a citation may reach across.
                case Clause.Word word -> words.add(word.text());
                case Clause.Cited cited -> words.addAll(List.of(cited.text().split(" ")));
                case Clause other when other.equals(Clause.NOTHING) -> {}
                case Clause other -> {
                    parts.addAll(Citations.in(words));
                    words.clear();
                    parts.add(other);
                }
            }
        }
        parts.addAll(Citations.in(words));
        boolean alone = parts.size() == 1 && parts.getFirst() instanceof Clause.Must;
        if (alone && ((Clause.Must) parts.getFirst()).clause() instanceof Clause.Word word) {
            return Clauses.run(Citations.in(List.of(word.text())));
        }
        return Clauses.run(parts);
    }

    private static boolean ends(Token token) {
        return token instanceof Token.Join || token instanceof Token.Close;
    }

    private boolean isNear(int index) {
        return index < tokens.size() && tokens.get(index) instanceof Token.Near;
    }

    private Clause near() {
        Clause first = signed();
        boolean excluded = first instanceof Clause.Not && isNear(at);
        Clause left = excluded ? ((Clause.Not) first).clause() : first;
        while (isNear(at)) {
            Distance distance = ((Token.Near) tokens.get(at++)).distance();
            left = Clauses.near(left, signed(), distance, notes);
        }
        return excluded ? Clauses.not(left) : left;
    }

    private Clause signed() {
        boolean excludes = false;
        boolean signed = false;
        while (tokens.get(at) instanceof Token.Sign sign) {
            excludes |= sign.excludes();
            signed = true;
            at++;
        }
        Clause atom = atom();
        return excludes ? Clauses.not(atom) : signed ? Clauses.must(atom) : atom;
    }

    private Clause atom() {
        return switch (tokens.get(at++)) {
            case Token.Word word -> new Clause.Word(word.text());
            case Token.Beginning word -> new Clause.Beginning(word.text());
            case Token.Phrase phrase -> new Clause.Phrase(phrase.text());
            case Token.Values values -> new Clause.Narrowed(values.field(), values.values());
            case Token.Open _ -> group();
            case Token.Sign _, Token.Close _, Token.Near _, Token.Join _, Token.Nay _ -> Clause.NOTHING;
        };
    }

    private Clause group() {
        Clause clause = or();
        at += at < tokens.size() && tokens.get(at) instanceof Token.Close ? 1 : 0;
        return clause;
    }
}
