package org.armillary.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.armillary.act.ActType;
import org.armillary.corpus.Instrument;
import org.armillary.corpus.Scope;
import org.armillary.home.Home;
import org.armillary.search.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An import that is killed at any moment leaves the old or the new state, and the same command goes on from there.
class KilledImportTest {

    private static final int DOCUMENTS = 40;
    private static final int KILLS = 4;

    @TempDir
    private Path directory;

    @Test
    void everyDocumentIsThereWholeOrNotAtAll() throws Exception {
        Path documents = Files.createDirectories(directory.resolve("documents"));
        for (int number = 1; number <= DOCUMENTS; number++) {
            Files.writeString(documents.resolve("act-" + number + ".md"), act(number));
        }
        Home home = new Home(directory.resolve("home"));
        Random random = new Random(7);
        for (int round = 0; round < KILLS; round++) {
            killAfter(random.nextInt(DOCUMENTS / KILLS), home, documents);
            try (Desk desk = Desk.open(home, "test", Duration.ofSeconds(30))) {
                assertSound(desk, home);
            }
        }
        assertThat(run(home, documents)).contains(" imported").doesNotContain("failed", "undetermined");
        assertThat(run(home, documents)).contains("0 imported, " + DOCUMENTS + " unchanged");
        try (Desk desk = Desk.open(home, "test", Duration.ofSeconds(30))) {
            assertSound(desk, home);
            assertThat(desk.corpus().library().list()).hasSize(DOCUMENTS);
        }
    }

    /// Readings, tables, acts, sources and index say the same, and nothing is left over.
    private static void assertSound(Desk desk, Home home) throws IOException {
        List<Instrument> instruments = desk.corpus().library().list();
        try (Stream<Path> files = Files.walk(home.corpus())) {
            assertThat(files.filter(Files::isRegularFile)).hasSameSizeAs(instruments);
        }
        try (Stream<Path> left = Files.list(home.scratch())) {
            assertThat(left).isEmpty();
        }
        assertThat(desk.corpus().acts().list(0, 1_000))
                .filteredOn(act -> act.type() == ActType.IMPORTED)
                .extracting("subject")
                .doesNotHaveDuplicates()
                .hasSameSizeAs(instruments);
        for (Instrument instrument : instruments) {
            var reading = desk.corpus().library().readings(instrument.work()).getFirst();
            assertThat(desk.corpus().sources().find(reading.stamp().source())).isPresent();
            assertThat(desk.corpus().texts().get(reading).provisions()).isNotEmpty();
            var question = new Question(
                    "harbour", Optional.of(LocalDate.of(2026, 1, 1)), Scope.ALL, Optional.of(instrument.work()), 0, 10);
            assertThat(desk.search().run(question).total())
                    .as(instrument.work())
                    .isPositive();
        }
    }

    private static void killAfter(int documents, Home home, Path folder) throws IOException, InterruptedException {
        Process process = start(home, folder);
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            int imported = 0;
            for (String line = lines.readLine(); line != null && imported < documents; line = lines.readLine()) {
                imported += line.contains("imported as") ? 1 : 0;
            }
            process.destroyForcibly();
            process.waitFor();
        }
    }

    private static String run(Home home, Path folder) throws IOException, InterruptedException {
        Process process = start(home, folder);
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            List<String> all = lines.lines().toList();
            process.waitFor();
            return all.getLast();
        }
    }

    private static Process start(Home home, Path folder) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.armillary.cli.Main",
                        "import",
                        "--verbose",
                        "--home",
                        home.root().toString(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
    }

    private static String act(int number) {
        return """
                ---
                work: /akn/xa/act/2020/%d
                date: 2020-01-%02d
                language: eng
                ---
                # Act %d on Lanterns

                ## Article 1

                Lanterns shine over the harbour number %d.

                ## Article 2

                Keepers trim every wick before dusk.
                """.formatted(number, number % 28 + 1, number, number);
    }
}
