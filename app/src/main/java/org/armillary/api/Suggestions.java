package org.armillary.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.armillary.corpus.Corpus;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.search.Completion;
import org.armillary.search.Search;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// How what is being typed may go on.
@RestController
class Suggestions {

    private static final int MOST = 50;

    private final Search search;
    private final Corpus corpus;

    Suggestions(Search search, Corpus corpus) {
        this.search = search;
        this.corpus = corpus;
    }

    @GetMapping(path = "/api/v1/suggest", produces = MediaType.APPLICATION_JSON_VALUE)
    List<SuggestAnswer> suggest(
            @RequestParam String q, @RequestParam Optional<String> asOf, @RequestParam(defaultValue = "8") int size) {
        if (size < 1 || size > MOST) {
            throw new Refusal(Problem.badRequest("size=" + size));
        }
        LocalDate day = asOf.map(Asked::day).orElseGet(corpus.library()::today);
        return search.complete(q, Optional.of(day), size).stream()
                .map(SuggestAnswer::of)
                .toList();
    }

    /// A way to go on.
    ///
    /// @param kind `work`, `provision`, `concept`, `term` (that a text defines) or `value`
    /// @param insert what the whole field then holds
    /// @param address of what may be opened at once: an expression, with the provision's eId
    /// @param detail what tells it from others of its name
    /// @param others how many further works define a term
    record SuggestAnswer(String text, String kind, String insert, Optional<String> address, String detail, int others) {

        static SuggestAnswer of(Completion each) {
            return new SuggestAnswer(
                    each.text(),
                    each.kind().name().toLowerCase(Locale.ROOT),
                    each.insert(),
                    each.address(),
                    each.detail(),
                    each.others());
        }
    }
}
