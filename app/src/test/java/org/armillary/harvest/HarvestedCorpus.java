package org.armillary.harvest;

import static org.armillary.harvest.PlayedPublishers.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.armillary.act.Act;
import org.armillary.act.ActType;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Publishers;
import org.armillary.corpus.Corpus;
import org.armillary.corpus.LawEngine;
import org.armillary.home.Database;
import org.armillary.home.Home;
import org.armillary.home.Ownership;
import org.armillary.task.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A corpus that harvests from publishers that are played in their own formats.
abstract class HarvestedCorpus {

    static final Path SPECIMENS = Path.of("..", "law", "src", "test", "resources", "specimens", "dialect");
    static final String CANADA = "laws-lois.justice.gc.ca/eng/XML/L-7.xml";
    static final String LIGHT = "/akn/ca/act/2090/L-7";
    static final Bounds SMALL =
            new Bounds(4 << 20, Duration.ofSeconds(5), 5, 3, Duration.ofSeconds(5), Duration.ofMinutes(2));

    @TempDir
    Path folder;

    final Hours hours = new Hours();
    final Told told = new Told();
    PlayedPublishers played;
    Publishers publishers;
    Ownership ownership;
    Database database;
    Corpus corpus;

    @BeforeEach
    void open() throws IOException {
        played = new PlayedPublishers();
        publishers = played.publishers(folder.resolve("catalogues"));
        ownership = Ownership.take(new Home(folder.resolve("home")).create(), "test");
        database = Database.open(ownership);
        corpus = Corpus.open(ownership, database, new LawEngine(), Clock.systemUTC());
        corpus.reconcile(Progress.NONE);
    }

    @AfterEach
    void close() {
        corpus.close();
        database.close();
        ownership.close();
        played.close();
    }

    Harvest harvest() {
        return new Harvest(
                corpus,
                Catalogue.shipped(),
                publishers,
                PlayedPublishers.names(),
                SMALL,
                hours,
                Map.of("ARMILLARY_KEY_LAW_GO_KR", "s3cret")::get);
    }

    HarvestSummary fetch(String... names) {
        return harvest().run(new HarvestRequest(List.of(names), false, List.of(), false, true), told);
    }

    static byte[] specimen(String name) throws IOException {
        return Files.readAllBytes(SPECIMENS.resolve(name));
    }

    static byte[] light(String from, String to) throws IOException {
        String text = new String(specimen("lims-statute/L-7.xml"), StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        return text.replace(from, to).getBytes(StandardCharsets.UTF_8);
    }

    /// The files of an act in a zip, as CELLAR packs them: anew each time, with the time of packing.
    static byte[] formex(Path folder, Instant packed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".fmx.xml"))
                    .sorted()
                    .toList()) {
                ZipEntry entry = new ZipEntry(file.getFileName().toString());
                entry.setLastModifiedTime(FileTime.from(packed));
                zip.putNextEntry(entry);
                zip.write(Files.readAllBytes(file));
            }
        }
        return out.toByteArray();
    }

    List<JsonNode> retrievals() {
        return database.read(transaction -> corpus.acts().list(transaction, ActType.RETRIEVED)).stream()
                .map(Act::payload)
                .map(JsonMapper.builder().build()::readTree)
                .toList();
    }
}
