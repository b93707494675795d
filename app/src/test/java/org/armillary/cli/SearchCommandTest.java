package org.armillary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `search` on the command line, without a server, over one act that is in force.
class SearchCommandTest {

    private static final String ACT =
            "Lantern Act\n\nArticle 1\nScope\n1. This Act applies to lanterns.\n\nArticle 2\nDuties\n"
                    + "A keeper of a lantern shall keep it bright.\n";

    @TempDir
    private static Path directory;

    private static String out = "";
    private static String err = "";

    @BeforeAll
    static void takeTheAct() throws IOException {
        Path act = Files.writeString(directory.resolve("act.txt"), ACT);
        assertThat(run(
                        "import",
                        act.toString(),
                        "--work",
                        "/akn/xa/act/2020/4",
                        "--lang",
                        "eng",
                        "--date",
                        "2020-01-01"))
                .as(err)
                .isEqualTo(ExitCode.OK);
    }

    private static int run(String... arguments) {
        String[] all = Stream.concat(
                        Stream.of(arguments),
                        Stream.of("--home", directory.resolve("home").toString()))
                .toArray(String[]::new);
        StringWriter said = new StringWriter();
        StringWriter told = new StringWriter();
        int code = Main.run(new PrintWriter(said), new PrintWriter(told), all);
        out = said.toString();
        err = told.toString();
        return code;
    }

    @Test
    void narrowsCountsAndExplains() {
        assertThat(run("search", "lantern", "--bearer", "keeper", "--facets=modality,jurisdiction", "--explain"))
                .as(err)
                .isEqualTo(ExitCode.OK);
        assertThat(out).contains("#art_2", "modality: obligation 1", "jurisdiction: xa 1", "why: ", "1 hit in");

        assertThat(run("search", "lantern", "--in", "eu,kr")).isEqualTo(ExitCode.OK);
        assertThat(out).contains("0 hits");
    }

    @Test
    void listsWhatOptionsLeaveWhereNoWordsAreGiven() {
        assertThat(run("search", "--modality", "obligation")).as(err).isEqualTo(ExitCode.OK);
        assertThat(out).contains("#art_2").doesNotContain("#art_1");
    }

    @Test
    void tellsTheSameAsJson() {
        assertThat(run("search", "lantern", "--json", "--facets", "--explain", "--sort", "newest"))
                .as(err)
                .isEqualTo(ExitCode.OK);
        assertThat(out)
                .contains(
                        "\"facets\":{\"jurisdiction\":[{\"value\":\"xa\"", "\"why\":[{\"kind\":\"", "\"standing\":\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--facets=colour", "--sort=oldest"})
    void namesWhatThereIsWhereAnOptionHasNoSuchValue(String option) {
        assertThat(run("search", "lantern", option)).isEqualTo(ExitCode.USAGE);
        assertThat(err).contains("there are ");
    }

    @Test
    void asksForSomethingToLookFor() {
        assertThat(run("search")).isEqualTo(ExitCode.USAGE);
        assertThat(err).contains("give words, or narrow");
    }
}
