package org.armillary.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Cuts what was typed into tokens, in one pass.
final class Lexer {

    private static final int SHOWN = 40;
    private static final int INNER = 6;

    private final String text;
    private final List<Note> notes;
    private final Quotes quotes;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int terms;

    Lexer(String text, List<Note> notes) {
        this.text = text;
        this.notes = notes;
        this.quotes = new Quotes(text);
    }

    List<Token> tokens() {
        while (at < text.length()) {
            if (terms >= Limits.TERMS || tokens.size() >= 4 * Limits.TERMS) {
                note(Note.Kind.LENGTH, "");
                break;
            }
            next();
        }
        return Shouting.calmed(tokens, notes);
    }

    private void next() {
        int c = text.codePointAt(at);
        if (c == '(' || c == ')') {
            tokens.add(c == '(' ? new Token.Open() : new Token.Close());
            at++;
        } else if (Quotes.opens((char) c) && c <= Character.MAX_VALUE) {
            quotation();
        } else if (isSign(c) && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1))) {
            tokens.add(new Token.Sign(c != '+'));
            at++;
        } else if (c == '*') {
            asterisk();
        } else if (Characters.isWordly(c) || c == '/' && isOperator()) {
            word();
        } else {
            at += Character.charCount(c);
        }
    }

    /// Whether a distance begins here: `/10`. A row of strokes is none, and is not read to its end at each of them.
    private boolean isOperator() {
        boolean mayBe = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        return mayBe
                && Operators.find(text.substring(at, trimmed(at, wordEnd(at)))).isPresent();
    }

    private static boolean isSign(int c) {
        return c == '+' || c == '-' || c == '−';
    }

    private void quotation() {
        int close = quotes.close(at);
        if (close < 0) {
            if (Quotes.isQuote(text.charAt(at))) {
                note(Note.Kind.QUOTE, text.substring(at, Math.min(text.length(), at + SHOWN + 1)));
            }
            at++;
            return;
        }
        String inner = Quotes.inner(text.subSequence(at + 1, close));
        if (inner.codePoints().anyMatch(Character::isLetterOrDigit)) {
            add(new Token.Phrase(inner));
        }
        at = close + 1;
    }

    private void asterisk() {
        int from = at;
        while (at < text.length() && text.charAt(at) == '*') {
            at++;
        }
        if (at < text.length() && Characters.isWordly(text.codePointAt(at))) {
            note(Note.Kind.LEADING_ASTERISK, text.substring(from, wordEnd(at)));
        }
    }

    private void word() {
        int end = wordEnd(at);
        int colon = text.indexOf(':', at);
        if (colon > at && colon < end && isName(at, colon)) {
            field(colon, end);
            return;
        }
        int trimmed = trimmed(at, end);
        String word = text.substring(at, trimmed);
        at = end;
        if (word.isEmpty()) {
            return;
        }
        Optional<Token> operator = Operators.find(word);
        if (operator.isPresent()) {
            tokens.add(operator.get());
        } else if (word.endsWith("*")) {
            beginning(word);
        } else if (word.codePoints().anyMatch(Characters::isWordly)) {
            String more = trimmed == end ? label(word) : "";
            add(new Token.Word(word + more));
        }
    }

    /// A bracketed label after a space: `6 (3)`, `point (a)`.
    private String label(String word) {
        StringBuilder more = new StringBuilder();
        char last = word.charAt(word.length() - 1);
        boolean takes = last == ')' || last >= '0' && last <= '9' || Citations.isStep(word);
        while (takes && at + 1 < text.length() && text.charAt(at) == ' ' && text.charAt(at + 1) == '(') {
            int close = closeOfLabel(at + 1);
            if (close < 0 || !Citations.isLabel(text.substring(at + 2, close))) {
                break;
            }
            more.append(text, at + 1, close + 1);
            at = close + 1;
        }
        return more.toString();
    }

    private void beginning(String word) {
        int open = word.indexOf('(');
        String plain = open < 0 ? word : word.substring(0, open);
        String beginning = plain.substring(0, trimmedOfAsterisks(plain));
        if (beginning.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return;
        }
        boolean alphabetic = beginning.codePoints().allMatch(c -> !Character.isIdeographic(c) && c < 0x3000);
        if (alphabetic && beginning.codePointCount(0, beginning.length()) < Limits.BEGINNING) {
            note(Note.Kind.SHORT_BEGINNING, word);
            add(Operators.find(beginning).orElse(new Token.Word(beginning)));
        } else {
            add(new Token.Beginning(beginning));
        }
    }

    private static int trimmedOfAsterisks(String word) {
        int end = word.length();
        while (end > 0 && !Characters.isWordly(word.codePointBefore(end)) && !isMark(word.codePointBefore(end))) {
            end -= Character.charCount(word.codePointBefore(end));
        }
        return end;
    }

    private static boolean isMark(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private boolean isName(int from, int to) {
        return text.substring(from, to).chars().allMatch(Character::isLetter);
    }

    private void field(int colon, int end) {
        String name = text.substring(at, colon).toLowerCase(Locale.ROOT);
        Optional<Field> field = Field.find(name);
        if (field.isPresent()) {
            Values values = Values.read(text, colon + 1, quotes);
            List<String> fitting = values.list().stream()
                    .filter(value -> field.get().takes(value))
                    .toList();
            if (fitting.size() < values.list().size()) {
                note(Note.Kind.BAD_VALUE, text.substring(at, values.end()));
            } else if (fitting.isEmpty()) {
                note(Note.Kind.VALUE, text.substring(at, colon + 1));
            }
            if (!fitting.isEmpty()) {
                add(new Token.Values(field.get(), fitting));
            }
            at = values.end();
        } else if (name.equals("ecli")) {
            add(new Token.Word(text.substring(at, trimmed(at, end))));
            at = end;
        } else {
            if (colon + 1 < end && Character.isLetterOrDigit(text.codePointAt(colon + 1))) {
                note(Note.Kind.FIELD, text.substring(at, end));
            }
            String word = text.substring(at, colon);
            at = colon + 1;
            Optional<Token> operator = Operators.find(word);
            add(operator.orElse(new Token.Word(word)));
        }
    }

    /// Where the word that begins at an index ends: before or behind an East Asian citation in it.
    private int wordEnd(int from) {
        int end = spacedEnd(from);
        for (int start = from; start < end; start++) {
            int cited = EastAsian.article(text, from, start, end);
            if (cited > 0) {
                return start == from ? cited : start;
            }
        }
        return end;
    }

    /// Where the word ends in other writing. A short label in brackets belongs to it: `6(3)(a)`.
    private int spacedEnd(int from) {
        int end = from;
        while (end < text.length()) {
            char c = text.charAt(end);
            if (c == '(' && end > from && closeOfLabel(end) > 0) {
                end = closeOfLabel(end) + 1;
            } else if (c == '(' || c == ')' || Character.isWhitespace(c) || Quotes.isQuote(c)) {
                return end;
            } else {
                end++;
            }
        }
        return end;
    }

    /// A letter or digit of an alphabet: East Asian writing in brackets is no label.
    private static boolean isLabel(char c) {
        return c < 0x1100 && Character.isLetterOrDigit(c);
    }

    private int closeOfLabel(int open) {
        int close = open + 1;
        while (close < text.length() && close - open <= INNER && isLabel(text.charAt(close))) {
            close++;
        }
        return close > open + 1 && close < text.length() && text.charAt(close) == ')' ? close : -1;
    }

    /// The end of a word without the punctuation behind it.
    private int trimmed(int from, int end) {
        int trimmed = end;
        while (trimmed > from) {
            int c = text.codePointBefore(trimmed);
            if (Characters.isWordly(c) || c == '*' || isMark(c) || c == ')') {
                return trimmed;
            }
            trimmed -= Character.charCount(c);
        }
        return trimmed;
    }

    private void add(Token token) {
        tokens.add(token);
        terms++;
    }

    private void note(Note.Kind kind, String what) {
        notes.add(new Note(kind, what.length() > SHOWN ? what.substring(0, SHOWN) + "…" : what));
    }
}
