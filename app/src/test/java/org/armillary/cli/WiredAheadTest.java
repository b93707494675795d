package org.armillary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A server that was wired ahead starts by that alone, and its pages are there.
class WiredAheadTest {

    private static final Pattern READY = Pattern.compile("ready: (http://\\S+)");

    @TempDir
    private Path folder;

    @Test
    void aServerStartsAsItWasWired() throws IOException, InterruptedException {
        Path jar = folder.resolve("ahead.jar");
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        assertThat(Main.run(out, out, "train", "ahead", jar.toString()))
                .as(said.toString())
                .isEqualTo(ExitCode.OK);
        Process server = start(jar);
        try {
            assertThat(new PageVisit(uri(server)).follow(20)).isEqualTo(20);
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    /// Spring refuses to start so where the jar doesn't hold what wires the application.
    private Process start(Path jar) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dspring.aot.enabled=true",
                        "-cp",
                        jar + File.pathSeparator + System.getProperty("java.class.path"),
                        "org.armillary.cli.Main",
                        "serve",
                        "--port",
                        "0",
                        "--home",
                        folder.resolve("home").toString())
                .redirectErrorStream(true)
                .start();
    }

    private static URI uri(Process server) throws IOException {
        StringBuilder said = new StringBuilder();
        BufferedReader lines = server.inputReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.append(line).append('\n');
            Optional<URI> found =
                    Optional.of(READY.matcher(line)).filter(Matcher::find).map(each -> URI.create(each.group(1)));
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new AssertionError("the server ended: " + said);
    }
}
