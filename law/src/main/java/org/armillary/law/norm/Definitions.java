package org.armillary.law.norm;

import java.util.ArrayList;
import java.util.List;
import org.armillary.law.akn.Outline;
import org.armillary.law.akn.Passage;
import org.armillary.law.pattern.Tokens;

/// Finds the definitions of a document.
///
/// Keeps no state between documents; one instance serves any number of threads.
public final class Definitions {

    private final DefinitionCatalogue catalogue;

    private Definitions(DefinitionCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// With the packaged phrases.
    public static Definitions standard() {
        return new Definitions(DefinitionCatalogue.get());
    }

    /// The definitions of a document, in the order of its text.
    public List<Definition> find(Outline outline) {
        DefinitionPhrases phrases = catalogue.of(outline.language());
        List<StatementSearch.Placed> placed = new StatementSearch(outline, phrases).search();
        DefinitionSpans spans = new DefinitionSpans(outline, phrases, placed);
        List<Definition> definitions = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            StatementSearch.Placed each = placed.get(i);
            Passage passage = outline.passages().get(each.passage());
            DefinitionSpans.Span span = spans.of(i);
            for (Statement.Term term : each.statement().terms()) {
                definitions.add(definition(each, term, passage, span));
            }
        }
        return definitions;
    }

    private static Definition definition(
            StatementSearch.Placed placed, Statement.Term term, Passage passage, DefinitionSpans.Span span) {
        Tokens tokens = passage.tokens();
        int start = tokens.start(term.from());
        int end = tokens.end(term.to() - 1);
        return new Definition(
                placed.statement().kind(),
                passage.text().substring(start, end).replace('\u2002', ' '),
                passage.start(start),
                passage.end(end),
                span.start(),
                span.end(),
                passage.eId(),
                placed.scope(),
                span.pair());
    }
}
