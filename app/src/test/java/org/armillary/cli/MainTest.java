package org.armillary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    @Test
    void helpIsAnAnswer() {
        assertThat(run("--help")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("Verbs:", "serve", "test").doesNotContain("train");
    }

    @Test
    void everyVerbHasHelp() {
        var verbs = Main.commandLine().getSubcommands().keySet();
        assertThat(verbs).contains("serve", "import", "extract", "search", "show", "bench", "test");
        for (String verb : verbs) {
            assertThat(run(verb, "--help")).as(verb).isEqualTo(ExitCode.OK);
            assertThat(out.toString()).contains("armillary " + verb);
        }
    }

    @Test
    void wrongUsageNamesTheHelp() {
        assertThat(run("serve", "--prot", "1")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString())
                .startsWith("armillary: ")
                .contains("'--prot'")
                .contains("armillary serve --help");
    }

    @Test
    void noVerbIsWrongUsage() {
        assertThat(run()).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("armillary --help");
    }

    @Test
    void failureSaysWhatWhereAndWhatToDo() {
        assertThat(run("test")).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString())
                .startsWith("armillary: the tests need the sources: ")
                .contains("; run ./armillary test");
    }

    /// Starting Spring takes seconds; commands that need no server must not load it.
    @Test
    void helpLoadsNoSpring(@TempDir Path folder) throws IOException, InterruptedException {
        Path log = folder.resolve("classes.log");
        var java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + log,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "serve",
                        "--help")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out").toFile())
                .start();
        assertThat(java.waitFor()).isZero();
        assertThat(Files.readAllLines(log))
                .anyMatch(line -> line.contains("org.armillary.cli.ServeCommand"))
                .noneMatch(line -> line.contains("org.springframework."));
    }

    @Test
    void aPortOutOfRangeIsWrongUsage() {
        assertThat(run("serve", "--port", "70000")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("0 to 65535");
    }
}
