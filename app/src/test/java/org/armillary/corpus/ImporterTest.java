package org.armillary.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.armillary.act.ActType;
import org.armillary.law.akn.Provision;
import org.armillary.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImporterTest {

    private static final String ACT =
            OpenCorpus.act("1", "2020-03-01", "2020-05-01", "Lanterns shine.", "They do so at night.");

    @TempDir
    private Path directory;

    @Test
    void anImportedDocumentIsListedFoundAndShown() throws IOException {
        try (OpenCorpus open = OpenCorpus.at(directory)) {
            ImportSummary summary = open.take(ACT);

            assertThat(summary.describe()).isEqualTo("1 imported");
            Library library = open.corpus().library();
            assertThat(library.list()).extracting(Instrument::work).containsExactly("/akn/xa/act/2020/1");
            Found.One found =
                    library.find(Reference.parse("xa/2020/1@2020-06-01#art_2")).get();
            assertThat(found.dated().standing()).isEqualTo(Timeline.Standing.IN_FORCE);
            Text text = open.corpus().texts().get(found.version());
            assertThat(text.find("art_2").flatMap(Provision::num)).contains("Article 2");
            assertThat(text.identity().inForceFrom()).contains(LocalDate.of(2020, 5, 1));
            assertThat(open.corpus().acts().list(0, 10)).extracting("type").containsExactly(ActType.IMPORTED);
        }
    }

    @Test
    void theSameBytesChangeNothing() throws IOException {
        try (OpenCorpus open = OpenCorpus.at(directory)) {
            open.take(ACT);
            List<String> before = open.corpus().readings().list();

            assertThat(open.take(ACT, ACT).describe()).isEqualTo("0 imported, 2 unchanged");
            assertThat(open.corpus().readings().list()).isEqualTo(before);
            assertThat(open.corpus().acts().list(0, 10)).hasSize(1);
        }
    }

    @Test
    void theSameBytesInOneImportAreTakenOnce() throws IOException {
        try (OpenCorpus open = OpenCorpus.at(directory)) {
            assertThat(open.take(ACT, ACT, ACT, ACT).imported()).isEqualTo(1);
            assertThat(open.corpus().readings().list()).hasSize(1);
        }
    }

    @Test
    void whatNamesNoWorkIsAskedForAndNothingIsKept() throws IOException {
        try (OpenCorpus open = OpenCorpus.at(directory)) {
            ImportSummary summary = open.take("A title\nArticle 1. Something.\n", ACT);

            assertThat(summary.describe()).isEqualTo("1 imported, 1 undetermined");
            assertThat(summary.results())
                    .filteredOn(ImportResult.Undetermined.class::isInstance)
                    .map(result -> ((ImportResult.Undetermined) result).message())
                    .first()
                    .asString()
                    .contains("--work", "--provisional", "--date");
            assertThat(open.corpus().sources().list()).hasSize(1);
        }
    }

    @Test
    void aPersonsWordWinsOverTheDocument() throws IOException {
        try (OpenCorpus open = OpenCorpus.at(directory)) {
            var stated = Statements.of(Map.of("work", "/akn/xb/act/2021/7", "date", "2021-01-01"));
            var document = Incoming.of("act.md", ACT.getBytes(StandardCharsets.UTF_8), Statements.NONE);
            open.corpus().importer().run(new ImportRequest(List.of(document), stated, false), Progress.NONE);

            assertThat(open.corpus().library().list())
                    .extracting(Instrument::work)
                    .containsExactly("/akn/xb/act/2021/7");
        }
    }

    @Test
    void aDocumentNobodyNamesCanBeKeptProvisionally() throws IOException {
        try (OpenCorpus open = OpenCorpus.at(directory)) {
            var document = Incoming.of(
                    "notes.txt", "Some notes\nArticle 1. On lamps.".getBytes(StandardCharsets.UTF_8), Statements.NONE);
            open.corpus().importer().run(new ImportRequest(List.of(document), Statements.NONE, true), Progress.NONE);

            assertThat(open.corpus().library().list()).singleElement().satisfies(instrument -> {
                assertThat(instrument.provisional()).isTrue();
                assertThat(instrument.title()).isEqualTo("Some notes");
            });
        }
    }

    @Test
    void emptyAndBrokenDocumentsFailWithTheirReasonAndStopNobody() throws IOException {
        try (OpenCorpus open = OpenCorpus.at(directory)) {
            ImportSummary summary = open.take("", ACT);

            assertThat(summary.describe()).isEqualTo("1 imported, 1 failed");
            assertThat(summary.results().getFirst())
                    .isInstanceOfSatisfying(
                            ImportResult.Failed.class,
                            failed -> assertThat(failed.reason()).contains("empty", "Fetch it again"));
        }
    }

    @Test
    void aRestartFindsEverythingAgain() throws IOException {
        try (OpenCorpus open = OpenCorpus.at(directory)) {
            open.take(ACT);
        }
        try (OpenCorpus open = OpenCorpus.at(directory)) {
            assertThat(open.corpus()
                            .library()
                            .find(Reference.parse("Lanterns"))
                            .get()
                            .version()
                            .date())
                    .isEqualTo(LocalDate.of(2020, 3, 1));
        }
    }
}
