package org.armillary.mcp;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.armillary.corpus.Found;
import org.armillary.graph.Term;
import org.armillary.law.frbr.Language;

/// Says what texts mean by a term, or which terms a text defines.
final class DefinitionTool implements Tool {

    private static final int PAGE = 25;
    private static final int WORDS = 2_000;
    private static final int SHARED = 20;

    private final ToolCard card = ToolCard.of("definitions");

    @Override
    public ToolCard card() {
        return card;
    }

    /// @param kind `meaning`, or `name` where the text only gives something a short name
    /// @param words that define it
    /// @param scope eId of the provision to which the meaning is limited
    /// @param pair the term in the text's other language
    record Meaning(Anchor at, String term, String kind, String words, Optional<String> scope, Optional<String> pair) {}

    record Answer(
            LocalDate asOf, int total, List<Meaning> definitions, Optional<String> nextCursor, List<String> unknown) {}

    @Override
    public ToolAnswer call(Arguments arguments, Held held) {
        LocalDate day = held.day(arguments);
        Cursor cursor = arguments.cursor();
        Optional<String> term = arguments.findText("term", 200);
        Optional<String> work = arguments.findText("work", 500);
        Optional<Language> language = arguments.findLanguage("language");
        List<Term> terms = terms(term, work, day, language, held).stream()
                .filter(each -> language.map(wanted -> wanted.code().equals(each.language()))
                        .orElse(true))
                .toList();
        Anchors anchors = new Anchors(held.room(), day);
        Answer answer = new Answer(
                day,
                terms.size(),
                cursor.page(terms, PAGE).stream()
                        .flatMap(each -> anchors
                                .find(each.expression(), each.at().eId())
                                .stream()
                                .map(at -> meaning(each, at)))
                        .toList(),
                cursor.next(PAGE, terms.size()),
                unknown(terms, day, held));
        return ToolAnswer.of(answer, readable(answer));
    }

    private static List<Term> terms(
            Optional<String> term, Optional<String> work, LocalDate day, Optional<Language> language, Held held) {
        if (work.isEmpty()) {
            return held.room()
                    .glossary()
                    .meanings(
                            term.orElseThrow(() -> new ToolFault("give 'term', or 'work' for all terms it defines")),
                            day);
        }
        Found.One text = Named.find(work.get(), day, language, held).one();
        return held.room().glossary().of(text.version()).stream()
                .filter(each -> term.map(each.term()::equalsIgnoreCase).orElse(true))
                .toList();
    }

    private static Meaning meaning(Term each, Anchor at) {
        return new Meaning(
                at,
                each.term(),
                Arguments.word(each.kind()),
                Shortened.of(each.meaning(), WORDS),
                each.scope(),
                each.pair());
    }

    private static List<String> unknown(List<Term> terms, LocalDate day, Held held) {
        String how = "definitions are recognised in the wording by program: read the words before relying on them";
        return terms.isEmpty()
                ? List.of("no text held defines it on that day under this name; terms that several texts define: "
                        + String.join(", ", held.room().glossary().shared(day, SHARED)))
                : List.of(how);
    }

    private static String readable(Answer answer) {
        Readable text = new Readable().line("Definitions: " + answer.total() + ", as of " + answer.asOf());
        answer.definitions()
                .forEach(each -> text.line(
                                "'" + each.term() + "' in " + each.at().line())
                        .quote(each.words()));
        return text.unknown(answer.unknown()).next(answer.nextCursor()).toString();
    }
}
