package org.armillary.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.armillary.act.Act;
import org.armillary.act.ActType;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Publishers;
import org.armillary.corpus.Corpus;
import org.armillary.corpus.Holding;
import org.armillary.corpus.Instrument;
import org.armillary.corpus.LawEngine;
import org.armillary.home.Database;
import org.armillary.home.Home;
import org.armillary.home.Ownership;
import org.armillary.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A harvest that is killed at any moment leaves each text whole or not at all, and the same command goes on from
/// there.
class KilledHarvestTest {

    private static final int TEXTS = 12;
    private static final int KILLS = 3;

    @TempDir
    Path folder;

    /// The process that is killed: `HOME PUBLISHERS WORK…`.
    static final class Harvesting {

        public static void main(String[] args) throws IOException {
            try (Ownership ownership = Ownership.take(new Home(Path.of(args[0])).create(), "harvest");
                    Database database = Database.open(ownership);
                    Corpus corpus = Corpus.open(ownership, database, new LawEngine(), Clock.systemUTC())) {
                corpus.reconcile(Progress.NONE);
                Harvest harvest = new Harvest(
                        corpus,
                        Catalogue.shipped(),
                        Publishers.of(Path.of(args[1])),
                        PlayedPublishers.names(),
                        Bounds.DEFAULT,
                        Waiting.on(Clock.systemUTC()),
                        name -> null);
                List<String> works = List.of(args).subList(2, args.length);
                Told told = new Told();
                HarvestSummary summary =
                        harvest.run(new HarvestRequest(works, false, List.of(), false, true), new Progress() {
                            @Override
                            public void expect(long documents, long bytes) {}

                            @Override
                            public void done(long documents, long bytes) {
                                System.out.println("done");
                            }

                            @Override
                            public void report(Event event) {
                                told.report(event);
                            }

                            @Override
                            public void check() {}
                        });
                System.out.println(told.all());
                System.out.println(summary.describe());
            }
        }
    }

    @Test
    void everyTextIsThereWholeOrNotAtAll() throws Exception {
        Home home = new Home(folder.resolve("home"));
        try (PlayedPublishers played = new PlayedPublishers()) {
            played.publishers(folder.resolve("catalogues"));
            String lamps = Files.readString(Path.of(
                    "..", "law", "src", "test", "resources", "specimens", "dialect", "akn-web", "lamps-2099-3.xml"));
            for (int number = 1; number <= TEXTS; number++) {
                played.at(
                        "www.legislation.gov.uk/ukpga/2099/" + number + "/data.akn",
                        PlayedPublishers.text(
                                lamps.replace("ukpga/2099/3", "ukpga/2099/" + number)
                                        .replace("<FRBRnumber value=\"3\"/>", "<FRBRnumber value=\"" + number + "\"/>"),
                                "ETag",
                                "\"" + number + "\""));
            }
            Random random = new Random(11);
            for (int round = 0; round < KILLS; round++) {
                killAfter(random.nextInt(TEXTS / KILLS) + 1, home);
                assertSound(home);
            }
            assertThat(run(home)).doesNotContain("denied", "unreadable", "unreached");
            played.forget();
            assertThat(run(home)).isEqualTo(TEXTS + " unchanged");
            // what was had is asked for under conditions, however often the process was killed meanwhile
            assertThat(played.texts())
                    .hasSize(TEXTS)
                    .allMatch(each -> each.header("If-None-Match").isPresent());
            assertThat(assertSound(home)).isEqualTo(TEXTS);
        }
    }

    /// Each text held has its source and its provenance.
    private static int assertSound(Home home) throws IOException {
        try (Ownership ownership = Ownership.take(home, "test");
                Database database = Database.open(ownership);
                Corpus corpus = Corpus.open(ownership, database, new LawEngine(), Clock.systemUTC())) {
            corpus.reconcile(Progress.NONE);
            List<Instrument> instruments = corpus.library().list();
            for (Instrument instrument : instruments) {
                Holding only = corpus.library().readings(instrument.work()).getFirst();
                assertThat(corpus.library().readings(instrument.work())).hasSize(1);
                assertThat(corpus.sources().find(only.stamp().source())).isPresent();
                assertThat(corpus.sources()
                                .provenance(only.stamp().source())
                                .orElseThrow()
                                .from())
                        .contains("/ukpga/2099/");
            }
            List<String> noted =
                    database.read(transaction -> corpus.acts().list(transaction, ActType.RETRIEVED)).stream()
                            .map(Act::subject)
                            .toList();
            List<String> had = new Visits(home)
                    .list().stream().flatMap(each -> each.taken().stream()).toList();
            assertThat(noted).doesNotHaveDuplicates().containsAll(had);
            assertThat(noted.size()).isBetween(had.size(), instruments.size());
            return instruments.size();
        }
    }

    private void killAfter(int texts, Home home) throws IOException, InterruptedException {
        Process process = start(home);
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            int done = 0;
            for (String line = lines.readLine(); line != null && done < texts; line = lines.readLine()) {
                done += line.equals("done") ? 1 : 0;
            }
            process.destroyForcibly();
            process.waitFor();
        }
    }

    private String run(Home home) throws IOException, InterruptedException {
        Process process = start(home);
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            List<String> all = lines.lines().toList();
            process.waitFor();
            return all.getLast();
        }
    }

    private Process start(Home home) throws IOException {
        Stream<String> command = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Harvesting.class.getName(),
                home.root().toString(),
                folder.resolve("catalogues").toString());
        Stream<String> works = IntStream.rangeClosed(1, TEXTS).mapToObj(number -> "/akn/gb/act/ukpga/2099/" + number);
        return new ProcessBuilder(Stream.concat(command, works).toList())
                .redirectErrorStream(true)
                .start();
    }
}
