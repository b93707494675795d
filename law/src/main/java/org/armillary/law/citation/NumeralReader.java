package org.armillary.law.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armillary.law.pattern.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads the numbers of provisions: "5", "5a", "5 bis", "12.1(2)(a)", "L. 123-4", "IV", "K.3", "1395ww", "b)".
final class NumeralReader {

    private static final Set<String> ADVERBS = Set.of(
            "bis",
            "ter",
            "quater",
            "quinquies",
            "sexies",
            "septies",
            "octies",
            "novies",
            "nonies",
            "decies",
            "undecies",
            "duodecies");
    /// Longer runs of small letters behind a number are words.
    private static final int SUFFIX = 3;
    private static final int BRACKETS = 8;

    private final Tokens tokens;

    NumeralReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /// The number at a token that a unit's word announces; null where there is none.
    @Nullable
    Numeral read(int at, Unit unit) {
        if (at >= tokens.size()) {
            return null;
        }
        if (tokens.isNumber(at)
                && tokens.end(at) - tokens.start(at) > 1
                && tokens.text(at).startsWith("0")) {
            return null;
        }
        int main = tokens.isNumber(at) ? number(at, unit) : tokens.isWord(at) ? letters(at, unit) : at;
        if (main < 0) {
            return null;
        }
        List<String> inner = new ArrayList<>(0);
        int to = brackets(main, main == at, inner);
        if (to == at || isCompound(to)) {
            return null;
        }
        return new Numeral(main == at ? "" : tokens.text(at, main), inner, to);
    }

    /// A number or letter in brackets or with a bracket behind that continues a list; null where there is none.
    @Nullable
    Numeral readBracketed(int at) {
        List<String> inner = new ArrayList<>(1);
        int to = brackets(at, true, inner);
        if (to == at && isLetters(at) && Tongue.isMark(tokens, at + 1, ')') && tokens.isGlued(at + 1)) {
            inner.add(tokens.text(at));
            to = brackets(at + 2, false, inner);
        }
        return to == at ? null : new Numeral("", inner, to);
    }

    /// „Artikel 10-Gesetz“.
    private boolean isCompound(int to) {
        return Tongue.isMark(tokens, to, '-')
                && tokens.isGlued(to)
                && to + 1 < tokens.size()
                && tokens.isGlued(to + 1)
                && tokens.isCapital(to + 1)
                && tokens.end(to + 1) - tokens.start(to + 1) > SUFFIX;
    }

    private boolean isLetters(int at) {
        return at < tokens.size() && tokens.isWord(at) && tokens.end(at) - tokens.start(at) <= SUFFIX;
    }

    /// The end of a number in digits with all that is joined to it.
    private int number(int at, Unit unit) {
        int i = at + 1;
        while (i < tokens.size() && tokens.isGlued(i)) {
            int next = tokens.isWord(i) ? suffix(i, unit.up()) : joined(i, at, unit.plural());
            if (next < 0) {
                break;
            }
            i = next;
        }
        if (unit.inside() && Tongue.isMark(tokens, i, ')') && tokens.isGlued(i)) {
            return i + 1;
        }
        boolean apart = i < tokens.size() && tokens.isWord(i) && !tokens.isGlued(i);
        // „§§ 8 bis 10“ is a range.
        boolean adverb = apart && isAdverb(i) && unit.tongue().ranges().end(tokens, i) < 0;
        return adverb || apart && unit.tongue().habits().letters() && isLetterApart(i) ? i + 1 : i;
    }

    /// „§ 90 a“; „§ 5 a. F.“ is an old version.
    private boolean isLetterApart(int at) {
        boolean dotted = Tongue.isMark(tokens, at + 1, '.') && at + 2 < tokens.size() && tokens.isWord(at + 2);
        return tokens.end(at) - tokens.start(at) == 1 && !tokens.isCapital(at) && !dotted;
    }

    private boolean isAdverb(int at) {
        return tokens.end(at) - tokens.start(at) <= 9
                && ADVERBS.contains(tokens.text(at).toLowerCase(java.util.Locale.ROOT));
    }

    /// The end of letters behind a number; where halves of brackets are usual, "a)" is no such letter.
    private int suffix(int at, boolean halves) {
        int length = tokens.end(at) - tokens.start(at);
        boolean closes = halves && Tongue.isMark(tokens, at + 1, ')') && tokens.isGlued(at + 1);
        return (length <= SUFFIX && !closes || length <= 9 && isAdverb(at)) ? at + 1 : -1;
    }

    /// A point or dash with the number or letter behind it; a dash between two numbers of a plural is a range.
    private int joined(int at, int begin, boolean plural) {
        if (at + 1 >= tokens.size() || !tokens.isGlued(at + 1)) {
            return Tongue.isMark(tokens, at, '°') ? at + 1 : -1;
        }
        boolean dash = Tongue.isMark(tokens, at, '-', '–', '‑', '‐');
        if (!dash && !Tongue.isMark(tokens, at, '.')) {
            return Tongue.isMark(tokens, at, '°') ? at + 1 : -1;
        }
        if (tokens.isNumber(at + 1)) {
            return dash && plural && at == begin + 1 && isRange(begin, at + 1) ? -1 : at + 2;
        }
        if (!tokens.isWord(at + 1)) {
            return -1;
        }
        int length = tokens.end(at + 1) - tokens.start(at + 1);
        return length <= (dash ? SUFFIX : 1) || isAdverb(at + 1) ? at + 2 : -1;
    }

