package org.armillary.mcp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.armillary.corpus.Comparison;
import org.armillary.corpus.Passage;
import org.armillary.law.akn.Provision;
import org.armillary.law.akn.Rendering;

/// Two texts or provisions word by word.
final class WordByWord {

    private static final int PAGE = 20;
    private static final int LONGEST = 20_000;
    private static final int WORDS = 4_000;
    /// Words in a row that two different texts must share.
    private static final int RUN = 5;

    /// A stretch of words.
    ///
    /// @param marked whether the other side has other words there
    record Piece(String words, boolean marked) {}

    /// @param kind `changed`, `added`, `removed`, `moved` or `same`
    /// @param name number and heading
    /// @param left where it stands on the left
    record Change(
            String kind,
            String name,
            Optional<Anchor> left,
            Optional<Anchor> right,
            List<Piece> leftWords,
            List<Piece> rightWords) {}

    /// @param by `text`
    record Answer(
            LocalDate asOf,
            String by,
            Anchor left,
            Anchor right,
            int total,
            List<Change> changes,
            Optional<String> nextCursor,
            List<String> unknown) {}

    private WordByWord() {}

    static ToolAnswer of(Named left, Named right, Anchors anchors, Cursor cursor) {
        Anchor before = anchors.of(left.one(), left.eId());
        Anchor after = anchors.of(right.one(), right.eId());
        boolean versions =
                left.one().instrument().work().equals(right.one().instrument().work())
                        && left.eId().equals(right.eId());
        List<Comparison.Change> changes = versions
                ? Comparison.of(left.text(), right.text()).differences().stream()
                        .filter(each -> isAbout(each, left.eId()))
                        .toList()
                : List.of(Comparison.ofWords(words(left), words(right)));
        Answer answer = new Answer(
                anchors.asOf(),
                "text",
                before,
                after,
                changes.size(),
                cursor.page(changes, PAGE).stream()
                        .map(each -> change(each, before, after))
                        .toList(),
                cursor.next(PAGE, changes.size()),
                unknown(left, right, changes.isEmpty()));
        return ToolAnswer.of(answer, readable(answer));
    }

    private static String words(Named named) {
        String words = named.provision()
                .map(Provision::element)
                .map(Rendering::of)
                .orElseGet(() -> Rendering.of(named.text().document()))
                .text();
        if (words.length() > LONGEST) {
            throw new ToolFault("two different texts are compared word by word up to " + LONGEST + " characters; '"
                    + named.one().version().expression() + (named.eId().isEmpty() ? "" : "#" + named.eId()) + "' has "
                    + words.length() + ": name a provision of it");
        }
        return words;
    }

    private static boolean isAbout(Comparison.Change change, String eId) {
        return eId.isEmpty() || isAbout(change.before(), eId) || isAbout(change.after(), eId);
    }

    private static boolean isAbout(Optional<Passage> passage, String eId) {
        return passage.map(Passage::eId)
                .filter(each -> each.equals(eId) || each.startsWith(eId + "__") || eId.startsWith(each + "__"))
                .isPresent();
    }

    private static Change change(Comparison.Change change, Anchor left, Anchor right) {
        boolean whole = change.before().isEmpty() && change.after().isEmpty();
        return new Change(
                Arguments.word(change.kind()),
                change.name(),
                whole ? Optional.of(left) : change.before().map(each -> left.at(each.eId())),
                whole ? Optional.of(right) : change.after().map(each -> right.at(each.eId())),
                pieces(whole ? coarse(change.beforePieces()) : change.beforePieces()),
                pieces(whole ? coarse(change.afterPieces()) : change.afterPieces()));
    }

    /// Two different texts always share small words; only runs that are long enough to have been taken over count.
    private static List<Comparison.Piece> coarse(List<Comparison.Piece> pieces) {
        List<Comparison.Piece> coarse = new ArrayList<>();
        for (Comparison.Piece each : pieces) {
            boolean marked = each.marked() || each.text().strip().split("\\s+").length < RUN;
            if (!coarse.isEmpty() && coarse.getLast().marked() == marked) {
                coarse.add(new Comparison.Piece(coarse.removeLast().text() + each.text(), marked));
            } else {
                coarse.add(new Comparison.Piece(each.text(), marked));
            }
        }
        return coarse;
    }

    private static List<Piece> pieces(List<Comparison.Piece> pieces) {
        return pieces.stream()
                .map(each -> new Piece(Shortened.of(each.text(), WORDS), each.marked()))
                .toList();
    }

    private static List<String> unknown(Named left, Named right, boolean same) {
        if (left.one().version().equals(right.one().version()) && left.eId().equals(right.eId())) {
            return List.of("both sides are the same text; name an expression with its date on each side, such as "
                    + left.one().version().expression());
        }
        return same
                ? List.of()
                : List.of("which words differ is exact; whether the meaning differs is not judged here");
    }

    private static String readable(Answer answer) {
        Readable text = new Readable()
                .line("Left: " + answer.left().line())
                .line("Right: " + answer.right().line())
                .line("Differences: " + answer.total() + " ([-only left-], {+only right+})");
        for (Change each : answer.changes()) {
            text.line(each.kind() + " " + each.name());
            if (!each.leftWords().isEmpty()) {
                text.quote("left: " + marked(each.leftWords(), "[-", "-]"));
            }
            if (!each.rightWords().isEmpty()) {
                text.quote("right: " + marked(each.rightWords(), "{+", "+}"));
            }
        }
        return text.unknown(answer.unknown()).next(answer.nextCursor()).toString();
    }

    private static String marked(List<Piece> pieces, String open, String close) {
        return pieces.stream()
                .map(each -> each.marked() ? open + each.words().strip() + close + " " : each.words())
                .collect(Collectors.joining());
    }
}
