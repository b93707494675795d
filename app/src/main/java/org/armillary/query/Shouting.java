package org.armillary.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A question all in capitals says nothing by its capitals: from four words on, its operators are words.
final class Shouting {

    private static final int WORDS = 4;

    private Shouting() {}

    static List<Token> calmed(List<Token> tokens, List<Note> notes) {
        List<String> words = tokens.stream()
                .filter(Token.Word.class::isInstance)
                .map(token -> ((Token.Word) token).text())
                .filter(word -> word.codePoints().anyMatch(Character::isLetter))
                .toList();
        boolean loud = words.size() >= WORDS && words.stream().allMatch(Shouting::isLoud);
        if (!loud || tokens.stream().noneMatch(token -> token instanceof Token.Join || token instanceof Token.Nay)) {
            return tokens;
        }
        notes.add(new Note(Note.Kind.CAPITALS, ""));
        List<Token> calmed = new ArrayList<>();
        for (Token token : tokens) {
            calmed.add(
                    switch (token) {
                        case Token.Join join -> new Token.Word(join.text().toLowerCase(Locale.ROOT));
                        case Token.Nay nay -> new Token.Word(nay.text().toLowerCase(Locale.ROOT));
                        default -> token;
                    });
        }
        return calmed;
    }

    private static boolean isLoud(String word) {
        return word.codePoints().noneMatch(Character::isLowerCase)
                && word.codePoints().anyMatch(Character::isUpperCase);
    }
}
