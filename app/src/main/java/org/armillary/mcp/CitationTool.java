package org.armillary.mcp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armillary.graph.CheckedCitation;
import org.armillary.graph.CheckedCitation.Says;
import org.armillary.graph.CheckedCitation.Verdict;
import org.armillary.graph.CheckedText;
import org.armillary.graph.Node;

/// Checks every citation of a text against the texts held.
final class CitationTool implements Tool {

    private static final int LONGEST = 100_000;
    private static final int PAGE = 50;

    private final ToolCard card = ToolCard.of("cite_check");

    @Override
    public ToolCard card() {
        return card;
    }

    /// @param cited as printed
    /// @param start where it stands in the text sent, in UTF-16 units
    /// @param verdict `found`, `absent` (likely invented) or `cannot_tell`
    /// @param means the work and provision it points to, where that can be told
    /// @param at the place that was found, or the text that was looked into
    /// @param heading number and heading of the place
    /// @param words its first words
    record Checked(
            String cited,
            int start,
            int end,
            String verdict,
            Optional<String> why,
            Optional<String> means,
            Optional<Anchor> at,
            Optional<String> heading,
            Optional<String> words,
            Optional<LocalDate> appliesFrom) {}

    record Answer(
            LocalDate asOf,
            String language,
            long found,
            long absent,
            long cannotTell,
            List<Checked> citations,
            Optional<String> nextCursor,
            List<String> unknown) {}

    @Override
    public ToolAnswer call(Arguments arguments, Held held) {
        LocalDate day = held.day(arguments);
        Cursor cursor = arguments.cursor();
        Optional<String> about = Works.find("about", arguments, held);
        CheckedText checked = check(arguments.text("text", LONGEST), day, about, held);
        Anchors anchors = new Anchors(held.room(), day);
        Answer answer = new Answer(
                day,
                checked.language(),
                checked.count(Verdict.FOUND),
                checked.count(Verdict.ABSENT),
                checked.count(Verdict.CANNOT_TELL),
                cursor.page(checked.citations(), PAGE).stream()
                        .map(each -> row(each, anchors))
                        .toList(),
                cursor.next(PAGE, checked.citations().size()),
                unknown(checked));
        return ToolAnswer.of(answer, readable(answer));
    }

    private static CheckedText check(String text, LocalDate day, Optional<String> about, Held held) {
        try {
            return held.room().check().check(text.getBytes(StandardCharsets.UTF_8), "text.txt", day, about);
        } catch (IOException e) {
            throw new ToolFault("the text can't be read: " + e.getMessage());
        }
    }

    private static Checked row(CheckedCitation each, Anchors anchors) {
        String why = Verdicts.explain(each);
        return new Checked(
                each.cited(),
                each.start(),
                each.end(),
                Arguments.word(each.verdict()),
                Optional.of(why).filter(words -> !words.isEmpty()),
                each.target().map(Node::toString),
                each.says().flatMap(says -> anchors.find(says.expression(), says.eId())),
                each.says().map(Says::heading).filter(words -> !words.isEmpty()),
                each.says().map(Says::words).filter(words -> !words.isEmpty()),
                each.says().flatMap(Says::applies));
    }

    private static List<String> unknown(CheckedText checked) {
        List<String> unknown = new ArrayList<>();
        if (checked.citations().isEmpty()) {
            unknown.add(
                    "no citation was recognised in this text; that a sentence cites nothing does not make it right");
        } else {
            unknown.add("that a citation exists does not mean that it says what the text claims: compare the words");
        }
        return unknown;
    }

    private static String readable(Answer answer) {
        Readable text = new Readable()
                .line("Found: " + answer.found() + ", absent: " + answer.absent() + ", can't be told: "
                        + answer.cannotTell() + ", as of " + answer.asOf());
        for (Checked each : answer.citations()) {
            text.line(each.verdict().replace('_', ' ') + ": " + each.cited()
                    + each.why().map(why -> " (" + why + ")").orElse("")
                    + each.at().map(at -> " → " + at.line()).orElse("")
                    + each.heading().map(heading -> " " + heading).orElse(""));
            each.words().ifPresent(text::quote);
        }
        return text.unknown(answer.unknown()).next(answer.nextCursor()).toString();
    }
}
