package org.armillary.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.armillary.corpus.Corpus;
import org.armillary.corpus.Instrument;
import org.armillary.corpus.LibraryFilter;
import org.armillary.corpus.LibraryFilter.Sort;
import org.armillary.corpus.Shelf;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Instruments and their versions.
@RestController
@RequestMapping(path = "/api/v1/works", produces = MediaType.APPLICATION_JSON_VALUE)
class Works {

    private final Corpus corpus;

    Works(Corpus corpus) {
        this.corpus = corpus;
    }

    @GetMapping
    PageAnswer<WorkAnswer> listWorks(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String jurisdiction,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String binding,
            @RequestParam(defaultValue = "") String language,
            @RequestParam Optional<String> standing,
            @RequestParam Optional<String> asOf,
            @RequestParam(defaultValue = "title") String sort,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size) {
        LibraryFilter filter = new LibraryFilter(
                words,
                Asked.scope(jurisdiction, kind, binding, language),
                standing.map(Asked::standing),
                Sort.of(sort),
                page - 1,
                size);
        LocalDate day = asOf.map(Asked::day).orElseGet(corpus.library()::today);
        Shelf shelf = corpus.library().list(filter, day);
        return new PageAnswer<>(
                shelf.total(),
                shelf.page() + 1,
                filter.size(),
                shelf.instruments().stream().map(WorkAnswer::of).toList());
    }

    /// One work with all its expressions.
    @GetMapping("/**")
    WorkDetail getWork(HttpServletRequest request, @RequestParam Optional<String> asOf) {
        String work = Asked.rest(request, "/api/v1/works");
        Instrument instrument =
                corpus.library().instrument(work).orElseThrow(() -> new Refusal(Problem.notFound(work)));
        LocalDate day = asOf.map(Asked::day).orElseGet(corpus.library()::today);
        return new WorkDetail(WorkAnswer.of(instrument), expressions(instrument, day));
    }

    private List<ExpressionAnswer> expressions(Instrument instrument, LocalDate day) {
        return instrument.languages().stream()
                .map(language -> corpus.library().timeline(instrument.work(), language))
                .flatMap(timeline -> timeline.versions().stream()
                        .map(version -> ExpressionAnswer.of(version, timeline.standing(version, day), List.of())))
                .toList();
    }

    /// A work with its expressions.
    record WorkDetail(WorkAnswer work, List<ExpressionAnswer> expressions) {}
}
