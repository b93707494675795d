package org.armillary.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.armillary.corpus.Corpus;
import org.armillary.graph.Glossary;
import org.armillary.graph.ReadingRoom;
import org.armillary.graph.Term;
import org.armillary.law.frbr.Language;
import org.armillary.reception.Address;
import org.armillary.reception.Opened;
import org.armillary.terminology.Match;
import org.armillary.terminology.Terminology;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What texts mean by their words: the terms of one text, or one term across all.
@Controller
class TermPages {

    private static final int SUGGESTIONS = 60;

    private final Corpus corpus;
    private final Glossary glossary;
    private final ReadingRoom room;
    private final Pages pages;

    TermPages(Corpus corpus, Glossary glossary, ReadingRoom room, Pages pages) {
        this.corpus = corpus;
        this.glossary = glossary;
        this.room = room;
        this.pages = pages;
    }

    @GetMapping("/terms")
    ResponseEntity<byte[]> show(
            Frame frame, @RequestParam(defaultValue = "") String term, @RequestParam(defaultValue = "") String work) {
        List<Term> terms = List.of();
        String title = "";
        if (!term.isBlank()) {
            terms = glossary.meanings(term, frame.day());
        } else if (!work.isBlank()) {
            Opened reading = Opened.get(corpus, work, frame.day());
            terms = glossary.of(reading.holding());
            title = reading.holding()
                    .stamp()
                    .identity()
                    .shortTitle()
                    .orElse(reading.holding().title());
        }
        boolean across = !term.isBlank();
        List<TermsView.Row> rows =
                terms.stream().map(each -> row(each, across, frame)).toList();
        List<Link> shared = rows.isEmpty()
                ? glossary.shared(frame.day(), SUGGESTIONS).stream()
                        .map(each -> Link.of(each, frame.link("/terms", "term", each)))
                        .toList()
                : List.of();
        return pages.show(
                "terms", frame, new TermsView(term, work, title, rows, shared, concept(term, frame), room.isCurrent()));
    }

    /// The concept that has a term of exactly these words; a link without an address where none has.
    private static Link concept(String term, Frame frame) {
        return (term.isBlank() ? List.<Match>of() : Terminology.shipped().matching(term))
                .stream()
                        .filter(each -> each.term().equalsIgnoreCase(term.strip()))
                        .findFirst()
                        .map(Match::concept)
                        .map(each -> Link.of(each.name("eng"), frame.link("/concepts/" + each.id())))
                        .orElse(Link.of("", ""));
    }

    private TermsView.Row row(Term term, boolean across, Frame frame) {
        String title = room.titles(java.util.stream.Stream.of(term.at().work()))
                .getOrDefault(term.at().work(), term.at().work());
        String address = term.at().isWhole()
                ? Address.of(term.expression())
                : Address.of(term.expression(), term.at().eId());
        return new TermsView.Row(
                term.term(),
                term.pair().orElse(""),
                term.meaning(),
                new Language(term.language()).tag(),
                title,
                Shown.day(frame, term.date()),
                label(term),
                frame.link(address),
                across ? "" : frame.link("/terms", "term", term.term().toLowerCase(Locale.ROOT)));
    }

    private String label(Term term) {
        return Optional.of(org.armillary.corpus.Reference.parse(term.expression()))
                .map(corpus.library()::find)
                .map(found -> corpus.texts().get(found.get().version()))
                .flatMap(text -> text.find(term.at().eId()))
                .map(Citation::numbers)
                .orElse("");
    }
}
