package org.armillary.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.armillary.corpus.OpenCorpus;
import org.armillary.corpus.Scope;
import org.armillary.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 1, 1);
    private static final String FIRST = OpenCorpus.act(
            "1",
            "2020-03-01",
            "",
            "Lanterns shine over the harbour.",
            "Keepers trim every wick before dusk.",
            "(1) Oil is kept dry.");
    private static final String SECOND = OpenCorpus.act(
            "1",
            "2021-03-01",
            "",
            "Lanterns shine over the harbour.",
            "Keepers replace every lamp before dusk.",
            "Oil is kept dry.");
    private static final String OTHER =
            OpenCorpus.act("2", "2020-01-01", "", "Ferries cross the harbour at noon.", "Tickets are free.");

    @TempDir
    private Path directory;

    @Test
    void findsWordsOfTheTextThatAnswersForTheDay() throws IOException {
        try (OpenCorpus open = OpenCorpus.at(directory);
                ProvisionIndex index = followed(open)) {
            open.take(FIRST, SECOND, OTHER);
            Search search = index.search();

            Hits now = search.run(Question.of("trimming a wick", TODAY));
            Hits before = search.run(Question.of("trimming a wick", LocalDate.of(2020, 6, 1)));

            assertThat(now.hits()).noneMatch(hit -> hit.snippet().contains("wick"));
            assertThat(before.hits().getFirst().eId()).isEqualTo("art_2");
            assertThat(before.hits().getFirst().found())
                    .map(range -> before.hits().getFirst().snippet().substring(range.start(), range.end()))
                    .contains("trim", "wick");
        }
    }

    @Test
    void findsAProvisionByItsCitation() throws IOException {
        try (OpenCorpus open = OpenCorpus.at(directory);
                ProvisionIndex index = followed(open)) {
            open.take(FIRST, OTHER);

            for (String cited :
                    List.of("Article 2 of the Act 1 on Lanterns", "art 2 2020/1", "art. 2 lanterns 2020/1")) {
                Hits hits = index.search().run(Question.of(cited, TODAY));
                assertThat(hits.hits()).as(cited).isNotEmpty();
                assertThat(hits.hits().getFirst().address())
                        .as(cited)
                        .isEqualTo("/akn/xa/act/2020/1/eng@2020-03-01#art_2");
            }
        }
    }

    @Test
    void narrowsByFieldsPhrasesAndExclusions() throws IOException {
        try (OpenCorpus open = OpenCorpus.at(directory);
                ProvisionIndex index = followed(open)) {
            open.take(FIRST, OTHER);
            Search search = index.search();

            assertThat(search.run(Question.of("harbour", TODAY)).total()).isEqualTo(2);
            assertThat(search.run(Question.of("harbour -ferries", TODAY)).total())
                    .isEqualTo(1);
            assertThat(search.run(Question.of("\"cross the harbour\"", TODAY)).total())
                    .isEqualTo(1);
            assertThat(search.run(Question.of("harbour work:2020/2", TODAY)).total())
                    .isEqualTo(1);
            assertThat(search.run(Question.of("harbour lang:fr", TODAY)).total())
                    .isZero();
            assertThat(search.run(new Question(
                                    "harbour",
                                    Optional.of(TODAY),
                                    Scope.of("xa", "act", "", "eng"),
                                    Optional.of("/akn/xa/act/2020/2"),
                                    0,
                                    10))
                            .total())
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\"",
                "-",
                "+",
                "a:b:c",
                "work:",
                "AND OR NOT",
                "(((",
                "[1 TO",
                "*",
                "?",
                "~",
                "^^",
                "\\",
                "harbour\"",
                "Article",
                "§",
                "Article 99999999999999999999(((",
                "第条",
                "lang:x9 harbour",
                "\u0000",
                "x\uD800y"
            })
    void nothingThatIsTypedFails(String typed) throws IOException {
        try (OpenCorpus open = OpenCorpus.at(directory);
                ProvisionIndex index = followed(open)) {
            open.take(FIRST);

            assertThat(index.search().run(Question.of(typed, TODAY)).hits()).isNotNull();
        }
    }

    @Test
    void aLostIndexIsMadeAgainAtTheNextStart() throws IOException {
        try (OpenCorpus open = OpenCorpus.at(directory);
                ProvisionIndex index = followed(open)) {
            open.take(FIRST, OTHER);
        }
        org.springframework.util.FileSystemUtils.deleteRecursively(directory.resolve("index"));
        try (OpenCorpus open = OpenCorpus.at(directory);
                ProvisionIndex index = followed(open)) {
            assertThat(index.search().run(Question.of("harbour", TODAY)).total())
                    .isEqualTo(2);
        }
    }

    @Test
    void whatWasNotCommittedBeforeACrashIsFollowedAtTheNextStart() throws IOException {
        try (OpenCorpus open = OpenCorpus.at(directory);
                ProvisionIndex index = followed(open)) {
            open.take(FIRST);
        }
        try (OpenCorpus open = OpenCorpus.at(directory)) {
            open.take(OTHER); // without an index that follows
        }
        try (OpenCorpus open = OpenCorpus.at(directory);
                ProvisionIndex index = followed(open)) {
            assertThat(index.search().run(Question.of("ferries", TODAY)).total())
                    .isEqualTo(1);
        }
    }

    @Test
    void aBrokenIndexIsMadeAgain() throws IOException {
        try (OpenCorpus open = OpenCorpus.at(directory);
                ProvisionIndex index = followed(open)) {
            open.take(FIRST, OTHER);
        }
        try (var files = java.nio.file.Files.newDirectoryStream(directory.resolve("index"), "segments*")) {
            for (Path file : files) {
                java.nio.file.Files.write(file, new byte[] {1, 2, 3});
            }
        }
        try (OpenCorpus open = OpenCorpus.at(directory);
                ProvisionIndex index = followed(open)) {
            assertThat(index.search().run(Question.of("harbour", TODAY)).total())
                    .isEqualTo(2);
        }
    }

    @Test
    void moreAskersThanProcessorsAreAllAnswered() throws IOException {
        try (OpenCorpus open = OpenCorpus.at(directory);
                ProvisionIndex index = followed(open)) {
            open.take(SECOND, OTHER);
            Search search = index.search();
            int askers = 4 * Runtime.getRuntime().availableProcessors();
            List<Callable<Hits>> questions = IntStream.range(0, askers)
                    .<Callable<Hits>>mapToObj(number -> () -> search.run(Question.of("harbour " + number, TODAY)))
                    .toList();
            try (ExecutorService all = Executors.newFixedThreadPool(askers)) {
                assertThat(questions.stream().map(all::submit).toList())
                        .allSatisfy(each -> assertThat(each.get().hits()).isNotEmpty());
            }
        }
    }

    private static ProvisionIndex followed(OpenCorpus open) throws IOException {
        ProvisionIndex index = ProvisionIndex.open(open.corpus());
        open.corpus().follow(index);
        open.corpus().reconcile(Progress.NONE);
        return index;
    }
}
