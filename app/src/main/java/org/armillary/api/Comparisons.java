package org.armillary.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.armillary.corpus.Comparison;
import org.armillary.corpus.Corpus;
import org.armillary.corpus.Passage;
import org.armillary.reception.Opened;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What changed between two texts.
@RestController
class Comparisons {

    private final Corpus corpus;

    Comparisons(Corpus corpus) {
        this.corpus = corpus;
    }

    @GetMapping(path = "/api/v1/compare", produces = MediaType.APPLICATION_JSON_VALUE)
    ComparisonAnswer compare(@RequestParam String left, @RequestParam String right) {
        Opened before = Opened.get(corpus, left, corpus.library().today());
        Opened after = Opened.get(corpus, right, corpus.library().today());
        Comparison comparison = Comparison.of(before.text(), after.text());
        return new ComparisonAnswer(
                before.expression(),
                after.expression(),
                comparison.changes().stream().map(ChangeAnswer::of).toList());
    }

    /// Every passage of both texts once.
    record ComparisonAnswer(String left, String right, List<ChangeAnswer> changes) {}

    /// One passage; its pieces are given where it changed.
    ///
    /// @param kind `same`, `changed`, `added`, `removed` or `moved`
    record ChangeAnswer(
            String kind,
            String name,
            Optional<String> leftEId,
            Optional<String> rightEId,
            List<Comparison.Piece> left,
            List<Comparison.Piece> right) {

        static ChangeAnswer of(Comparison.Change change) {
            boolean same = change.kind() == Comparison.Kind.SAME;
            return new ChangeAnswer(
                    change.kind().name().toLowerCase(Locale.ROOT),
                    change.name(),
                    change.before().map(Passage::eId),
                    change.after().map(Passage::eId),
                    same ? List.of() : change.beforePieces(),
                    same ? List.of() : change.afterPieces());
        }
    }
}
