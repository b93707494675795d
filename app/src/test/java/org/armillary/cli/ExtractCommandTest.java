package org.armillary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.armillary.law.akn.AknDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {

    private static final String LAMPS = """
            CHAPTER I
            LAMPS

            Article 1
            Scope
            1. This Act applies to lamps.
            2. It applies to wicks, too.
            """;

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();
    private Path in;
    private Path out;

    @BeforeEach
    void folders() throws IOException {
        in = Files.createDirectory(folder.resolve("in"));
        out = folder.resolve("out");
    }

    private int extract(String... more) {
        String[] args = Stream.concat(Stream.of("extract", in.toString(), "--out", out.toString()), Stream.of(more))
                .toArray(String[]::new);
        return Main.run(new PrintWriter(new StringWriter()), new PrintWriter(err, true), args);
    }

    @Test
    void aFolderIsReadWholeAndOneBadFileDoesNotStopTheRest() throws IOException {
        Files.writeString(in.resolve("lamps.txt"), LAMPS);
        Files.createDirectory(in.resolve("more"));
        Files.writeString(in.resolve("more").resolve("wicks.txt"), LAMPS.replace("lamps", "wicks"));
        Files.createFile(in.resolve("empty.txt"));
        Files.writeString(in.resolve(".hidden"), "x");

        assertThat(extract("--check")).isEqualTo(ExitCode.FAILED);

        assertThat(Files.readString(out.resolve("lamps.json")))
                .contains("\"eId\":\"art_1__para_2\"", "\"num\":\"2.\"", "\"parent\":\"art_1\"");
        assertThat(out.resolve("wicks.json")).exists();
        assertThat(err.toString()).contains("2 documents written", "1 failed:", "empty.txt");
        try (Stream<Path> written = Files.list(out)) {
            assertThat(written).hasSize(2);
        }
    }

    @Test
    void whatAPersonKnowsGoesIntoTheDocument() throws IOException {
        Files.writeString(in.resolve("lamps.txt"), LAMPS);

        assertThat(extract(
                        "--as",
                        "akn",
                        "--work",
                        "/akn/eu/act/regulation/2031/7",
                        "--lang",
                        "en",
                        "--date",
                        "2032-01-01"))
                .isEqualTo(ExitCode.OK);

        AknDocument document = AknDocument.read(Files.readAllBytes(out.resolve("lamps.xml")), "lamps.xml");
        assertThat(document.type()).isEqualTo("act");
        assertThat(document.find("art_1__para_2")).isPresent();
        assertThat(document.root().toString()).contains("/akn/eu/act/regulation/2031/7/eng@2032-01-01");
    }

    @Test
    void inputsOfTheSameNameAreToldApart() throws IOException {
        Files.writeString(in.resolve("lamps.txt"), LAMPS);
        Files.writeString(in.resolve("lamps.text"), LAMPS);

        extract();

        assertThat(out.resolve("lamps.txt.json")).exists();
        assertThat(out.resolve("lamps.text.json")).exists();
        assertThat(err.toString()).contains("is not the only one of that name");
    }

    @Test
    void theReportSaysWhatWasUncertainAndWhere() throws IOException {
        Files.writeString(in.resolve("lamps.txt"), LAMPS);
        Path report = folder.resolve("report.txt");

        extract("--report", report.toString());

        assertThat(Files.readString(report)).contains("lamps.txt:1: unknown-work: ");
    }

    @Test
    void oneWorkIsNotTheNameOfMany() throws IOException {
        Files.writeString(in.resolve("a.txt"), LAMPS);
        Files.writeString(in.resolve("b.txt"), LAMPS);

        assertThat(extract("--work", "/akn/eu/act/2031/7")).isEqualTo(ExitCode.USAGE);
        assertThat(extract("--work", "eu/2031/7")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString())
                .contains("--work names one work, but 2 documents were found", "not an Akoma Ntoso address");
        assertThat(out).doesNotExist();
    }
}
