package org.armillary.law.norm;

import static org.armillary.law.norm.QuotedWords.mark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.armillary.law.norm.Definition.Kind;
import org.armillary.law.norm.Statement.Stretch;
import org.armillary.law.norm.Statement.Term;
import org.armillary.law.pattern.Match;
import org.armillary.law.pattern.Tokens;

/// Finds the statements of one passage that define.
final class StatementReader {

    /// How a passage stands to a list of definitions.
    enum Place {
        OUTSIDE,
        /// In a provision whose definitions have no numbers, or before it is known whether they have.
        PARAGRAPH,
        /// The first words of an item of the list.
        ITEM
    }

    private final DefinitionPhrases phrases;
    private final Tokens tokens;
    private final Place place;
    private final Markers markers;
    private final List<QuotedWords> quoted;
    private final QuotedTerms quotedTerms;
    private final PlainTerms plainTerms;
    private final List<Statement> found = new ArrayList<>();
    private final Set<Integer> setOff = new HashSet<>();
    /// First tokens of the paragraphs that say a meaning.
    private final Set<Integer> defined = new HashSet<>();
    /// First tokens of the terms found.
    private final Set<Integer> known = new HashSet<>();

    private StatementReader(
            DefinitionPhrases phrases, Tokens tokens, Markers markers, List<QuotedWords> quoted, Place place) {
        this.phrases = phrases;
        this.tokens = tokens;
        this.place = place;
        this.markers = markers;
        this.quoted = quoted;
        this.quotedTerms = new QuotedTerms(phrases, tokens, quoted, markers);
        this.plainTerms = new PlainTerms(phrases, tokens, markers);
    }

    /// The statements of a passage, in the order of their words.
    static List<Statement> read(DefinitionPhrases phrases, Tokens tokens, Markers markers, Place place) {
        List<QuotedWords> quoted = QuotedWords.of(tokens);
        if (place == Place.OUTSIDE && markers.size() == 0 && quoted.isEmpty()) {
            return List.of();
        }
        return new StatementReader(phrases, tokens, markers, quoted, place).read();
    }

    private List<Statement> read() {
        List<Integer> paragraphs = place == Place.OUTSIDE ? List.of(0) : PairedTerm.paragraphs(tokens);
        for (int from : paragraphs) {
            setOff(from);
        }
        for (int i = 0; i < markers.size(); i++) {
            Match<Marker> marker = markers.get(i);
            int from = start(paragraphs, marker.from());
            switch (marker.value().role()) {
                case MEANS, INCLUDES -> means(marker, from);
                case QUOTED -> quoted(marker, from);
                case IS -> is(marker, from);
                case IF -> conditional(marker, from);
                case FOLLOWS -> follows(marker, from);
                case STATES -> states(marker, from);
                case NAMES -> names(marker, from);
                case INTRODUCES, SCOPE, SCOPED, CALLED, ASIDE, INSERT, BARS, NOTHING -> {}
            }
        }
        parenthesesWithName();
        for (int from : paragraphs) {
            if (!defined.contains(from)) {
                labelled(from);
            }
        }
        found.sort(Comparator.comparingInt(Statement::from).thenComparingInt(Statement::at));
        return found;
    }

    /// A wide space behind a term that opens a paragraph of the list says it all.
    private void setOff(int from) {
        if (place != Place.OUTSIDE) {
            List<Term> terms = plainTerms.setOff(from);
            if (!terms.isEmpty()) {
                add(Kind.MEANING, terms, from, from);
                setOff.add(from);
            }
        }
    }

    private void quoted(Match<Marker> marker, int from) {
        List<Term> terms = quotedTerms.before(marker);
        if (!terms.isEmpty()) {
            add(Kind.MEANING, terms, from, marker.from());
        }
    }

    private boolean holds(Term term) {
        return known.contains(term.from());
    }

    private static int start(List<Integer> paragraphs, int token) {
        int found = Collections.binarySearch(paragraphs, token);
        return paragraphs.get(found >= 0 ? found : -found - 2);
    }

    private void means(Match<Marker> marker, int from) {
        List<Term> terms = quotedTerms.before(marker);
        if (!terms.isEmpty()) {
            add(Kind.MEANING, terms, from, marker.from());
            return;
        }
        if (place != Place.OUTSIDE && setOff.contains(from)) {
            return;
        }
        boolean includes = marker.value().role() == Marker.Role.INCLUDES;
        PlainTerms.Found plain = plainTerms.before(marker, from, place != Place.OUTSIDE, includes);
        if (!plain.terms().isEmpty() && !holds(plain.terms().getFirst())) {
            add(new Statement(Kind.MEANING, plain.terms(), from, marker.from(), plain.scope()));
        }
    }

