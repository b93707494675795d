package org.armillary.web.search;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.armillary.bibliography.References;
import org.armillary.catalogue.Catalogue;
import org.armillary.corpus.Corpus;
import org.armillary.corpus.Instrument;
import org.armillary.reception.Address;
import org.armillary.search.Facet;
import org.armillary.search.Hits;
import org.armillary.search.Question;
import org.armillary.search.Search;
import org.armillary.web.Frame;
import org.armillary.web.Pages;
import org.armillary.web.Paging;
import org.armillary.web.Site;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Search over all provisions. A script that asks while one types gets what has changed, and the address for it.
@Controller
class SearchPages {

    /// What a script that asks for a part of the page sends.
    private static final String PARTIAL = "HX-Request";

    private static final String RESTORING = "HX-History-Restore-Request";
    private static final String FIELD = "search";
    private static final int PAGE = 20;

    private final Search search;
    private final Corpus corpus;
    private final Pages pages;
    private final Site site;
    private final References references;

    SearchPages(Search search, Corpus corpus, Pages pages, Site site) {
        this.search = search;
        this.corpus = corpus;
        this.pages = pages;
        this.site = site;
        this.references = new References(
                Catalogue.shipped(),
                (expression, eId) ->
                        site.absolute(eId.isEmpty() ? Address.of(expression) : Address.of(expression, eId)));
    }

    @GetMapping(Wanted.PATH)
    ResponseEntity<byte[]> show(Frame frame, HttpServletRequest request) {
        Wanted wanted = Wanted.of(frame);
        SearchView view = view(wanted, frame);
        boolean partial = request.getHeader(PARTIAL) != null && request.getHeader(RESTORING) == null;
        ResponseEntity<byte[]> page = pages.show(partial ? "search-found" : "search", frame, view);
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(page.getStatusCode()).headers(page.getHeaders());
        answer.header(HttpHeaders.VARY, PARTIAL);
        if (partial) {
            // While one types the address follows without a step back for every letter.
            boolean typing = FIELD.equals(request.getHeader("HX-Trigger"));
            answer.header(typing ? "HX-Replace-Url" : "HX-Push-Url", wanted.address(frame));
        }
        return answer.body(page.getBody());
    }

    private SearchView view(Wanted wanted, Frame frame) {
        Question question = wanted.question(frame, PAGE).counting(EnumSet.allOf(Facet.class));
        Hits hits = wanted.isEmpty() ? Hits.NONE : search.run(question);
        FacetWords words = new FacetWords(frame);
        long total = Math.min(hits.total(), question.reach());
        return new SearchView(
                wanted,
                site.absolute(wanted.address(frame)),
                workTitle(wanted),
                words.list(hits.facets(), wanted),
                chips(wanted, words, frame),
                new HitRows(frame, references, wanted.anytime())
                        .groups(hits.hits(), wanted.order(), (wanted.page() - 1L) * PAGE + 1),
                new Paging(wanted.page(), PAGE, total),
                wanted.isEmpty() ? "" : count(hits, frame),
                notices(hits, wanted, frame),
                hits.notes().stream()
                        .map(each -> frame.say("query.note." + each.kind(), each.what()))
                        .toList(),
                hits.suggestion().orElse(""),
                hits.suggestion()
                        .map(each -> wanted.asking(each).address(frame))
                        .orElse(""),
                hits.total() == 0 && !wanted.isEmpty() ? WaysOut.of(wanted, search, frame) : List.of());
    }

    private String workTitle(Wanted wanted) {
        return wanted.work().isBlank()
                ? ""
                : corpus.library()
                        .instrument(wanted.work())
                        .map(Instrument::title)
                        .orElse(wanted.work());
    }

    private List<Chip> chips(Wanted wanted, FacetWords words, Frame frame) {
        List<Chip> chips = new ArrayList<>();
        if (!wanted.work().isBlank()) {
            chips.add(new Chip(
                    frame.say("search.chip", frame.say("search.chip.work"), workTitle(wanted)),
                    wanted.everywhere().address(frame)));
        }
        wanted.chosen()
                .forEach((facet, values) -> values.forEach(value -> chips.add(new Chip(
                        frame.say("search.chip", words.label(facet), words.label(facet, value)),
                        wanted.without(facet, value).address(frame)))));
        if (wanted.anytime()) {
            chips.add(new Chip(
                    frame.say("search.chip.anytime"), wanted.anytime(false).address(frame)));
        }
        return chips;
    }

    private static String count(Hits hits, Frame frame) {
        return frame.say(
                hits.exact() ? "search.count" : "search.count.more",
                hits.total(),
                Math.max(1, hits.took().toMillis()));
    }

    private static List<SearchView.Notice> notices(Hits hits, Wanted wanted, Frame frame) {
        List<SearchView.Notice> notices = new ArrayList<>();
        if (hits.partial()) {
            notices.add(new SearchView.Notice(frame.say("search.partial"), "", ""));
        }
        if (hits.meanings().all() > 0 && !hits.meanings().isReady()) {
            long percent = 100 * hits.meanings().done() / hits.meanings().all();
            notices.add(new SearchView.Notice(
                    frame.say("search.meaning.coming", percent),
                    frame.say("search.meaning.task"),
                    frame.link("/tasks")));
        }
        if (wanted.order() != Question.Order.BEST && hits.total() > Question.ORDERED) {
            notices.add(new SearchView.Notice(frame.say("search.ordered", Question.ORDERED), "", ""));
        }
        return notices;
    }
}
