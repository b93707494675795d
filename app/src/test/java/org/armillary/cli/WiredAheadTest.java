package org.armillary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        Path said = folder.resolve("said");
        // A process that has started a server before would leave out the classes it has by then.
        int code = new ProcessBuilder(java(List.of(), "train", "ahead", jar.toString()))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        assertThat(code).as(Files.readString(said)).isEqualTo(ExitCode.OK);
        Process server = new ProcessBuilder(java(
                        List.of("-Dspring.aot.enabled=true"),
                        "serve",
                        "--port",
                        "0",
                        "--home",
                        folder.resolve("home").toString()))
                .redirectErrorStream(true)
                .start();
        try {
            assertThat(new PageVisit(uri(server)).follow(20)).isEqualTo(20);
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    /// Spring refuses to start wired ahead where the jar doesn't hold what wires the application.
    private List<String> java(List<String> options, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                folder.resolve("ahead.jar") + File.pathSeparator + System.getProperty("java.class.path")));
        command.addAll(options);
        command.add("org.armillary.cli.Main");
        command.addAll(List.of(arguments));
        return command;
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
