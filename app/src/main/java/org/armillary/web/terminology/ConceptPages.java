package org.armillary.web.terminology;

import java.util.List;
import java.util.Optional;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.law.frbr.Language;
import org.armillary.terminology.Concept;
import org.armillary.terminology.Match;
import org.armillary.terminology.Terminology;
import org.armillary.web.Choice;
import org.armillary.web.Frame;
import org.armillary.web.Link;
import org.armillary.web.Pages;
import org.armillary.web.Shown;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The term base: all concepts, and each with its terms in every language.
@Controller
class ConceptPages {

    private static final String PATH = "/concepts";
    private static final String ENGLISH = "eng";

    private final Terminology terminology = Terminology.shipped();
    private final Origins origins;
    private final Pages pages;

    ConceptPages(Origins origins, Pages pages) {
        this.origins = origins;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> list(
            Frame frame, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String language) {
        Optional<String> chosen =
                Terminology.LANGUAGES.stream().filter(language::equals).findFirst();
        List<Choice> choices = Terminology.LANGUAGES.stream()
                .filter(each -> !each.equals(ENGLISH))
                .map(each -> new Choice(
                        each, name(each, frame), -1, chosen.filter(each::equals).isPresent()))
                .toList();
        List<ConceptsView.Row> rows = terminology.matching(q).stream()
                .map(each -> row(each, chosen, frame))
                .toList();
        return pages.show(
                "concepts",
                frame,
                new ConceptsView(
                        q,
                        chosen.map(ConceptPages::tag).orElse(""),
                        chosen.map(each -> name(each, frame)).orElse(""),
                        choices,
                        terminology.list().size(),
                        rows));
    }

    private static ConceptsView.Row row(Match match, Optional<String> chosen, Frame frame) {
        Concept concept = match.concept();
        List<String> english = concept.terms(ENGLISH);
        String language = match.language();
        boolean shown = language.isEmpty()
                || language.equals(ENGLISH)
                || chosen.filter(language::equals).isPresent();
        return new ConceptsView.Row(
                english.getFirst(),
                frame.link(PATH + "/" + concept.id()),
                concept.definition(),
                english.subList(1, english.size()),
                chosen.map(concept::terms).orElse(List.of()),
                shown ? "" : match.term(),
                shown ? "" : name(language, frame),
                shown ? "" : tag(language),
                !concept.cautions().isEmpty());
    }

    @GetMapping(PATH + "/{id}")
    ResponseEntity<byte[]> show(Frame frame, @PathVariable String id) {
        Concept concept = terminology.find(id).orElseThrow(() -> new Refusal(Problem.notFound(PATH + "/" + id)));
        return pages.show("concept", frame, view(concept, frame));
    }

    private ConceptView view(Concept concept, Frame frame) {
        String name = concept.name(ENGLISH);
        return new ConceptView(
                name,
                concept.definition(),
                frame.link("/search", "q", name),
                frame.link("/terms", "term", name),
                "/api/v1/concepts/" + concept.id(),
                Terminology.LANGUAGES.stream()
                        .map(each -> new ConceptView.InLanguage(
                                name(each, frame),
                                tag(each),
                                concept.terms(each).stream()
                                        .map(term -> exactly(term, each, frame))
                                        .toList()))
                        .toList(),
                concept.cautions().stream()
                        .map(each -> new ConceptView.Caution(
                                each.term(), name(each.language(), frame), tag(each.language()), each.note()))
                        .toList(),
                origins.of(concept, frame),
                links(concept.broader(), frame),
                links(
                        terminology.narrower(concept.id()).stream()
                                .map(Concept::id)
                                .toList(),
                        frame),
                links(concept.related(), frame));
    }

    /// The search for these very words in texts of their language.
    private static Link exactly(String term, String language, Frame frame) {
        String href = frame.link("/search", "q", '"' + term + '"', "language", language);
        return new Link(term, tag(language), href, false);
    }

    private List<Link> links(List<String> ids, Frame frame) {
        return ids.stream()
                .map(each -> Link.of(terminology.get(each).name(ENGLISH), frame.link(PATH + "/" + each)))
                .toList();
    }

    private static String name(String language, Frame frame) {
        return Shown.language(frame, new Language(language));
    }

    private static String tag(String language) {
        return new Language(language).tag();
    }
}
