package org.armillary.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.armillary.corpus.Corpus;
import org.armillary.corpus.LibraryFilter;
import org.armillary.corpus.LibraryFilter.Sort;
import org.armillary.corpus.Shelf;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.law.frbr.Language;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The front page and the library.
@Controller
class LibraryPages {

    private static final int PAGE = 50;
    private static final int LATEST = 6;

    private final Corpus corpus;
    private final WorkRows rows;
    private final Holdings holdings;
    private final Pages pages;

    LibraryPages(Corpus corpus, WorkRows rows, Holdings holdings, Pages pages) {
        this.corpus = corpus;
        this.rows = rows;
        this.holdings = holdings;
        this.pages = pages;
    }

    @GetMapping("/")
    ResponseEntity<byte[]> home(Frame frame) {
        LibraryFilter newest = new LibraryFilter(
                "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Sort.DATE, 0, LATEST);
        Shelf shelf = corpus.library().list(newest);
        Holdings.Count count = holdings.get();
        return pages.show(
                "home",
                frame,
                new HomeView(
                        shelf.total(),
                        count.expressions(),
                        count.provisions(),
                        shelf.languages().size(),
                        rows.of(shelf.instruments(), frame)));
    }

    @GetMapping("/library")
    ResponseEntity<byte[]> library(
            Frame frame,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String jurisdiction,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String binding,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "1") int page) {
        LibraryFilter filter = new LibraryFilter(
                title,
                given(jurisdiction),
                given(kind),
                given(binding),
                given(language).map(LibraryPages::language),
                Sort.TITLE,
                page - 1,
                PAGE);
        Shelf shelf = corpus.library().list(filter);
        List<Filter> filters = List.of(
                filter(
                        frame,
                        "jurisdiction",
                        jurisdiction,
                        shelf.jurisdictions(),
                        code -> Shown.jurisdiction(frame, code)),
                filter(frame, "kind", kind, shelf.kinds(), each -> Shown.kind(frame, each)),
                filter(
                        frame,
                        "language",
                        language,
                        shelf.languages(),
                        each -> Shown.language(frame, new Language(each))),
                bindings(frame, binding));
        boolean empty = shelf.total() == 0 && frame.query().isEmpty();
        return pages.show(
                "library",
                frame,
                new LibraryView(
                        filters,
                        title,
                        rows.of(shelf.instruments(), frame),
                        new Paging(shelf.page() + 1, PAGE, shelf.total()),
                        empty));
    }

    static Filter filter(
            Frame frame, String name, String chosen, Map<String, Long> counts, UnaryOperator<String> label) {
        List<Choice> choices = counts.entrySet().stream()
                .map(each -> new Choice(
                        each.getKey(),
                        label.apply(each.getKey()),
                        each.getValue(),
                        each.getKey().equals(chosen)))
                .toList();
        return new Filter(name, frame.say("filter." + name), choices);
    }

    static Filter bindings(Frame frame, String chosen) {
        List<Choice> choices = Stream.of(Sign.HARD, Sign.SOFT, Sign.HYBRID)
                .map(sign -> new Choice(
                        sign.word(),
                        frame.say("sign." + sign.id()),
                        -1,
                        sign.word().equals(chosen)))
                .toList();
        return new Filter("binding", frame.say("filter.binding"), choices);
    }

    static Optional<String> given(String parameter) {
        return Optional.of(parameter).filter(each -> !each.isBlank());
    }

    static Language language(String code) {
        try {
            return Language.parse(code);
        } catch (IllegalArgumentException e) {
            throw new Refusal(Problem.badRequest(code));
        }
    }
}
