package org.armillary.law.norm;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armillary.law.akn.Outline;
import org.armillary.law.akn.Passage;
import org.armillary.law.akn.PlacedProvision;
import org.armillary.law.norm.Definition.Kind;
import org.armillary.law.norm.StatementSearch.Placed;
import org.armillary.law.pattern.Tokens;

/// Finds where the definitions of a document begin and end: each is a paragraph with its list, or a numbered item.
final class DefinitionSpans {

    /// Provisions that are as short as a definition; an article or a part is not.
    private static final Set<String> ITEMS = Set.of(
            "subsection",
            "paragraph",
            "subparagraph",
            "clause",
            "subclause",
            "point",
            "subpoint",
            "indent",
            "item",
            "subitem",
            "subsubitem");

    private final Outline outline;
    private final DefinitionPhrases phrases;
    private final List<Placed> placed;
    private final int[] following;
    private final int[] segments;
    private int asked = -1;
    private boolean answer;

    DefinitionSpans(Outline outline, DefinitionPhrases phrases, List<Placed> placed) {
        this.outline = outline;
        this.phrases = phrases;
        this.placed = placed;
        this.following = following(placed);
        this.segments = segments(placed);
    }

    /// Where a definition stands.
    ///
    /// @param start first UTF-16 index in the outline's text
    /// @param end end UTF-16 index, exclusive
    /// @param pair the term in the other language
    record Span(int start, int end, Optional<String> pair) {}

    /// The span of a statement.
    ///
    /// @param index its place among all
    Span of(int index) {
        Placed each = placed.get(index);
        Passage passage = outline.passages().get(each.passage());
        if (each.statement().kind() == Kind.NAME) {
            return paragraph(passage, 0, passage.tokens().size());
        }
        int next = next(index);
        return item(each, passage, next).orElseGet(() -> walk(index, passage, next));
    }

    /// The passage of the next meaning behind that of a statement; the number of passages where there is none.
    private int next(int index) {
        int next = following[index];
        return next == placed.size()
                ? outline.passages().size()
                : placed.get(next).passage();
    }

    /// For every statement, the next one behind it in a later passage that says a meaning; their number for none.
    private static int[] following(List<Placed> placed) {
        int[] following = new int[placed.size()];
        int next = placed.size();
        int end = placed.size();
        for (int i = placed.size() - 1; i >= 0; i--) {
            if (i + 1 < placed.size()
                    && placed.get(i + 1).passage() != placed.get(i).passage()) {
                next = end;
            }
            following[i] = next;
            if (placed.get(i).statement().kind() == Kind.MEANING) {
                end = i;
            }
        }
        return following;
    }

    /// The whole item, where a definition opens one and no other follows in its own words.
    private Optional<Span> item(Placed each, Passage passage, int next) {
        Optional<PlacedProvision> provision = passage.eId().flatMap(outline::find);
        if (provision.isEmpty()
                || !each.opens()
                || each.statement().from() > 0
                || !ITEMS.contains(provision.get().type())
                || next < outline.passages().size()
                        && outline.passages().get(next).eId().equals(passage.eId())) {
            return Optional.empty();
        }
        PlacedProvision item = provision.get();
        return Optional.of(new Span(
                item.start(), item.end(), pair(passage, passage.tokens().size())));
    }

    private Span paragraph(Passage passage, int from, int to) {
        Tokens tokens = passage.tokens();
        return new Span(passage.start(tokens.start(from)), passage.end(tokens.end(to - 1)), pair(passage, to));
    }

    private Optional<String> pair(Passage passage, int to) {
        Tokens tokens = passage.tokens();
        return PairedTerm.at(tokens, to)
                .map(each -> tokens.text(each.from(), each.to()))
                .filter(each -> !phrases.saysNoPair(each));
    }

    /// From the first word through the list and what closes it.
    private Span walk(int index, Passage passage, int next) {
        Placed each = placed.get(index);
        Tokens tokens = passage.tokens();
        int to = segmentEnd(index, tokens);
        Span span = paragraph(passage, each.statement().from(), to);
        if (to < tokens.size() || PairedTerm.at(tokens, to).isPresent()) {
            return span;
        }
        boolean open = !isClosed(passage) || pointsToList(each.passage(), tokens);
        for (int i = each.passage() + 1; i < next; i++) {
            Passage following = outline.passages().get(i);
            if (!continues(passage, following, open)) {
                break;
            }
            Tokens words = following.tokens();
            span = new Span(span.start(), following.end(following.text().length()), pair(following, words.size()));
            if (PairedTerm.at(words, words.size()).isPresent()) {
                break;
            }
            open |= following.eId().equals(passage.eId()) && !isClosed(following);
        }
        return span;
    }

    /// Statements of one passage ask one after the other.
    private boolean pointsToList(int passage, Tokens tokens) {
        if (passage != asked) {
            asked = passage;
            answer = phrases.pointsToList(tokens);
        }
        return answer;
    }

    /// Where the paragraph of a statement ends in its passage.
    private int segmentEnd(int index, Tokens tokens) {
        int end = segments[index];
        return end == 0 ? tokens.size() : end;
    }

    /// For every statement, the first token of the next paragraph of its passage; 0 where it ends with the passage.
    private static int[] segments(List<Placed> placed) {
        int[] segments = new int[placed.size()];
        for (int i = placed.size() - 2; i >= 0; i--) {
            Placed next = placed.get(i + 1);
            if (next.passage() == placed.get(i).passage()) {
                boolean same =
                        next.statement().from() == placed.get(i).statement().from();
                segments[i] = same ? segments[i + 1] : next.statement().from();
            }
        }
        return segments;
    }

    private static boolean continues(Passage passage, Passage following, boolean open) {
        if (following.kind() != Passage.Kind.TEXT && following.kind() != Passage.Kind.TABLE_ROW) {
            return false;
        }
        if (following.eId().equals(passage.eId())) {
            return open && !isClosed(passage) || startsSmall(following);
        }
        return open
                && passage.eId().isPresent()
                && following
                        .eId()
                        .filter(eId -> DefinitionList.isBelow(eId, passage.eId().get()))
                        .isPresent();
    }

    private static boolean startsSmall(Passage passage) {
        return Character.isLowerCase(passage.text().charAt(0));
    }

    private static boolean isClosed(Passage passage) {
        char last = passage.text().charAt(passage.text().length() - 1);
        return ".;。；".indexOf(last) >= 0;
    }
}
