package org.armillary.api;

import java.util.Optional;
import org.armillary.corpus.Corpus;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.search.Hits;
import org.armillary.search.Question;
import org.armillary.search.Search;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Search over all provisions.
@RestController
class Searches {

    private final Search search;
    private final Corpus corpus;

    Searches(Search search, Corpus corpus) {
        this.search = search;
        this.corpus = corpus;
    }

    @GetMapping(path = "/api/v1/search", produces = MediaType.APPLICATION_JSON_VALUE)
    SearchAnswer search(
            @RequestParam String q,
            @RequestParam Optional<String> asOf,
            @RequestParam Optional<String> asKnown,
            @RequestParam(defaultValue = "") String language,
            @RequestParam Optional<String> work,
            @RequestParam(defaultValue = "") String jurisdiction,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String binding,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size) {
        if (asKnown.isPresent()) {
            throw new Refusal(Problem.of("search-as-known", HttpStatus.BAD_REQUEST, asKnown.get()));
        }
        Question question = new Question(
                q,
                Optional.of(asOf.map(Asked::day).orElseGet(corpus.library()::today)),
                Asked.scope(jurisdiction, kind, binding, language),
                work,
                page - 1,
                size);
        Hits hits = search.run(question);
        return new SearchAnswer(
                hits.total(),
                hits.exact(),
                question.page() + 1,
                question.size(),
                hits.took().toNanos() / 1e6,
                hits.note(),
                hits.hits().stream().map(HitAnswer::of).toList());
    }
}
