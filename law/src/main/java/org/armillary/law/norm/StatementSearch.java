package org.armillary.law.norm;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armillary.law.akn.Outline;
import org.armillary.law.akn.Passage;
import org.armillary.law.akn.PlacedProvision;
import org.armillary.law.norm.Definition.Kind;
import org.armillary.law.norm.Definition.Scope;
import org.armillary.law.pattern.Match;
import org.armillary.law.pattern.Tokens;

/// Walks through a document, keeps in mind which provisions list definitions, and gathers what its passages define.
final class StatementSearch {

    /// The most tokens of words that stand alone and open a list.
    private static final int LONGEST_OPENING = 40;

    /// The most tokens of a term that stands alone above its list.
    private static final int LONGEST_ALONE = 12;

    private final Outline outline;
    private final DefinitionPhrases phrases;
    private final Scopes scopes;
    private final Deque<DefinitionList> lists = new ArrayDeque<>();
    private final Set<String> begun = new HashSet<>();
    private final List<Placed> found = new ArrayList<>();

    StatementSearch(Outline outline, DefinitionPhrases phrases) {
        this.outline = outline;
        this.phrases = phrases;
        this.scopes = new Scopes(outline, phrases);
    }

    /// A statement and where it was found.
    ///
    /// @param passage index of its passage
    /// @param opens whether its passage is the first of its provision
    record Placed(int passage, boolean opens, Statement statement, Scope scope) {}

    List<Placed> search() {
        List<Passage> passages = outline.passages();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            switch (passage.kind()) {
                case HEADING -> heading(passage);
                case TEXT, TABLE_ROW -> {
                    if (!passage.isQuoted() && !isRecital(passage)) {
                        text(i, passage);
                    }
                }
                case NOTE, EDITORIAL -> {}
            }
        }
        return found;
    }

    /// Recitals explain and do not define.
    private boolean isRecital(Passage passage) {
        return passage.eId()
                .flatMap(outline::find)
                .filter(each -> each.type().equals("recital"))
                .isPresent();
    }

    private void heading(Passage passage) {
        leave(passage.eId());
        if (passage.eId().isPresent() && phrases.isHeading(passage.tokens())) {
            lists.push(new DefinitionList(passage.eId(), Optional.empty(), true));
        }
    }

    private void leave(Optional<String> eId) {
        while (!lists.isEmpty() && !lists.peek().covers(eId) && !standsIn(eId, lists.peek())) {
            lists.pop();
        }
    }

    /// Clauses numbered through, "3.1" in "3", stand in one another without saying so in their identifiers.
    private boolean standsIn(Optional<String> eId, DefinitionList list) {
        Optional<PlacedProvision> at = eId.flatMap(outline::find);
        while (at.isPresent()) {
            Optional<String> parent = at.get().parent();
            if (parent.isPresent() && parent.equals(list.eId())) {
                return true;
            }
            at = outline.parentOf(at.get());
        }
        return false;
    }

    private void text(int index, Passage passage) {
        leave(passage.eId());
        boolean opens = passage.eId().map(begun::add).orElse(false);
        StatementReader.Place place = place(passage, opens);
        Tokens tokens = passage.tokens();
        Markers markers = Markers.of(tokens, phrases.markers(tokens));
        List<Statement> statements = StatementReader.read(phrases, tokens, markers, place);
        if (statements.isEmpty()
                && place == StatementReader.Place.PARAGRAPH
                && lists.element().hasParagraphs()
                && markers.size() == 0
                && standsAlone(index, passage)) {
            statements = List.of(new Statement(
                    Kind.MEANING, List.of(new Statement.Term(0, tokens.size())), 0, 0, Statement.Stretch.NONE));
        }
        for (Statement each : statements) {
            found.add(new Placed(index, opens, each, scope(passage, each)));
            if (each.kind() == Kind.MEANING && place != StatementReader.Place.OUTSIDE) {
                lists.element().found(passage.eId());
            }
        }
        introduce(passage, markers, statements);
    }

    private StatementReader.Place place(Passage passage, boolean opens) {
        if (lists.isEmpty()) {
            return StatementReader.Place.OUTSIDE;
        }
        Optional<String> parent = passage.eId().flatMap(outline::find).flatMap(PlacedProvision::parent);
        return lists.element().place(passage.eId(), parent, opens);
    }

    private Scope scope(Passage passage, Statement statement) {
        Scope said = scopes.said(passage, statement.scope())
                .or(() -> lists.stream()
                        .map(DefinitionList::scope)
                        .flatMap(Optional::stream)
                        .findFirst())
                .orElse(Scope.DOCUMENT);
        return scopes.within(passage, said);
    }

    /// A term alone on its line above the items that say what it means.
    private boolean standsAlone(int index, Passage passage) {
        Tokens tokens = passage.tokens();
        if (tokens.size() == 0
                || tokens.size() > LONGEST_ALONE
                || tokens.isMark(tokens.size() - 1)
                || phrases.isArticle(tokens, 0)
                || index + 1 == outline.passages().size()) {
            return false;
        }
        Optional<String> next = outline.passages().get(index + 1).eId();
        return passage.eId().isPresent()
                && next.filter(each ->
                                DefinitionList.isBelow(each, passage.eId().get()))
                        .isPresent();
    }

    /// Whether definitions follow in the provision of a passage.
    private void introduce(Passage passage, Markers markers, List<Statement> statements) {
        Tokens tokens = passage.tokens();
        boolean announced = false;
        boolean scoped = false;
        for (int i = 0; i < markers.size(); i++) {
            Match<Marker> each = markers.get(i);
            announced |= each.value().role() == Marker.Role.INTRODUCES || breaksOff(tokens, each);
            scoped |= each.value().role() == Marker.Role.SCOPE && each.from() == 0;
        }
        boolean defines = statements.stream().anyMatch(each -> each.kind() == Kind.MEANING);
        if (!defines && (announced || scoped && tokens.size() <= LONGEST_OPENING && opensList(tokens))) {
            Optional<Scope> scope = scopes.said(passage, new Statement.Stretch(0, tokens.size()));
            lists.push(new DefinitionList(passage.eId(), scope, announced));
        }
    }

    /// Whether a text ends with words that say a meaning, and leaves that to its items.
    private static boolean breaksOff(Tokens tokens, Match<Marker> marker) {
        int rest = tokens.size() - marker.to();
        boolean says =
                marker.value().role() == Marker.Role.MEANS || marker.value().role() == Marker.Role.FOLLOWS;
        return says && (rest == 0 || rest == 1 && tokens.isMark(tokens.size() - 1) && opensList(tokens));
    }

    /// Words that stand alone before a list end in a comma, a colon, a dash or nothing.
    private static boolean opensList(Tokens tokens) {
        char last = tokens.text().charAt(tokens.end(tokens.size() - 1) - 1);
        return last != '.' && last != ';';
    }
}
