package org.armillary.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What was typed, as it was read.
///
/// @param clause [Clause#NOTHING] where nothing was asked
/// @param notes how something was read that may have been meant otherwise, in its order, each once
public record Interpretation(Clause clause, List<Note> notes) {

    public Interpretation {
        notes = List.copyOf(notes);
    }

    /// The reading of anything, in time proportional to its length.
    public static Interpretation of(String typed) {
        List<Note> notes = new ArrayList<>();
        List<Token> tokens = new Lexer(Characters.cleaned(typed, notes), notes).tokens();
        Clause clause = new Parser(Operands.joined(Brackets.paired(tokens, notes), notes), notes).clause();
        if (isExclusion(clause)) {
            notes.add(new Note(Note.Kind.EXCLUSION, ""));
        }
        return new Interpretation(clause, notes.stream().distinct().toList());
    }

    private static boolean isExclusion(Clause clause) {
        return clause instanceof Clause.Not
                || clause instanceof Clause.Run run
                        && !run.parts().isEmpty()
                        && run.parts().stream().allMatch(Clause.Not.class::isInstance);
    }

    /// Whether something was asked for beside values that narrow.
    public boolean isEmpty() {
        return clause.wanted().allMatch(each -> each instanceof Clause.Narrowed);
    }

    /// Whether operators say what must be met; what is found is then a matter of yes or no, and ranking only orders
    /// it. A sign, a phrase or a value beside plain words makes nothing Boolean.
    public boolean isBoolean() {
        return clause.all()
                .anyMatch(
                        each -> each instanceof Clause.And || each instanceof Clause.Or || each instanceof Clause.Near);
    }

    /// The words that should occur, in their order: what a ranking goes by.
    public String words() {
        return clause.wanted()
                .flatMap(each -> switch (each) {
                    case Clause.Word word -> Stream.of(word.text());
                    case Clause.Beginning word -> Stream.of(word.beginning());
                    case Clause.Phrase phrase -> Stream.of(phrase.text());
                    case Clause.Cited cited -> Stream.of(cited.text());
                    default -> Stream.<String>empty();
                })
                .collect(Collectors.joining(" "));
    }

    /// What to jump to: a citation among plain words and values, without operators.
    public Optional<Jump> jump() {
        return Jump.find(clause);
    }

    /// All notes as one text in English; empty for none.
    public String note() {
        return notes.stream().map(Note::text).collect(Collectors.joining("; "));
    }

    /// The question in its shortest form; read again, it is the same.
    public String print() {
        return Printer.print(clause);
    }
}
