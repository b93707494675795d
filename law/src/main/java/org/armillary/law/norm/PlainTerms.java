package org.armillary.law.norm;

import static org.armillary.law.norm.QuotedWords.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armillary.law.norm.Statement.Stretch;
import org.armillary.law.norm.Statement.Term;
import org.armillary.law.pattern.Match;
import org.armillary.law.pattern.Tokens;
import org.jspecify.annotations.Nullable;

/// Terms of a passage that stand in no quotation marks.
final class PlainTerms {

    private static final int LONGEST_BARE = 12;
    private static final int LONGEST_OUTSIDE = 14;
    private static final int LONGEST_LISTED = 30;
    private static final int LONGEST_SCOPE = 60;

    private final DefinitionPhrases phrases;
    private final Tokens tokens;
    private final Markers markers;

    PlainTerms(DefinitionPhrases phrases, Tokens tokens, Markers markers) {
        this.phrases = phrases;
        this.tokens = tokens;
        this.markers = markers;
    }

    /// Terms and the words that say where their meaning holds.
    record Found(List<Term> terms, Stretch scope) {
        static final Found NOTHING = new Found(List.of(), Stretch.NONE);
    }

    /// The terms before a marker.
    ///
    /// @param paragraph where the paragraph begins
    /// @param listed whether it stands in a list of definitions
    /// @param scopedOnly whether outside of a list a term counts only behind words of scope
    Found before(Match<Marker> marker, int paragraph, boolean listed, boolean scopedOnly) {
        Match<Marker> scope = scopeOf(marker, paragraph);
        if (scope != null) {
            List<Term> terms = scope.value().role() == Marker.Role.SCOPED
                    ? terms(scope.to(), marker, LONGEST_OUTSIDE)
                    : behindScope(scope, marker);
            if (!terms.isEmpty()) {
                return new Found(
                        terms, new Stretch(scope.from(), terms.getFirst().from()));
            }
        }
        boolean scopeOpens =
                scope != null && scope.from() == paragraph && scope.value().role() == Marker.Role.SCOPE;
        if (scopeOpens || !listed && scopedOnly) {
            return Found.NOTHING;
        }
        if (listed) {
            return new Found(terms(paragraph, marker, LONGEST_LISTED), Stretch.NONE);
        }
        return opensSentence(paragraph, marker)
                ? new Found(terms(paragraph, marker, LONGEST_BARE), Stretch.NONE)
                : Found.NOTHING;
    }

