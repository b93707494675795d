package org.armillary.api;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armillary.corpus.Corpus;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.search.Facet;
import org.armillary.search.Question;
import org.armillary.search.QuestionForm;
import org.armillary.search.Search;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Search over all provisions.
@RestController
class Searches {

    private static final String ALL = "all";
    private static final int MOST = 200;

    private final Search search;
    private final Corpus corpus;

    Searches(Search search, Corpus corpus) {
        this.search = search;
        this.corpus = corpus;
    }

    /// All parameters but the first are read by [QuestionForm], as those of the search page are.
    @GetMapping(path = "/api/v1/search", produces = MediaType.APPLICATION_JSON_VALUE)
    SearchAnswer search(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> all,
            @RequestParam Optional<String> q,
            @RequestParam Optional<String> asOf,
            @RequestParam Optional<String> when,
            @Parameter(hidden = true) @RequestParam Optional<String> asKnown,
            @RequestParam Optional<String> work,
            @RequestParam Optional<List<String>> jurisdiction,
            @RequestParam Optional<List<String>> force,
            @RequestParam Optional<List<String>> kind,
            @RequestParam Optional<List<String>> standing,
            @RequestParam Optional<List<String>> bearer,
            @RequestParam Optional<List<String>> modality,
            @RequestParam Optional<List<String>> topic,
            @RequestParam Optional<List<String>> language,
            @RequestParam Optional<List<String>> approach,
            @RequestParam(defaultValue = "") Set<String> facets,
            @RequestParam(defaultValue = "false") boolean explain,
            @RequestParam(defaultValue = "best") String sort,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size) {
        asKnown.ifPresent(time -> {
            throw new Refusal(Problem.of("search-as-known", HttpStatus.BAD_REQUEST, time));
        });
        check(sort, page, size);
        Optional<LocalDate> day = Optional.of(asOf.map(Asked::day).orElseGet(corpus.library()::today));
        Question question = QuestionForm.question(all, day)
                .orElseThrow(() -> new Refusal(Problem.badRequest("q")))
                .counting(facets(facets))
                .page(page - 1, size);
        return SearchAnswer.of(question, search.run(question), explain);
    }

    private static void check(String sort, int page, int size) {
        if (Question.Order.find(sort).isEmpty()) {
            throw new Refusal(Problem.badRequest("sort=" + sort));
        }
        if (page < 1) {
            throw new Refusal(Problem.badRequest("page=" + page));
        }
        if (size < 1 || size > MOST) {
            throw new Refusal(Problem.badRequest("size=" + size));
        }
    }

    private static Set<Facet> facets(Set<String> names) {
        if (names.contains(ALL)) {
            return EnumSet.allOf(Facet.class);
        }
        Set<Facet> facets = EnumSet.noneOf(Facet.class);
        for (String name : names) {
            if (!name.isBlank()) {
                facets.add(
                        Facet.find(name.strip()).orElseThrow(() -> new Refusal(Problem.badRequest("facets=" + name))));
            }
        }
        return facets;
    }
}
