package org.armillary.web;

import java.util.ArrayList;
import java.util.List;
import org.armillary.corpus.Corpus;
import org.armillary.corpus.LibraryFilter;
import org.armillary.corpus.LibraryFilter.Sort;
import org.armillary.corpus.Scope;
import org.armillary.corpus.Shelf;
import org.armillary.corpus.Timeline;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The library.
@Controller
class LibraryPages {

    private static final int PAGE = 50;

    private final Corpus corpus;
    private final WorkRows rows;
    private final Pages pages;

    LibraryPages(Corpus corpus, WorkRows rows, Pages pages) {
        this.corpus = corpus;
        this.rows = rows;
        this.pages = pages;
    }

    @GetMapping("/library")
    ResponseEntity<byte[]> library(
            Frame frame,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String jurisdiction,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String binding,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String standing,
            @RequestParam(defaultValue = "1") int page) {
        Scope scope = Filters.scope(jurisdiction, kind, binding, language);
        LibraryFilter filter =
                new LibraryFilter(title, scope, Timeline.Standing.find(standing), Sort.TITLE, page - 1, PAGE);
        Shelf shelf = corpus.library().list(filter, frame.day());
        List<Filter> filters = new ArrayList<>(Filters.of(scope, shelf, frame));
        filters.add(Filters.standings(standing, frame));
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
}