    private boolean isRange(int from, int to) {
        int digitsFrom = tokens.end(from) - tokens.start(from);
        int digitsTo = tokens.end(to) - tokens.start(to);
        return digitsFrom < digitsTo
                || digitsFrom == digitsTo && tokens.text(from).compareTo(tokens.text(to)) < 0;
    }

    /// The end of a number that begins with a letter; the token itself where brackets follow; -1 where it is a word.
    private int letters(int at, Unit unit) {
        int length = tokens.end(at) - tokens.start(at);
        boolean grouping = !unit.level().isBasic() && unit.level().role() != Level.Role.LOWER || unit.letters();
        if (tokens.isUpper(at)) {
            int coded = length <= 2 ? coded(at, unit) : -1;
            if (coded > 0) {
                return coded;
            }
            if (Roman.isRoman(tokens, at) && (length > 1 || grouping || "IVX".contains(tokens.text(at)))
                    || length <= 2 && grouping) {
                return suffixed(at + 1);
            }
            return -1;
        }
        if (unit.letters() && length <= 2 || unit.up() && length <= 2) {
            int end = suffixed(at + 1);
            boolean closed = Tongue.isMark(tokens, end, ')') && tokens.isGlued(end);
            return closed ? end + 1 : unit.letters() && isAlone(at) ? end : -1;
        }
        return -1;
    }

    /// "L. 123-4", "R123-4", "K.3".
    private int coded(int at, Unit unit) {
        int i = Tongue.isMark(tokens, at + 1, '.') && tokens.isGlued(at + 1) ? at + 2 : at + 1;
        return i < tokens.size() && tokens.isNumber(i) && (tokens.isGlued(i) || i == at + 2) ? number(i, unit) : -1;
    }

    private int suffixed(int at) {
        return at + 1 < tokens.size()
                        && tokens.isGlued(at)
                        && Tongue.isMark(tokens, at, '-', '–', '.')
                        && tokens.isGlued(at + 1)
                        && (tokens.isNumber(at + 1) || isLetters(at + 1) && tokens.isUpper(at + 1) || isAdverb(at + 1))
                ? at + 2
                : at;
    }

    /// A small letter is a number where no word follows that it could be a word with.
    private boolean isAlone(int at) {
        if (Tongue.isMark(tokens, at + 1, '\'', '’') && tokens.isGlued(at + 1)) {
            return false;
        }
        return at + 1 >= tokens.size()
                || tokens.isMark(at + 1)
                || tokens.end(at) - tokens.start(at) == 1 && !"aAyYeEoO".contains(tokens.text(at))
                || tokens.isWord(at + 1) && !tokens.isCapital(at + 1) && "a".contentEquals(tokens.text(at));
    }

    /// The end of a run of bracketed numbers, each added to a list.
    private int brackets(int at, boolean free, List<String> inner) {
        int i = at;
        while (inner.size() < BRACKETS) {
            int end = bracket(i, free || !inner.isEmpty());
            if (end > 0) {
                inner.add(tokens.text(i + 1, end - 1));
                i = end;
            } else if (i > at - 1
                    && (!free || !inner.isEmpty())
                    && i < tokens.size()
                    && tokens.isGlued(i)
                    && isHalf(i)) {
                inner.add(tokens.text(i));
                i += 2;
            } else {
                break;
            }
            if (i >= tokens.size() || !tokens.isGlued(i) && !Tongue.isMark(tokens, i, '(')) {
                break;
            }
        }
        return i;
    }

    /// "a)" behind a number.
    private boolean isHalf(int at) {
        return isLetters(at) && Tongue.isMark(tokens, at + 1, ')') && tokens.isGlued(at + 1);
    }

    /// The end of "(2)", "(a)", "(iv)", "(a.1)", "(2bis)"; -1 where none stands at a token.
    private int bracket(int at, boolean anything) {
        if (!Tongue.isMark(tokens, at, '(') || at + 2 >= tokens.size()) {
            return -1;
        }
        boolean number = tokens.isNumber(at + 1);
        boolean near = tokens.isGlued(at);
        int length = tokens.end(at + 1) - tokens.start(at + 1);
        if (!number && !(tokens.isWord(at + 1) && (length <= 2 || length <= 5 && Roman.isRoman(tokens, at + 1)))) {
            return -1;
        }
        if (!near && !anything && !(number && length <= 2)) {
            return -1;
        }
        if (number && length > 3) {
            return -1;
        }
        int i = at + 2;
        while (i < tokens.size() && i < at + 6 && tokens.isGlued(i) && !Tongue.isMark(tokens, i, ')')) {
            if (!tokens.isNumber(i) && !isLetters(i) && !Tongue.isMark(tokens, i, '.', '-') && !isAdverb(i)) {
                return -1;
            }
            i++;
        }
        return Tongue.isMark(tokens, i, ')') && tokens.isGlued(i) ? i + 1 : -1;
    }
}