    /// Whether nothing but words stand between a capital letter and a marker: "Religion means any religion".
    private boolean opensSentence(int from, Match<Marker> marker) {
        if (!tokens.isCapital(from) && !tokens.isIdeograph(from)) {
            return false;
        }
        for (int i = from; i < marker.from(); i++) {
            char c = mark(tokens, i);
            if (c != 0 && c != '-' && c != '’' && c != '\'' && !(c == '，' && i + 1 == marker.from())) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Match<Marker> scopeOf(Match<Marker> marker, int paragraph) {
        for (int i = markers.countBefore(marker.from()) - 1; i >= 0; i--) {
            Match<Marker> each = markers.get(i);
            if (each.from() < paragraph || marker.from() - each.from() > LONGEST_SCOPE) {
                break;
            }
            if (isScope(each)) {
                return each;
            }
        }
        return null;
    }

    /// Words of scope open a sentence.
    private boolean isScope(Match<Marker> marker) {
        if (marker.value().role() == Marker.Role.SCOPED) {
            return true;
        }
        if (marker.value().role() != Marker.Role.SCOPE) {
            return false;
        }
        int before = marker.from() - 1;
        return before < 0
                || tokens.isMark(before) && mark(tokens, before) != ','
                || tokens.isWord(before) && phrases.joins(tokens, before);
    }

    /// The first part behind the words of scope that is no more scope and no aside.
    private List<Term> behindScope(Match<Marker> scope, Match<Marker> marker) {
        int depth = 0;
        for (int i = scope.to(); i < marker.from(); i++) {
            char c = mark(tokens, i);
            if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && (c == ';' || c == '.' && !isInner(i))) {
                return List.of();
            } else if (depth == 0 && c == ',' && i + 1 < marker.from() && !continuesScope(i + 1)) {
                return terms(i + 1, marker, LONGEST_OUTSIDE);
            }
        }
        return List.of();
    }

    private boolean isInner(int stop) {
        return stop + 1 < tokens.size() && tokens.isGlued(stop + 1)
                || stop > 0 && tokens.end(stop - 1) - tokens.start(stop - 1) == 1;
    }

    private boolean continuesScope(int token) {
        return tokens.isNumber(token)
                || mark(tokens, token) == '('
                || phrases.joins(tokens, token)
                || isInsertion(token);
    }

    private boolean begins(Marker.Role role, int at) {
        return markers.begins(role, at);
    }

    /// The terms from a token to a marker, where all that stands between them are terms and asides.
    private List<Term> terms(int from, Match<Marker> marker, int longest) {
        int start = from;
        Optional<Match<Marker>> called = markers.find(Marker.Role.CALLED, start);
        if (called.isPresent()) {
            start = called.get().to();
        } else if (phrases.isArticle(tokens, start) || isInsertion(start)) {
            return List.of();
        }
        int end = end(start, marker, called.isPresent());
        if (end <= start || end - start > longest || holdsOther(start, end)) {
            return List.of();
        }
        return marker.value().plural() ? several(start, end) : alternatives(start, end);
    }

    /// Where the term ends: at its marker or at an aside; -1 where something else stands between.
    private int end(int start, Match<Marker> marker, boolean called) {
        for (int i = start; i < marker.from(); i++) {
            char c = mark(tokens, i);
            if (c == ';' || c == ':' || c == '。' || c == '；' || c == '.' && !isInner(i)) {
                return -1;
            }
            if (c == '“' || c == '”' || c == '"' || c == '«') {
                return -1;
            }
            boolean aside = i > start && (begins(Marker.Role.ASIDE, i) || called && begins(Marker.Role.INSERT, i))
                    || c == '—' && tokens.start(i) > tokens.end(i - 1)
                    || (c == '，' || c == ',') && (i + 1 == marker.from() || isInsertion(i + 1));
            if (aside) {
                return clean(i, marker.from()) ? i : -1;
            }
        }
        return marker.from();
    }

    private boolean isInsertion(int token) {
        return begins(Marker.Role.ASIDE, token)
                || begins(Marker.Role.INSERT, token)
                || begins(Marker.Role.SCOPE, token);
    }

    /// No sentence may end in an aside.
    private boolean clean(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = mark(tokens, i);
            if (c == ';' || c == ':' || c == '.' && !isInner(i) && i + 1 < to && tokens.isCapital(i + 1)) {
                return false;
            }
        }
        return true;
    }

    /// Whether a stretch holds a verb or other words that define, which no term does.
    private boolean holdsOther(int from, int to) {
        for (int i = from; i < to; i++) {
            if (phrases.isVerb(tokens, i)) {
                return true;
            }
        }
        for (int i = markers.countBefore(from);
                i < markers.size() && markers.get(i).from() < to;
                i++) {
            switch (markers.get(i).value().role()) {
                case MEANS, INCLUDES, QUOTED, STATES, INTRODUCES, NAMES, SCOPED, BARS -> {
                    return true;
                }
                case IS, IF, FOLLOWS, SCOPE, CALLED, ASIDE, INSERT, NOTHING -> {}
            }
        }
        return false;
    }

