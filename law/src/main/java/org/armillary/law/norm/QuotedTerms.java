package org.armillary.law.norm;

import static org.armillary.law.norm.QuotedWords.mark;

import java.util.ArrayList;
import java.util.List;
import org.armillary.law.norm.Statement.Term;
import org.armillary.law.pattern.Match;
import org.armillary.law.pattern.Tokens;

/// Terms of a passage that stand in quotation marks.
final class QuotedTerms {

    /// The most tokens between a term and the words that say what it means.
    private static final int GAP = 90;

    private static final int LONGEST = 60;

    private static final String SENTENCE_ENDS = ".;:。；：";

    private final DefinitionPhrases phrases;
    private final Tokens tokens;
    private final List<QuotedWords> quoted;
    private final Markers markers;

    QuotedTerms(DefinitionPhrases phrases, Tokens tokens, List<QuotedWords> quoted, Markers markers) {
        this.phrases = phrases;
        this.tokens = tokens;
        this.quoted = quoted;
        this.markers = markers;
    }

    /// The terms that a marker speaks of, which stand before it; none where it speaks of no quotation.
    List<Term> before(Match<Marker> marker) {
        int last = lastBefore(marker.from());
        return last >= 0
                        && isAside(quoted.get(last).close() + 1, marker.from())
                        && !isBarred(quoted.get(last).open())
                ? chain(last)
                : List.of();
    }

    /// Whether "a reference to" or the like stands right before a quotation, an article between them at most.
    private boolean isBarred(int open) {
        for (int i = markers.countBefore(open) - 1; i >= 0; i--) {
            Match<Marker> each = markers.get(i);
            if (each.to() < open - 1) {
                return false;
            }
            if (each.value().role() == Marker.Role.BARS) {
                return true;
            }
        }
        return false;
    }

    /// The last quotation that closes before a token; -1 where none does.
    private int lastBefore(int token) {
        int low = 0;
        int high = quoted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quoted.get(middle).close() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /// Whether what stands between a term and its marker may: nothing, parentheses, or an aside.
    private boolean isAside(int from, int to) {
        int at = from;
        while (mark(tokens, at) == '(' || mark(tokens, at) == '（') {
            int close = PairedTerm.closing(tokens, at);
            if (close < 0 || close >= to) {
                return false;
            }
            at = close + 1;
        }
        return at == to || to - at <= GAP && opensAside(at) && !holdsSentenceEnd(at, to) && !holdsBar(at, to);
    }

    private boolean holdsBar(int from, int to) {
        for (int i = markers.countBefore(from);
                i < markers.size() && markers.get(i).from() < to;
                i++) {
            if (markers.get(i).value().role() == Marker.Role.BARS) {
                return true;
            }
        }
        return false;
    }

    private boolean opensAside(int at) {
        char c = mark(tokens, at);
        return c == ',' || c == '，' || c == '、' || c == '—' || c == '–' || begins(Marker.Role.ASIDE, at);
    }

    private boolean begins(Marker.Role role, int at) {
        return markers.begins(role, at);
    }

    private boolean holdsSentenceEnd(int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = mark(tokens, i);
            if (c == '(' || c == '（') {
                depth++;
            } else if (c == ')' || c == '）') {
                depth--;
            } else if (c != 0 && depth == 0 && SENTENCE_ENDS.indexOf(c) >= 0 && !isAbbreviation(i)) {
                return true;
            }
        }
        return false;
    }

    /// A full stop inside of a number or behind a single letter.
    private boolean isAbbreviation(int token) {
        return mark(tokens, token) == '.'
                && (token + 1 < tokens.size() && tokens.isGlued(token + 1)
                        || token > 0 && tokens.end(token - 1) - tokens.start(token - 1) == 1);
    }

