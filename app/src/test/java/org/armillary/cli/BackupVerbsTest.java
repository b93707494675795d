package org.armillary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A home carried elsewhere, as a person types it.
class BackupVerbsTest {

    @TempDir
    private Path directory;

    private String out = "";
    private String err = "";

    private int run(String... args) {
        StringWriter said = new StringWriter();
        StringWriter told = new StringWriter();
        int code = Main.run(new PrintWriter(said), new PrintWriter(told), args);
        out = said.toString();
        err = told.toString();
        return code;
    }

    private String at(String name) {
        return directory.resolve(name).toString();
    }

    @Test
    void aHomeIsCarriedWholeAndCanBeMadeAnewThere() throws IOException {
        Files.writeString(directory.resolve("act.txt"), """
                Act on Lanterns

                Article 1
                Scope
                1. This Act applies to every lantern in the harbour.
                """);
        assertThat(run("backup", at("home.zip"), "--home", at("home"))).isEqualTo(ExitCode.FAILED);
        assertThat(err).contains("there is nothing to back up");
        assertThat(run(
                        "import",
                        at("act.txt"),
                        "--work",
                        "/akn/xa/act/2020/4",
                        "--lang",
                        "eng",
                        "--date",
                        "2020-01-01",
                        "--home",
                        at("home")))
                .as(err)
                .isEqualTo(ExitCode.OK);

        assertThat(run("backup", at("home.zip"), "--home", at("home"))).as(err).isEqualTo(ExitCode.OK);
        assertThat(out).contains("files and all tables as of ").contains("SHA-256 of its manifest ");
        assertThat(run("backup", at("home.zip"), "--home", at("home"))).isEqualTo(ExitCode.FAILED);
        assertThat(err).contains("no backup is ever overwritten");

        assertThat(run("restore", at("home.zip"), "--into", at("fresh")))
                .as(err)
                .isEqualTo(ExitCode.OK);
        assertThat(out).contains("once its witnesses have shown that it is not behind");
        assertThat(run("search", "lantern", "--home", at("fresh"))).as(err).isEqualTo(ExitCode.OK);
        assertThat(out).contains("art_1__para_1");
        assertThat(run("rebuild", "--from-sources", "--home", at("fresh")))
                .as(err)
                .isEqualTo(ExitCode.OK);
        assertThat(run("show", "xa/2020/4", "--home", at("fresh"))).as(err).isEqualTo(ExitCode.OK);
        assertThat(out).contains("every lantern in the harbour");

        assertThat(run("restore", at("home.zip"), "--into", at("fresh"))).isEqualTo(ExitCode.FAILED);
        assertThat(err).contains("nothing was restored").contains("is not empty");
        assertThat(run("restore", "--unwitnessed", "--into", at("fresh")))
                .as(err)
                .isEqualTo(ExitCode.OK);
        assertThat(out).contains("on your word that nobody has seen a later entry of it");
        assertThat(run("restore", "--unwitnessed", "--into", at("home"))).isEqualTo(ExitCode.FAILED);
        assertThat(err).contains("this home's log needs no leave");
        assertThat(run("restore", "--into", at("other"))).isEqualTo(ExitCode.USAGE);
    }
}
