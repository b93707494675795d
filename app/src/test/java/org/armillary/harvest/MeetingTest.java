package org.armillary.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.SharedFacts;
import org.armillary.corpus.Corpus;
import org.armillary.corpus.LawEngine;
import org.armillary.corpus.Preview;
import org.armillary.home.Database;
import org.armillary.home.Home;
import org.armillary.home.Ownership;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An entry of the catalogue and an imported text of the same work meet: the text names itself as the entry does.
class MeetingTest {

    @TempDir
    Path folder;

    private Preview preview(byte[] bytes, String name) {
        try (Ownership ownership = Ownership.take(new Home(folder).create(), "test");
                Database database = Database.open(ownership);
                Corpus corpus = Corpus.open(ownership, database, new LawEngine(), Clock.systemUTC())) {
            return corpus.importer().preview(bytes, name);
        }
    }

    private static String work(String id) {
        return Catalogue.shipped().get(id).work().orElseThrow().uri();
    }

    /// Heads as publishers print them, above invented provisions.
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "us-eo-14179 | Executive Order 14179 of January 23, 2025 | Section 1. Purpose. Lanterns are lit.",
                "us-eo-14434 | Executive Order 14434 of September 29, 2026 | Section 1. Purpose. Lanterns are lit.",
                "us-take-it-down | Public Law 119-12 | SEC. 1. SHORT TITLE. This Act is on lanterns.",
                "us-il-sb-315 | Public Act 104-0538 | Section 1. Short title. This Act is on lanterns.",
                "unga-78-265 | A/RES/78/265 | 1. Resolves that lanterns be lit;",
                "cets-225 | Council of Europe Treaty Series - No. 225 | Article 1. Lanterns are lit.",
                "gb-duaa | 2025 CHAPTER 18 | 1. Lanterns are lit.",
                "eu-ai-act | REGULATION (EU) 2024/1689 OF THE EUROPEAN PARLIAMENT AND OF THE COUNCIL | Article 1. Lanterns are lit.",
            })
    void headsNameTheWorkOfTheEntry(String id, String head, String provision) {
        String text = head + "\n\n" + provision + "\n";

        assertThat(preview(text.getBytes(StandardCharsets.UTF_8), "text.txt").work())
                .contains(work(id));
    }

    /// Official texts that lie beside the checkout and are never part of it.
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "eu-ai-act, corpus/eu/ai-act/eur-lex.html",
        "eu-ai-act, corpus/agora/fulltext/757.txt",
        "kr-ai-basic-act, corpus/kr/ai-basic-act",
    })
    void officialTextsNameTheWorkOfTheEntry(String id, String path) throws IOException {
        Path shared = SharedFacts.path(path);
        List<Path> files = List.of(shared);
        if (Files.isDirectory(shared)) {
            try (Stream<Path> inside = Files.list(shared)) {
                files = inside.sorted().toList();
            }
        }
        for (Path file : files) {
            assertThat(preview(Files.readAllBytes(file), file.getFileName().toString())
                            .work())
                    .as(file.toString())
                    .contains(work(id));
        }
    }

    @Test
    void noTwoEntriesAreOneWork() {
        assertThat(Catalogue.shipped().list().stream().flatMap(each -> each.work().stream()))
                .doesNotHaveDuplicates();
    }
}
