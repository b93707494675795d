package org.armillary.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.armillary.corpus.OpenCorpus;
import org.armillary.corpus.Timeline.Standing;
import org.armillary.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FacetsOfHitsTest {

    private static final LocalDate DAY = LocalDate.of(2022, 1, 1);
    private static final String FIRST =
            OpenCorpus.act("1", "2020-03-01", "2020-06-01", "Lanterns shine.", "Lanterns are lit.");
    private static final String LATER = OpenCorpus.act("2", "2021-03-01", "2023-01-01", "Lanterns are red.");
    private static final String OTHER = OpenCorpus.act("3", "2020-01-01", "", "Lanterns are rare.");

    @TempDir
    private Path directory;

    private final Question question = Question.of("lanterns", DAY).counting(EnumSet.allOf(Facet.class));

    @Test
    void hitsAndFacetsSayWhereATextStandsOnTheDay() throws IOException {
        try (OpenCorpus open = OpenCorpus.at(directory);
                ProvisionIndex index = followed(open)) {
            open.take(FIRST, LATER, OTHER);
            Search search = index.search();

            Hits hits = search.run(question);
            assertThat(hits.facets().get(Facet.STANDING))
                    .containsExactly(
                            new FacetCount("in_force", 2, true),
                            new FacetCount("not_yet", 1, true),
                            new FacetCount("unknown", 1, true));
            assertThat(search.run(question.choosing(Facet.STANDING, Set.of("not_yet")))
                            .hits())
                    .extracting(Hit::work, Hit::standing)
                    .containsExactly(tuple("/akn/xa/act/2020/2", Standing.NOT_YET));
        }
    }

    @Test
    void aFacetIgnoresItsOwnChoiceAndHeedsTheOthers() throws IOException {
        try (OpenCorpus open = OpenCorpus.at(directory);
                ProvisionIndex index = followed(open)) {
            open.take(FIRST, LATER, OTHER);

            Hits hits = index.search().run(question.choosing(Facet.STANDING, Set.of("not_yet", "unknown")));

            assertThat(hits.total()).isEqualTo(2);
            assertThat(hits.facets().get(Facet.STANDING))
                    .extracting(FacetCount::count)
                    .containsExactly(2L, 1L, 1L);
            assertThat(hits.facets().get(Facet.KIND)).containsExactly(new FacetCount("act", 2, true));
        }
    }

    @Test
    void nothingIsCountedUnlessAskedFor() throws IOException {
        try (OpenCorpus open = OpenCorpus.at(directory);
                ProvisionIndex index = followed(open)) {
            open.take(FIRST);

            assertThat(index.search().run(question.counting(Set.of())).facets()).isEmpty();
        }
    }

    private static ProvisionIndex followed(OpenCorpus open) throws IOException {
        ProvisionIndex index = ProvisionIndex.open(open.corpus());
        open.corpus().follow(index);
        open.corpus().reconcile(Progress.NONE);
        return index;
    }
}
