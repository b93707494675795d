package org.armillary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.armillary.desk.Desk;
import org.armillary.home.Home;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `alert` as a person types it, where the home is free and beside a process that owns it.
class AlertCommandTest {

    @TempDir
    private Path directory;

    private Typed typed;

    @BeforeEach
    void takeAnAct() throws IOException {
        typed = new Typed(directory.resolve("home"));
        take(1, "The keeper shall report a serious incident.");
    }

    private void take(int number, String words) throws IOException {
        Path act = directory.resolve("act-" + number + ".txt");
        Files.writeString(act, "Act " + number + " on Lanterns\n\nArticle 1\nDuties\n" + words + "\n");
        assertThat(typed.take(act, "/akn/xa/act/2020/" + number))
                .as(typed.err())
                .isEqualTo(ExitCode.OK);
    }

    private String kept(String... arguments) {
        assertThat(typed.run(arguments)).as(typed.err()).isEqualTo(ExitCode.OK);
        assertThat(typed.out()).startsWith("kept: ");
        return typed.out().substring("kept: ".length(), "kept: ".length() + 8);
    }

    @Test
    void tellsOfWhatComesInAfterASearchWasKept() throws IOException {
        String id = kept("alert", "add", "serious", "incident", "--in", "xa,eu");
        assertThat(typed.run("alert", "show", id)).isEqualTo(ExitCode.OK);
        assertThat(typed.out()).contains("nothing that came in since", "jurisdiction: eu, xa; q: serious incident");

        take(2, "A serious incident is told of within a day.");
        take(3, "Nothing of the kind.");

        assertThat(typed.run("alert", "list")).isEqualTo(ExitCode.OK);
        assertThat(typed.out()).contains(id, "1 unread").hasLineCount(1);
        assertThat(typed.run("alert", "show", "serious incident", "--read"))
                .as(typed.err())
                .isEqualTo(ExitCode.OK);
        assertThat(typed.out())
                .contains(
                        "1 provision, unread", "new      Act 2 on Lanterns", "/akn/xa/act/2020/2/eng@2020-01-01#art_1")
                .contains("applies from 2020-01-01", "A serious incident is told of within a day.")
                .doesNotContain("act/2020/1", "act/2020/3");
        assertThat(typed.run("alert", "list")).isEqualTo(ExitCode.OK);
        assertThat(typed.out()).contains("0 unread");
        assertThat(typed.run("alert", "remove", id)).isEqualTo(ExitCode.OK);
        assertThat(typed.run("alert", "list")).isEqualTo(ExitCode.OK);
        assertThat(typed.out()).contains("no saved searches");
    }

    @Test
    void worksBesideTheProcessThatOwnsTheHome() throws IOException {
        try (Desk desk = Desk.open(new Home(directory.resolve("home")), "serve", Duration.ofSeconds(30))) {
            String id = kept("alert", "add", "incident", "--name", "Incidents");
            take(2, "An incident is told of within a day.");
            assertThat(typed.run("alert", "show", "Incidents", "--json"))
                    .as(typed.err())
                    .isEqualTo(ExitCode.OK);
            JsonNode told = JsonMapper.shared().readTree(typed.out());
            assertThat(told.at("/searches/0/id").asString()).startsWith(id);
            assertThat(told.at("/notices/0/matches/0/expression").asString())
                    .isEqualTo("/akn/xa/act/2020/2/eng@2020-01-01");
            assertThat(desk.alerts()
                            .notices()
                            .unread(new org.armillary.alert.Owner("home", java.util.Optional.empty())))
                    .hasSize(1);
            assertThat(typed.run("alert", "remove", "nothing")).isEqualTo(ExitCode.FAILED);
            assertThat(typed.err()).contains("no saved search has the id or the name 'nothing'");
        }
    }

    @Test
    void saysWhatIsMissingOrMeansSeveral() {
        assertThat(typed.run("alert")).isEqualTo(ExitCode.USAGE);
        assertThat(typed.run("alert", "add")).isEqualTo(ExitCode.FAILED);
        assertThat(typed.err()).contains("a saved search asks something");
        kept("alert", "add", "lantern");
        kept("alert", "add", "lantern");
        assertThat(typed.run("alert", "remove", "lantern")).isEqualTo(ExitCode.FAILED);
        assertThat(typed.err()).contains("fits 2 saved searches");
        assertThat(typed.run("alert", "list", "--for", "nobody")).isEqualTo(ExitCode.FAILED);
        assertThat(typed.err()).contains("there is no account 'nobody'");
    }

    @Test
    void wherePeopleSignInTheyAreNamed() {
        assertThat(typed.run("account", "create-admin", "ana")).as(typed.err()).isEqualTo(ExitCode.OK);
        assertThat(typed.run("alert", "list")).isEqualTo(ExitCode.FAILED);
        assertThat(typed.err()).contains("--for NAME");
        kept("alert", "add", "lantern", "--for", "ana");
        assertThat(typed.run("alert", "list", "--for", "ana")).isEqualTo(ExitCode.OK);
        assertThat(typed.out()).contains("lantern").hasLineCount(1);
    }
}
