package org.armillary.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.armillary.corpus.OpenCorpus;
import org.armillary.home.Home;
import org.armillary.task.Cancelled;
import org.armillary.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeaningTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 1, 1);
    private static final String LANTERNS = OpenCorpus.act(
            "1", "2020-03-01", "", "Lanterns shine over the harbour.", "Keepers trim every wick before dusk.");
    private static final String LATER = OpenCorpus.act(
            "1", "2021-03-01", "", "Lanterns shine over the harbour.", "Keepers replace every lamp before dusk.");
    private static final String FERRIES =
            OpenCorpus.act("2", "2020-01-01", "", "Ferries cross the harbour at noon.", "Tickets are free.");

    @TempDir
    private Path directory;

    private final Nautical model = new Nautical();

    @Test
    void findsByMeaningWhatNoWordFindsAndSaysSo() throws IOException {
        try (OpenCorpus open = OpenCorpus.at(directory);
                ProvisionIndex index = followed(open)) {
            open.take(LANTERNS, FERRIES);
            Search search = index.search();
            assertThat(search.run(Question.of("vessels", TODAY)).hits()).isEmpty();
            assertThat(search.run(Question.of("vessels", TODAY)).meanings()).isEqualTo(Meanings.ABSENT);

            index.makeVectors(Progress.NONE);

            Hits hits = search.run(Question.of("vessels", TODAY));
            assertThat(hits.meanings().isReady()).isTrue();
            assertThat(hits.hits().getFirst().snippet()).contains("Ferries cross");
            assertThat(hits.hits().getFirst().why().getFirst())
                    .isInstanceOfSatisfying(Reason.Meaning.class, meaning -> {
                        assertThat(meaning.likeness()).isGreaterThan(0.99);
                        assertThat(meaning.window().end())
                                .isGreaterThan(meaning.window().start());
                    });
        }
    }

    @Test
    void theReasonsOfAHitAreItsWordsAndItsMeaning() throws IOException {
        try (OpenCorpus open = OpenCorpus.at(directory);
                ProvisionIndex index = followed(open)) {
            open.take(LANTERNS, FERRIES);
            index.makeVectors(Progress.NONE);

            Hit hit = index.search()
                    .run(Question.of("Which ferries cross?", TODAY))
                    .hits()
                    .getFirst();

            assertThat(hit.why()).hasAtLeastOneElementOfType(Reason.Meaning.class);
            assertThat(hit.why().stream().mapToDouble(Reason::share).sum()).isBetween(0.99, 1.01);
            assertThat(hit.why())
                    .filteredOn(Reason.Words.class::isInstance)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Reason.Words.class,
                            words -> assertThat(words.terms())
                                    .extracting(Reason.Term::word)
                                    .containsExactlyInAnyOrder("ferries", "cross"));
        }
    }

    @Test
    void whereTheWordsStandElsewhereTheStretchNearInMeaningIsShownToo() throws IOException {
        String filler = "The harbour office keeps a book of each day and hour. ".repeat(14);
        String article = "Notices hang in the hall. " + filler + "Ferries cross; vessels cross.";
        try (OpenCorpus open = OpenCorpus.at(directory);
                ProvisionIndex index = followed(open)) {
            open.take(OpenCorpus.act("4", "2020-01-01", "", article));
            index.makeVectors(Progress.NONE);
            Search search = index.search();

            Hit elsewhere = search.run(Question.of("notices for vessels", TODAY).within("/akn/xa/act/2020/4"))
                    .hits()
                    .getFirst();
            assertThat(elsewhere.snippet()).contains("Notices");
            Near near = Near.unseen(elsewhere).orElseThrow();
            assertThat(near.text()).endsWith("Ferries cross; vessels cross.");
            assertThat(near.at().end() - near.at().start())
                    .isEqualTo(near.text().length());
            assertThat(near.shortened(60)).startsWith("… ").endsWith(" …").hasSizeLessThan(66);

            Hit there = search.run(Question.of("beacons vessels", TODAY)).hits().getFirst();
            assertThat(Near.unseen(there)).isEmpty();
        }
    }

    @Test
    void whatNarrowsAQuestionNarrowsMeaningToo() throws IOException {
        try (OpenCorpus open = OpenCorpus.at(directory);
                ProvisionIndex index = followed(open)) {
            open.take(LANTERNS, LATER, FERRIES);
            index.makeVectors(Progress.NONE);
            Search search = index.search();

            assertThat(search.run(Question.of("beacons", LocalDate.of(2020, 6, 1)))
                            .hits())
                    .extracting(Hit::snippet)
                    .anyMatch(each -> each.contains("wick"))
                    .noneMatch(each -> each.contains("lamp"));
            assertThat(search.run(Question.of("vessels", TODAY).within("/akn/xa/act/2020/1"))
                            .hits())
                    .noneMatch(each -> each.snippet().contains("Ferries"));
            assertThat(search.run(Question.of("vessels AND harbour", TODAY)).hits())
                    .as("words that must occur")
                    .isEmpty();
        }
    }

    @Test
    void anIndexMadeAnewReadsNoTextASecondTime() throws IOException {
        try (OpenCorpus open = OpenCorpus.at(directory);
                ProvisionIndex index = followed(open)) {
            open.take(LANTERNS, FERRIES);
            index.makeVectors(Progress.NONE);
            open.take(LATER);
            int before = model.read.size();
            index.makeVectors(Progress.NONE);
            assertThat(model.read.subList(before, model.read.size()))
                    .as("only what the new version says otherwise")
                    .noneMatch(each -> each.contains("shine"))
                    .anyMatch(each -> each.contains("lamp"));
        }
        org.springframework.util.FileSystemUtils.deleteRecursively(directory.resolve("index"));
        model.read.clear();
        try (OpenCorpus open = OpenCorpus.at(directory);
                ProvisionIndex index = followed(open)) {
            assertThat(index.makeVectors(Progress.NONE)).isZero();
            assertThat(model.read).isEmpty();
            assertThat(index.search().run(Question.of("vessels", TODAY)).hits()).isNotEmpty();
        }
    }

    @Test
    void whatWasMadeBeforeItWasStoppedStays() throws IOException {
        String[] articles = IntStream.range(0, 60)
                .mapToObj(each -> "Ferries of class " + each + " cross at noon.")
                .toArray(String[]::new);
        try (OpenCorpus open = OpenCorpus.at(directory);
                ProvisionIndex index = followed(open)) {
            open.take(OpenCorpus.act("3", "2020-01-01", "", articles));
            Stopping stopping = new Stopping(2);
            assertThatThrownBy(() -> index.makeVectors(stopping)).isInstanceOf(Cancelled.class);
            assertThat(model.read).hasSizeBetween(1, 59);
        }
        int before = model.read.size();
        try (OpenCorpus open = OpenCorpus.at(directory);
                ProvisionIndex index = followed(open)) {
            int made = index.makeVectors(Progress.NONE);
            assertThat(made).isEqualTo(model.read.size() - before);
            assertThat(model.read).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(60);
        }
    }

    @Test
    void aProcessThatOnlyReadsFindsByMeaningWhatIsThere() throws IOException {
        Home home = new Home(directory);
        try (OpenCorpus open = OpenCorpus.at(directory);
                ProvisionIndex index = followed(open)) {
            open.take(LANTERNS, FERRIES);
        }
        Nautical other = new Nautical();
        assertThat(Search.of(home, () -> {
                            throw new AssertionError("loads a model without vectors");
                        })
                        .orElseThrow()
                        .run(Question.of("vessels", TODAY))
                        .hits())
                .isEmpty();
        try (OpenCorpus open = OpenCorpus.at(directory);
                ProvisionIndex index = followed(open)) {
            index.makeVectors(Progress.NONE);
        }
        Hits hits = Search.of(home, () -> other).orElseThrow().run(Question.of("vessels", TODAY));
        assertThat(hits.hits().getFirst().snippet()).contains("Ferries cross");
        assertThat(hits.meanings().isReady()).isTrue();
        assertThat(other.read).isEmpty();
    }

    @Test
    void whenTimeIsOverWhatWasFoundIsSaidToBeAPart() throws IOException {
        try (OpenCorpus open = OpenCorpus.at(directory);
                ProvisionIndex index = followed(open)) {
            open.take(LANTERNS, FERRIES);
            index.makeVectors(Progress.NONE);
            Search search = index.search();

            assertThat(search.run(Question.of("harbour", TODAY)).partial()).isFalse();
            assertThat(search.patient(Duration.ZERO)
                            .run(Question.of("harbour", TODAY))
                            .partial())
                    .isTrue();
        }
    }

    @Test
    void versionsOfOneProvisionAreListedOnce() throws IOException {
        try (OpenCorpus open = OpenCorpus.at(directory);
                ProvisionIndex index = followed(open)) {
            open.take(LANTERNS, LATER);
            List<Hit> hits = index.search().run(Question.anytime("lanterns")).hits();

            assertThat(hits).filteredOn(each -> each.eId().equals("art_1")).hasSize(1);
        }
    }

    private ProvisionIndex followed(OpenCorpus open) throws IOException {
        return VectorMaker.followed(open, model);
    }
}