    /// discharge, oil, owner and ship
    private List<Term> several(int from, int to) {
        List<Term> terms = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || mark(tokens, i) == ',' || tokens.isWord(i) && phrases.joins(tokens, i)) {
                if (i > start) {
                    terms.add(new Term(start, i));
                }
                start = i + 1;
            }
        }
        return terms;
    }

    /// Two names for one thing share a word or are one word each: "holder or interest holder", "died or death";
    /// "actual loss or damage" is one name.
    private List<Term> alternatives(int from, int to) {
        List<Term> parts = several(from, to);
        if (parts.size() > 1) {
            if (phrases.isAlternative(tokens, parts.getLast().from() - 1)
                    && parts.stream().allMatch(each -> each.to() == each.from() + 1)) {
                return parts;
            }
            for (int i = 1; i < parts.size(); i++) {
                if (isLike(parts.get(i - 1), parts.get(i))) {
                    return parts;
                }
            }
        }
        return List.of(new Term(from, to));
    }

    private boolean isLike(Term first, Term second) {
        return tokens.hash(first.from()) == tokens.hash(second.from())
                || tokens.hash(first.to() - 1) == tokens.hash(second.to() - 1);
    }

    /// The words behind a marker up to the article that opens their meaning: "se entenderá por lamp la vasija".
    List<Term> after(int from) {
        int start = from;
        Optional<Match<Marker>> called = markers.find(Marker.Role.CALLED, start);
        if (called.isPresent()) {
            start = called.get().to();
        }
        for (int i = start; i < tokens.size() && i < start + LONGEST_OUTSIDE; i++) {
            char c = mark(tokens, i);
            boolean ends = i > start && (phrases.isArticle(tokens, i) || c == ':' || c == ',');
            if (ends) {
                return List.of(new Term(start, i));
            }
            if (c != 0 && c != '-' && c != '\'' && c != '’' || phrases.isArticle(tokens, i)) {
                return List.of();
            }
        }
        return List.of();
    }

    /// The term that a wide space sets off from its meaning at the start of a paragraph.
    List<Term> setOff(int from) {
        int end = Math.min(tokens.size(), from + LONGEST_LISTED);
        for (int i = from; i < end; i++) {
            char c = mark(tokens, i);
            if (i > from && isSetOff(i)) {
                if (c == '(' || isQuotation(i - 1) || isQuotation(from)) {
                    return List.of();
                }
                return isPlural(i) ? several(from, i) : alternatives(from, i);
            }
            if (c == '.' && !isInner(i) || c == ';' || c == '。' || c == '；') {
                break;
            }
        }
        return List.of();
    }

    /// Whether a word that says the meaning of several terms begins at a token.
    private boolean isPlural(int token) {
        int index = markers.countBefore(token);
        return index < markers.size()
                && markers.get(index).from() == token
                && markers.get(index).value().plural();
    }

    private boolean isQuotation(int token) {
        char c = mark(tokens, token);
        return c != 0 && "“”‘„‚«»「」\".".indexOf(c) >= 0;
    }

    /// The term that opens an item of a list of definitions and is set off from its meaning by a colon or a dash.
    List<Term> label(int from) {
        int end = Math.min(tokens.size(), from + LONGEST_OUTSIDE);
        for (int i = from; i < end; i++) {
            char c = mark(tokens, i);
            if (i > from && (c == ':' || c == '：' || (c == '—' || c == '–') && !tokens.isGlued(i))) {
                return i + 1 == tokens.size() || holdsOther(from, i) || begins(Marker.Role.SCOPE, from)
                        ? List.of()
                        : alternatives(from, i);
            }
            if (c == '.' && !isInner(i) || c == ';' || c == '。' || c == '；') {
                break;
            }
        }
        return List.of();
    }

    /// Whether a wide space or a tab stands before a token: it sets a term off from its meaning.
    private boolean isSetOff(int token) {
        for (int i = tokens.end(token - 1); i < tokens.start(token); i++) {
            char c = tokens.text().charAt(i);
            if (c == '\u2002' || c == '\u2003' || c == '\u3000' || c == '\t') {
                return true;
            }
        }
        return false;
    }
}
