package org.armillary.api;

import java.util.List;
import java.util.Map;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.terminology.Concept;
import org.armillary.terminology.Terminology;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The term base: concepts of AI law and their terms in nine languages.
@RestController
@RequestMapping(path = "/api/v1/concepts", produces = MediaType.APPLICATION_JSON_VALUE)
class ConceptsEndpoint {

    private final Terminology terminology = Terminology.shipped();

    @GetMapping
    List<ConceptAnswer> listConcepts(@RequestParam(defaultValue = "") String q) {
        return terminology.matching(q).stream()
                .map(each -> answer(each.concept()))
                .toList();
    }

    @GetMapping("/{id}")
    ConceptAnswer getConcept(@PathVariable String id) {
        return terminology
                .find(id)
                .map(this::answer)
                .orElseThrow(() -> new Refusal(Problem.notFound("/api/v1/concepts/" + id)));
    }

    private ConceptAnswer answer(Concept each) {
        return new ConceptAnswer(
                each.id(),
                each.definition(),
                each.terms(),
                each.broader(),
                terminology.narrower(each.id()).stream().map(Concept::id).toList(),
                each.related(),
                each.cautions(),
                each.origins());
    }

    /// A concept.
    ///
    /// @param definition one sentence in English
    /// @param terms by language (ISO 639-3), the preferred one first
    /// @param broader ids of the concepts it is a kind or part of
    /// @param narrower ids of the concepts that are kinds or parts of it
    /// @param related ids of concepts near it
    /// @param cautions terms that mean something else elsewhere
    /// @param origins provisions that terms come from, by instrument's id and eId
    record ConceptAnswer(
            String id,
            String definition,
            Map<String, List<String>> terms,
            List<String> broader,
            List<String> narrower,
            List<String> related,
            List<Concept.Caution> cautions,
            List<Concept.Origin> origins) {}
}
