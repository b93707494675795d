package org.armillary.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.armillary.act.Act;
import org.armillary.law.frbr.Language;
import org.armillary.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RebuildTest {

    private static final String WORK = "/akn/xa/act/2020/1";

    @TempDir
    private Path directory;

    @Test
    void tablesMadeAnewAreTheTablesThatWere() throws IOException {
        try (OpenCorpus open = OpenCorpus.at(directory)) {
            fill(open);
            List<Holding> before = open.corpus().library().readings(WORK);
            List<Instrument> instruments = open.corpus().library().list();

            open.corpus().rebuild().derived(Progress.NONE);

            assertThat(open.corpus().library().readings(WORK)).isEqualTo(before);
            assertThat(open.corpus().library().list()).isEqualTo(instruments);
            assertThat(open.corpus().library().follow(WORK + "/eng@2020-01-01", "art_2"))
                    .contains("art_1");
        }
    }

    @Test
    void aLostDatabaseIsMadeAgainFromTheReadings() throws IOException {
        List<Instrument> before;
        List<Act> acts;
        try (OpenCorpus open = OpenCorpus.at(directory)) {
            fill(open);
            open.take(OpenCorpus.act("2", "2022-01-01", "", "Bells ring."));
            open.corpus().withdraw("/akn/xa/act/2020/2/eng@2022-01-01", "never adopted");
            before = open.corpus().library().list();
            acts = open.corpus().acts().list(0, 100);
        }
        try (Stream<Path> files = Files.list(directory.resolve("db"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        try (OpenCorpus open = OpenCorpus.at(directory)) {
            assertThat(open.corpus().library().list()).isEqualTo(before);
            assertThat(open.corpus().acts().list(0, 100))
                    .extracting(act -> act.type() + " " + act.subject() + " " + act.time())
                    .containsExactlyInAnyOrderElementsOf(acts.stream()
                            .map(act -> act.type() + " " + act.subject() + " " + act.time())
                            .toList());
        }
    }

    @Test
    void aReadingWhoseFileIsGoneIsNoLongerAnsweredWith() throws IOException {
        try (OpenCorpus open = OpenCorpus.at(directory)) {
            fill(open);
        }
        try (Stream<Path> files = Files.walk(directory.resolve("corpus"))) {
            for (Path file : files.filter(path -> path.toString().contains("eng@2021-01-01")
                            && path.toString().endsWith(".xml"))
                    .toList()) {
                Files.delete(file);
            }
        }
        try (OpenCorpus open = OpenCorpus.at(directory)) {
            assertThat(open.corpus()
                            .library()
                            .timeline(WORK, new Language("eng"))
                            .versions())
                    .extracting(Holding::expression)
                    .containsExactly(WORK + "/eng@2020-01-01");
        }
    }

    @Test
    void readingWithTheSameEngineChangesNothing() throws IOException {
        try (OpenCorpus open = OpenCorpus.at(directory)) {
            fill(open);
            List<String> before = open.corpus().readings().list();

            assertThat(open.corpus().rebuild().fromSources(Progress.NONE).changed())
                    .isZero();
            assertThat(open.corpus().readings().list()).isEqualTo(before);
        }
    }

    @Test
    void aDamagedReadingIsReportedAndStopsNobody() throws IOException {
        try (OpenCorpus open = OpenCorpus.at(directory)) {
            fill(open);
        }
        try (Stream<Path> files = Files.walk(directory.resolve("corpus"))) {
            Path file = files.filter(path -> path.toString().contains("eng@2021-01-01")
                            && path.toString().endsWith(".xml"))
                    .findFirst()
                    .orElseThrow();
            Files.writeString(file, "<akomaNtoso");
        }
        try (OpenCorpus open = OpenCorpus.at(directory)) {
            var told = new java.util.ArrayList<Progress.Event>();
            open.corpus().rebuild().derived(new Recording(told));

            assertThat(told).anySatisfy(event -> assertThat(event.message()).contains("damaged", "Restore it"));
            assertThat(open.corpus().library().list()).hasSize(1);
        }
    }

    @Test
    void whatWasWithdrawnStaysWithdrawnAfterARebuildAndCanComeBack() throws IOException {
        try (OpenCorpus open = OpenCorpus.at(directory)) {
            fill(open);
            open.corpus().withdraw(WORK + "/eng@2021-01-01", "published by mistake");
            open.corpus().rebuild().derived(Progress.NONE);

            assertThat(open.corpus()
                            .library()
                            .timeline(WORK, new Language("eng"))
                            .versions())
                    .hasSize(1);
            assertThat(open.take(OpenCorpus.act("1", "2021-01-01", "", "Lanterns glow."))
                            .imported())
                    .isEqualTo(1);
            assertThat(open.corpus()
                            .library()
                            .timeline(WORK, new Language("eng"))
                            .versions())
                    .hasSize(2);
        }
    }

    private static void fill(OpenCorpus open) throws IOException {
        open.take(OpenCorpus.act("1", "2020-01-01", "2020-02-01", "Lanterns shine.", "Keepers trim wicks."));
        open.take(OpenCorpus.act("1", "2021-01-01", "", "Lanterns glow."));
        String expression = WORK + "/eng@2020-01-01";
        Holding first = open.corpus()
                .library()
                .timeline(WORK, new Language("eng"))
                .versions()
                .getFirst();
        String digest = Corrections.digest(
                open.corpus().texts().get(first).find("art_2").orElseThrow());
        open.corpus().corrections().apply(expression, new Correction.Merge("art_2", digest));
    }

    /// Progress that keeps what it is told.
    record Recording(List<Event> told) implements Progress {

        @Override
        public void expect(long documents, long bytes) {}

        @Override
        public void done(long documents, long bytes) {}

        @Override
        public void report(Event event) {
            told.add(event);
        }

        @Override
        public void check() {}
    }
}
