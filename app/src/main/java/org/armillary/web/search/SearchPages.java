package org.armillary.web.search;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.armillary.corpus.Corpus;
import org.armillary.corpus.Instrument;
import org.armillary.corpus.LibraryFilter;
import org.armillary.corpus.Scope;
import org.armillary.reception.Address;
import org.armillary.search.Hit;
import org.armillary.search.Hits;
import org.armillary.search.Question;
import org.armillary.search.Search;
import org.armillary.web.Filters;
import org.armillary.web.Frame;
import org.armillary.web.Pages;
import org.armillary.web.Paging;
import org.armillary.web.Shown;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/// Search over all provisions.
@Controller
class SearchPages {

    private static final int PAGE = 20;
    private static final String STEP = " › ";

    private final Search search;
    private final Corpus corpus;
    private final Pages pages;

    SearchPages(Search search, Corpus corpus, Pages pages) {
        this.search = search;
        this.corpus = corpus;
        this.pages = pages;
    }

    @GetMapping("/search")
    ResponseEntity<byte[]> show(
            Frame frame,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String work,
            @RequestParam(defaultValue = "") String jurisdiction,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String binding,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "1") int page) {
        String uri = UriUtils.decode(work, StandardCharsets.UTF_8);
        Scope scope = Filters.scope(jurisdiction, kind, binding, language);
        Question question = new Question(q, Optional.of(frame.day()), scope, given(uri), Math.max(0, page - 1), PAGE);
        Hits hits = q.isBlank() ? Hits.NONE : search.run(question);
        SearchView view = new SearchView(
                q,
                Filters.of(scope, corpus.library().list(LibraryFilter.ALL, frame.day()), frame),
                work,
                given(uri)
                        .flatMap(corpus.library()::instrument)
                        .map(Instrument::title)
                        .orElse(uri),
                hits.hits().stream().map(hit -> hit(frame, hit)).toList(),
                new Paging(Math.max(1, page), PAGE, hits.total()),
                hits.note(),
                Math.max(1, hits.took().toMillis()));
        return pages.show("search", frame, view);
    }

    private static Optional<String> given(String parameter) {
        return Optional.of(parameter).filter(each -> !each.isBlank());
    }

    private static HitView hit(Frame frame, Hit hit) {
        LocalDate date = hit.date();
        String href = hit.eId().isEmpty() ? Address.of(hit.expression()) : Address.place(hit.expression(), hit.eId());
        int named = named(hit.path());
        return new HitView(
                hit.shortTitle().orElse(hit.title()),
                hit.language().tag(),
                frame.link(href),
                named < hit.path().size()
                        ? String.join(STEP, hit.path().subList(named, hit.path().size()))
                        : hit.title(),
                String.join(STEP, hit.path().subList(0, named)),
                pieces(hit.snippet(), hit.found()),
                Stream.of(
                                Shown.jurisdiction(frame, hit.jurisdiction()),
                                Shown.day(frame, date),
                                Shown.language(frame, hit.language()))
                        .toList());
    }

    /// Where in a path the provision's own name begins: at the innermost unit that has more than a bare number.
    private static int named(List<String> path) {
        for (int at = path.size() - 1; at >= 0; at--) {
            if (path.get(at).strip().indexOf(' ') > 0) {
                return at;
            }
        }
        return 0;
    }

    private static List<HitView.Piece> pieces(String snippet, List<Hit.Range> found) {
        List<HitView.Piece> pieces = new ArrayList<>();
        int at = 0;
        for (var range : found) {
            pieces.add(new HitView.Piece(snippet.substring(at, range.start()), false));
            pieces.add(new HitView.Piece(snippet.substring(range.start(), range.end()), true));
            at = range.end();
        }
        pieces.add(new HitView.Piece(snippet.substring(at), false));
        pieces.removeIf(piece -> piece.text().isEmpty());
        return pieces;
    }
}
