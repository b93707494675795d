package org.armillary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private static Typed typed;

    @BeforeAll
    static void takeTheAct() throws IOException {
        Path act = Files.writeString(directory.resolve("act.txt"), ACT);
        typed = new Typed(directory.resolve("home"));
        assertThat(typed.take(act, "/akn/xa/act/2020/4")).as(typed.err()).isEqualTo(ExitCode.OK);
    }

    @Test
    void narrowsCountsAndExplains() {
        assertThat(typed.run("search", "lantern", "--bearer", "keeper", "--facets=modality,jurisdiction", "--explain"))
                .as(typed.err())
                .isEqualTo(ExitCode.OK);
        assertThat(typed.out()).contains("#art_2", "modality: obligation 1", "jurisdiction: xa 1", "why: ", "1 hit in");

        assertThat(typed.run("search", "lantern", "--in", "eu,kr")).isEqualTo(ExitCode.OK);
        assertThat(typed.out()).contains("0 hits");
    }

    @Test
    void listsWhatOptionsLeaveWhereNoWordsAreGiven() {
        assertThat(typed.run("search", "--modality", "obligation"))
                .as(typed.err())
                .isEqualTo(ExitCode.OK);
        assertThat(typed.out()).contains("#art_2").doesNotContain("#art_1");
    }

    @Test
    void tellsTheSameAsJson() {
        assertThat(typed.run("search", "lantern", "--json", "--facets", "--explain", "--sort", "newest"))
                .as(typed.err())
                .isEqualTo(ExitCode.OK);
        assertThat(typed.out())
                .contains(
                        "\"facets\":{\"jurisdiction\":[{\"value\":\"xa\"", "\"why\":[{\"kind\":\"", "\"standing\":\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--facets=colour", "--sort=oldest"})
    void namesWhatThereIsWhereAnOptionHasNoSuchValue(String option) {
        assertThat(typed.run("search", "lantern", option)).isEqualTo(ExitCode.USAGE);
        assertThat(typed.err()).contains("there are ");
    }

    @Test
    void asksForSomethingToLookFor() {
        assertThat(typed.run("search")).isEqualTo(ExitCode.USAGE);
        assertThat(typed.err()).contains("give words, or narrow");
    }
}
