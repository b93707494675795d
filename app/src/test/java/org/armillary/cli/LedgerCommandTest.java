package org.armillary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.armillary.tlog.audit.PublishedLog;
import org.armillary.tlog.command.Watching;
import org.armillary.verifier.VerifierPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerCommandTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();

    private int run(String... args) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(out, true), args);
    }

    @Test
    void theVerifierPageIsWrittenWithItsDigest() throws IOException {
        Path file = folder.resolve("page.html");
        assertThat(run("ledger", "verifier", "--out", file.toString())).isEqualTo(ExitCode.OK);
        assertThat(Files.readAllBytes(file)).isEqualTo(VerifierPage.bytes());
        assertThat(out.toString().strip()).isEqualTo(VerifierPage.digest() + "  " + file);
    }

    @Test
    void aPlaceThatIsNoneIsSaid() {
        assertThat(run(
                        "ledger",
                        "verifier",
                        "--out",
                        folder.resolve("no/where.html").toString()))
                .isNotEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("where.html").doesNotContain("Exception");
    }

    private static final PublishedLog LOG = PublishedLog.of("log.example/cli", Clock.systemUTC());

    private String policy() throws IOException {
        return Files.writeString(folder.resolve("policy"), LOG.policy().toString())
                .toString();
    }

    @Test
    void aLogIsVerifiedProvedAndChecked() throws IOException {
        Path log = folder.resolve("log");
        LOG.write(log, 300);
        String proof = folder.resolve("7.tlog-proof").toString();
        String entry = folder.resolve("7.entry").toString();
        assertThat(run("ledger", "verify", log.toString(), "--policy", policy()))
                .isEqualTo(ExitCode.OK);
        assertThat(run("ledger", "prove", "7", "--log", log.toString(), "--out", proof, "--policy", policy()))
                .isEqualTo(ExitCode.OK);
        assertThat(run("ledger", "check", proof, "--entry", entry, "--policy", policy()))
                .isEqualTo(ExitCode.OK);
        Files.delete(log.resolve("tile/entries/000"));
        assertThat(run("ledger", "verify", log.toString(), "--policy", policy()))
                .isEqualTo(ExitCode.FAILED);
        assertThat(out.toString()).contains("VALID: this entry").contains("FAULT  tile/entries/000");
    }

    @Test
    void aForkEndsTheWatch() throws IOException {
        Path log = folder.resolve("log");
        String memory = folder.resolve("memory").toString();
        LOG.write(log, 300);
        assertThat(run("ledger", "watch", log.toString(), "--once", "--memory", memory, "--policy", policy()))
                .isEqualTo(ExitCode.OK);
        LOG.otherView().write(log, 310);
        assertThat(run("ledger", "watch", log.toString(), "--memory", memory, "--policy", policy()))
                .isEqualTo(Watching.UNTRUSTED);
        assertThat(out.toString()).contains("fork: ");
    }

    @Test
    void keysAreMadeOnceAndRotated() {
        String home = folder.resolve("home").toString();
        assertThat(run("ledger", "keys", "--home", home)).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("no keys yet");
        assertThat(run("ledger", "keys", "--origin", "observatory.example/ledger", "--home", home))
                .isEqualTo(ExitCode.OK);
        assertThat(run("ledger", "keys", "--origin", "other.example/ledger", "--home", home))
                .isEqualTo(ExitCode.USAGE);
        assertThat(out.toString()).contains("is named 'observatory.example/ledger' already");
        List<String> first = lines("log observatory.example/ledger+");
        assertThat(first).hasSize(2);
        assertThat(run("ledger", "keys", "--rotate", "log", "--home", home)).isEqualTo(ExitCode.OK);
        assertThat(lines("log observatory.example/ledger+")).hasSize(4);
        assertThat(lines("# out of use: "))
                .containsExactlyElementsOf(first.stream()
                        .map(line -> line.replaceFirst("^log ", "# out of use: "))
                        .toList());
        assertThat(out.toString()).doesNotContain("PRIVATE");
        assertThat(run("ledger", "keys", "--rotate", "witness", "--home", home)).isEqualTo(ExitCode.USAGE);
    }

    private List<String> lines(String start) {
        return out.toString().lines().filter(line -> line.startsWith(start)).toList();
    }

    @Test
    void whatIsWrongIsSaidInOneLine() throws IOException {
        String home = folder.resolve("home").toString();
        String logs = Files.writeString(folder.resolve("logs"), "log nothing\n").toString();
        assertThat(run("ledger", "verify", "--home", home)).isEqualTo(ExitCode.FAILED);
        assertThat(run("ledger", "verify", folder.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(run("ledger", "verify", "nowhere", "--policy", policy())).isEqualTo(ExitCode.FAILED);
        assertThat(run("ledger", "witness", "--logs", "nowhere", "--home", home))
                .isEqualTo(ExitCode.FAILED);
        assertThat(run("ledger", "witness", "--logs", logs, "--home", home)).isEqualTo(ExitCode.FAILED);
        assertThat(run("ledger", "witness", "--logs", logs, "--listen", "70000", "--home", home))
                .isEqualTo(ExitCode.USAGE);
        assertThat(out.toString().lines().filter(line -> line.startsWith("armillary: ")))
                .satisfiesExactly(
                        line -> assertThat(line).contains("this observatory has no log yet"),
                        line -> assertThat(line).contains("say whose signature you trust"),
                        line -> assertThat(line).contains("there is no log: nowhere"),
                        line -> assertThat(line).contains("the list of logs can't be read: nowhere"),
                        line -> assertThat(line).contains("this is no list of logs: " + logs + "; line 1"),
                        line -> assertThat(line).contains("--listen is HOST:PORT"));
        assertThat(out.toString()).doesNotContain("Exception").doesNotContain("unexpected");
    }
}
