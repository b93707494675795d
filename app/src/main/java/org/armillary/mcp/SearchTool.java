package org.armillary.mcp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.armillary.comparison.Topic;
import org.armillary.corpus.Scope;
import org.armillary.corpus.Timeline.Standing;
import org.armillary.graph.Duties;
import org.armillary.law.norm.Modality;
import org.armillary.search.Facet;
import org.armillary.search.Hit;
import org.armillary.search.Hits;
import org.armillary.search.Near;
import org.armillary.search.Question;
import org.armillary.search.Reason;
import org.armillary.search.Search;

/// Finds provisions for a question.
final class SearchTool implements Tool {

    private static final int MOST = 25;
    private static final int WORDS = 1_200;

    private final ToolCard card = ToolCard.of("search");

    @Override
    public ToolCard card() {
        return card;
    }

    /// @param words of the passage that fits best
    /// @param near the stretch nearest in meaning, where those words are others
    /// @param why it was found
    record Result(
            Anchor at,
            List<String> path,
            String words,
            Optional<String> near,
            String jurisdiction,
            String kind,
            Optional<String> force,
            List<String> why) {}

    /// @param exact whether `total` is exact, or a lower bound
    /// @param partial whether time ran out
    record Answer(
            LocalDate asOf,
            long total,
            boolean exact,
            boolean partial,
            List<Result> results,
            Optional<String> suggestion,
            Optional<String> nextCursor,
            List<String> unknown) {}

    @Override
    public ToolAnswer call(Arguments arguments, Held held) {
        Search search = held.search()
                .orElseThrow(
                        () -> new ToolFault("nothing was ever taken in here; 'armillary import FILE' does that, and "
                                + "'armillary serve' brings a small corpus of its own"));
        int limit = arguments.number("limit", 1, MOST, 10);
        Cursor cursor = arguments.cursor();
        LocalDate day = held.day(arguments);
        Question question = question(arguments, held, day).page(cursor.start() / limit, limit);
        Hits hits = search.run(question);
        Anchors anchors = new Anchors(held.room(), day);
        List<Result> results = hits.hits().stream()
                .flatMap(hit ->
                        anchors.find(hit.expression(), hit.eId()).stream().map(at -> result(hit, at)))
                .toList();
        return shown(new Answer(
                day,
                hits.total(),
                hits.exact(),
                hits.partial(),
                results,
                hits.suggestion(),
                hits.hits().size() < limit ? Optional.empty() : cursor.next(limit, hits.total()),
                unknown(hits, held)));
    }

    private static Question question(Arguments arguments, Held held, LocalDate day) {
        Scope scope = new Scope(
                arguments.findText("jurisdiction", 20),
                arguments.findText("kind", 60),
                arguments.findText("force", 20),
                arguments.findLanguage("language"));
        Question question = new Question(
                arguments.text("question", 2_000), Optional.of(day), scope, Works.find("work", arguments, held), 0, 1);
        return narrowed(question, arguments);
    }

    private static Question narrowed(Question question, Arguments arguments) {
        Question narrowed = question;
        Optional<String> bearer = arguments.findText("bearer", 200);
        if (bearer.isPresent()) {
            narrowed = narrowed.choosing(Facet.BEARER, Duties.named(bearer.get()));
        }
        Optional<Modality> modality = arguments.findChoice("modality", Modality.values());
        if (modality.isPresent()) {
            narrowed = narrowed.choosing(Facet.MODALITY, Set.of(Arguments.word(modality.get())));
        }
        Optional<Standing> standing = arguments.findChoice("standing", Standing.values());
        if (standing.isPresent()) {
            narrowed = narrowed.choosing(Facet.STANDING, Set.of(standing.get().word()));
        }
        Optional<Topic> topic = NormTool.topic(arguments);
        return topic.isPresent()
                ? narrowed.choosing(Facet.TOPIC, Set.of(topic.get().id()))
                : narrowed;
    }

    private static Result result(Hit hit, Anchor at) {
        return new Result(
                at,
                hit.path(),
                Shortened.of(hit.snippet(), WORDS),
                Near.unseen(hit).map(near -> near.shortened(WORDS)),
                hit.jurisdiction(),
                hit.kind(),
                hit.binding(),
                hit.why().stream().map(SearchTool::reason).toList());
    }

    private static String reason(Reason reason) {
        return switch (reason) {
            case Reason.Words words ->
                "words: " + words.terms().stream().map(Reason.Term::word).collect(Collectors.joining(", "));
            case Reason.Meaning meaning -> "meaning: likeness %.2f".formatted(meaning.likeness());
            case Reason.Cited cited -> "named: " + cited.what();
            case Reason.Translated translated ->
                "translated: " + translated.typed() + " as " + translated.found() + " (" + translated.concept() + ")";
            case Reason.Linked linked -> "link: " + linked.link() + " " + linked.other();
            case Reason.Beside beside -> "what stands beside it";
        };
    }

    private static List<String> unknown(Hits hits, Held held) {
        List<String> unknown = new ArrayList<>();
        if (!hits.note().isEmpty()) {
            unknown.add(hits.note());
        }
        if (hits.partial()) {
            unknown.add("time ran out: better results may be missing; ask more narrowly");
        }
        if (!hits.meanings().isAbsent() && !hits.meanings().isReady()) {
            unknown.add("search by meaning knows " + hits.meanings().done() + " of "
                    + hits.meanings().all() + " passages so far");
        }
        if (hits.hits().isEmpty()) {
            unknown.add("nothing held fits; that says nothing of texts that are not held ("
                    + held.room().library().list().size() + " works are)");
        }
        return unknown;
    }

    private static ToolAnswer shown(Answer answer) {
        Readable text = new Readable()
                .line("Provisions that fit: " + answer.total() + (answer.exact() ? "" : " or more") + ", as of "
                        + answer.asOf());
        int number = 0;
        for (Result each : answer.results()) {
            text.line(++number + ". " + each.at().line());
            if (!each.path().isEmpty()) {
                text.line("   " + String.join(" › ", each.path()));
            }
            text.quote(each.words());
            each.near().ifPresent(text::quote);
        }
        answer.suggestion().ifPresent(each -> text.line("Did you mean: " + each));
        return ToolAnswer.of(
                answer, text.unknown(answer.unknown()).next(answer.nextCursor()).toString());
    }
}