    /// “Lamp” is a vessel that gives light.
    private void is(Match<Marker> marker, int from) {
        List<Term> terms = quotedTerms.before(marker);
        if (!terms.isEmpty() && quotedTerms.opensSentence(terms.getFirst(), from)) {
            add(Kind.MEANING, terms, from, marker.from());
        }
    }

    /// A lamp is “bright” if it can be read by.
    private void conditional(Match<Marker> marker, int from) {
        List<Term> terms = quotedTerms.before(marker);
        if (terms.size() == 1 && isPredicate(terms.getFirst().from() - 1)) {
            add(Kind.MEANING, terms, from, marker.from());
        }
    }

    private boolean isPredicate(int open) {
        return markers.begins(Marker.Role.IS, open - 1)
                || phrases.isArticle(tokens, open - 1) && markers.begins(Marker.Role.IS, open - 2);
    }

    private void follows(Match<Marker> marker, int from) {
        List<Term> terms = quotedTerms.after(marker.to());
        if (terms.isEmpty()) {
            terms = plainTerms.after(marker.to());
        }
        if (!terms.isEmpty()) {
            add(Kind.MEANING, terms, from, marker.from());
        }
    }

    private void states(Match<Marker> marker, int from) {
        boolean opens = marker.from() == from || tokens.isMark(marker.from() - 1);
        marker.capture("term")
                .filter(range -> opens)
                .ifPresent(range -> add(
                        Kind.MEANING, List.of(quotedTerms.unquoted(range.from(), range.to())), from, marker.from()));
    }

    private void names(Match<Marker> marker, int from) {
        marker.capture("term")
                .ifPresentOrElse(
                        range -> add(
                                Kind.NAME,
                                List.of(quotedTerms.unquoted(range.from(), range.to())),
                                from,
                                marker.from()),
                        () -> {
                            List<Term> terms = quotedTerms.after(marker.to());
                            if (!terms.isEmpty()) {
                                add(Kind.NAME, terms, from, marker.from());
                            }
                        });
    }

    /// The keeper of a lamp (“the keeper”) …: a quotation with an article at most, alone in parentheses.
    private void parenthesesWithName() {
        for (QuotedWords each : quoted) {
            int open = each.open() - 1;
            if (open > 0 && tokens.isWord(open) && phrases.isArticle(tokens, open)) {
                open--;
            }
            if (open > 0 && isParenthesis(open, "(（") && isParenthesis(each.close() + 1, ")）") && isNew(each)) {
                add(Kind.NAME, List.of(new Term(each.open() + 1, each.close())), 0, open);
            }
        }
    }

    private boolean isParenthesis(int token, String marks) {
        char c = mark(tokens, token);
        return c != 0 && marks.indexOf(c) >= 0;
    }

    private boolean isNew(QuotedWords words) {
        return !known.contains(words.open() + 1);
    }

    /// In a list of definitions a term may stand at the start with no word that says "means".
    private void labelled(int from) {
        if (place == Place.OUTSIDE) {
            List<Term> dashed = quotedTerms.beforeDash(from);
            if (!dashed.isEmpty()) {
                add(Kind.MEANING, dashed, from, from);
            }
            return;
        }
        List<Term> terms = quotedTerms.at(from);
        if (terms.isEmpty() && place == Place.ITEM) {
            terms = plainTerms.label(from);
        }
        if (!terms.isEmpty()) {
            add(Kind.MEANING, terms, from, from);
        }
    }

    private void add(Kind kind, List<Term> terms, int from, int at) {
        add(new Statement(kind, terms, from, at, scope(from, terms.getFirst().from())));
    }

    private void add(Statement statement) {
        found.add(statement);
        statement.terms().forEach(each -> known.add(each.from()));
        if (statement.kind() == Kind.MEANING) {
            defined.add(statement.from());
        }
    }

    /// The last words before a term that say where its meaning holds.
    private Stretch scope(int from, int to) {
        int scope = markers.scopeBefore(to);
        return scope < from ? Stretch.NONE : new Stretch(scope, to);
    }
}