    /// A term and those it is joined with before it: “a”, “b” and “c”.
    private List<Term> chain(int last) {
        List<Term> terms = new ArrayList<>();
        int at = last;
        terms.add(term(quoted.get(at)));
        while (at > 0 && isJoined(quoted.get(at - 1), quoted.get(at))) {
            at--;
            terms.addFirst(term(quoted.get(at)));
        }
        return terms;
    }

    /// Whether only a comma, "and", "or" or an article stands between two quotations.
    private boolean isJoined(QuotedWords first, QuotedWords second) {
        int between = second.open() - first.close() - 1;
        if (between < 1 || between > 3) {
            return false;
        }
        for (int i = first.close() + 1; i < second.open(); i++) {
            boolean joins = tokens.isMark(i)
                    ? ",、，".indexOf(mark(tokens, i)) >= 0
                    : begins(Marker.Role.CALLED, i) || phrases.joins(tokens, i);
            if (!joins) {
                return false;
            }
        }
        return true;
    }

    /// A quoted term that stands right behind a marker, an article or "the term" between them at most.
    List<Term> after(int from) {
        int at = from;
        for (int skipped = 0; skipped < 4 && at < tokens.size() && isSkipped(at); skipped++) {
            at++;
        }
        return opening(at);
    }

    private boolean isSkipped(int at) {
        return phrases.isArticle(tokens, at)
                || begins(Marker.Role.CALLED, at)
                || ":,'’".indexOf(mark(tokens, at)) >= 0 && mark(tokens, at) != 0;
    }

    /// The terms that open a paragraph: “a” and “b”.
    List<Term> at(int from) {
        int at = from < tokens.size() && phrases.isArticle(tokens, from) ? from + 1 : from;
        return opening(at);
    }

    private List<Term> opening(int at) {
        int first = lastBefore(at + 1) + 1;
        while (first < quoted.size()
                && quoted.get(first).open() > at
                && quoted.get(first).close() < at + LONGEST) {
            first++;
        }
        if (first == quoted.size() || quoted.get(first).open() != at) {
            return List.of();
        }
        List<Term> terms = new ArrayList<>(List.of(term(quoted.get(first))));
        for (int next = first + 1; next < quoted.size() && isJoined(quoted.get(next - 1), quoted.get(next)); next++) {
            terms.add(term(quoted.get(next)));
        }
        return terms;
    }

    /// The term that a whole paragraph leaves to the items below it: “School”, in relation to Wales—.
    List<Term> beforeDash(int from) {
        int last = tokens.size() - 1;
        char c = mark(tokens, last);
        if (last < from + 3 || c != '—' && c != '–') {
            return List.of();
        }
        int at = markers.find(Marker.Role.CALLED, from).map(Match::to).orElse(tokens.isWord(from) ? from + 1 : from);
        List<Term> terms = opening(at);
        return terms.size() == 1 && isAside(terms.getFirst().to() + 1, last) ? terms : List.of();
    }

    /// Whether a term opens its sentence, an article or words of scope before it at most.
    boolean opensSentence(Term term, int from) {
        int open = term.from() - 1;
        if (open > from && tokens.isWord(open - 1) && !phrases.joins(tokens, open - 1)) {
            open--;
        }
        return open <= from || markers.begins(Marker.Role.SCOPE, from) && open - from < GAP;
    }

    private Term term(QuotedWords words) {
        return unquoted(words.open(), words.close() + 1);
    }

    /// A term without the quotation marks around it and a comma before the closing one.
    Term unquoted(int from, int to) {
        int first = from;
        int end = to;
        while (first < end - 1 && isQuote(first)) {
            first++;
        }
        while (end > first + 1
                && (isQuote(end - 1) || ",;".indexOf(mark(tokens, end - 1)) >= 0 && mark(tokens, end - 1) != 0)) {
            end--;
        }
        return new Term(first, end);
    }

    private boolean isQuote(int token) {
        char c = mark(tokens, token);
        return c != 0 && "“”‘’„‚«»「」『』\"'＂".indexOf(c) >= 0;
    }
}
