package org.armillary.tlog.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.armillary.tlog.audit.PublishedLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {

    private static final PublishedLog LOG = PublishedLog.of("log.example/auditor", Clock.systemUTC());

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path directory;

    private String log = "";
    private String policy = "";

    @BeforeEach
    void write() throws IOException {
        Path written = directory.resolve("log");
        LOG.write(written, 300);
        log = written.toString();
        policy = Files.writeString(directory.resolve("policy"), LOG.policy().toString())
                .toString();
    }

    private int run(String... args) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    @Test
    void verifiesALog() {
        assertThat(run("verify", log, "--policy", policy)).isZero();
        assertThat(out.toString())
                .contains("the log log.example/auditor of 300 entries")
                .contains("Ed25519 key")
                .contains("cosigned by no witness that you trust")
                .contains("VALID: every entry");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void namesWhatIsWrong() throws IOException {
        Files.delete(directory.resolve("log/tile/0/000"));
        assertThat(run("verify", log, "--policy", policy)).isEqualTo(1);
        assertThat(out.toString())
                .contains("FAULT  tile/0/000: a tile that the tree needs isn't there")
                .contains("NOT VALID: 1 fault;");
    }

    /// The mirror is a log like the one it was taken of, and grows with it.
    @Test
    void keepsACopyOfWhatIsValid() throws IOException {
        String copy = directory.resolve("copy").toString();
        Path tile = directory.resolve("log/tile/entries/000");
        byte[] bytes = Files.readAllBytes(tile);
        Files.delete(tile);
        assertThat(run("verify", log, "--policy", policy, "--copy", copy)).isEqualTo(1);
        assertThat(directory.resolve("copy/checkpoint")).doesNotExist();
        Files.write(tile, bytes);
        assertThat(run("verify", log, "--policy", policy, "--copy", copy)).isZero();
        assertThat(run("verify", copy, "--policy", policy)).isZero();
        LOG.write(directory.resolve("log"), 700);
        assertThat(run("verify", log, "--policy", policy, "--copy", copy)).isZero();
        assertThat(run("verify", copy, "--policy", policy)).isZero();
        assertThat(out.toString()).contains("of 700 entries").doesNotContain("remark");
    }

    @Test
    void oneKeyIsEnoughAndSaysSo() {
        String key = LOG.policy().logs().getFirst().key().toString();
        assertThat(run("verify", log, "--key", key)).isZero();
        assertThat(out.toString()).contains("remark checkpoint").contains("see the remarks above");
    }

    @Test
    void provesAndChecksOffline() throws IOException {
        String proof = directory.resolve("12.tlog-proof").toString();
        assertThat(run("prove", log, "12", "--out", proof, "--policy", policy)).isZero();
        Path entry = directory.resolve("12.entry");
        assertThat(entry).hasBinaryContent(LOG.entry(12));
        assertThat(run("check", proof, "--entry", entry.toString(), "--policy", policy))
                .isZero();
        assertThat(out.toString()).contains("VALID: this entry of 8 bytes is entry 12");
        Files.writeString(entry, "entry 13");
        assertThat(run("check", proof, "--entry", entry.toString(), "--policy", policy))
                .isEqualTo(1);
        assertThat(out.toString()).contains("NOT VALID: the proof leads");
    }

    @Test
    void provesByLeafHash() {
        String hash = org.armillary.tlog.tree.Hash.leaf(LOG.entry(299)).toString();
        String proof = directory.resolve("p").toString();
        assertThat(run("prove", log, hash, "--out", proof, "--policy", policy)).isZero();
        assertThat(out.toString()).contains("entry 299 of");
    }

    @Test
    void watches() throws IOException {
        String memory = directory.resolve("memory").toString();
        assertThat(run("watch", log, "--once", "--memory", memory, "--policy", policy))
                .isZero();
        assertThat(out.toString()).contains("grown: 300 entries, seen for the first time");
        LOG.otherView().write(directory.resolve("log"), 301);
        assertThat(run("watch", log, "--memory", memory, "--policy", policy)).isEqualTo(3);
        assertThat(out.toString()).contains("fork: ").contains("kept in");
        Files.delete(directory.resolve("log/checkpoint"));
        assertThat(run("watch", log, "--once", "--memory", memory, "--policy", policy))
                .isEqualTo(1);
        assertThat(out.toString()).contains("unreachable: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                   | there is no verb ''",
                "frobnicate                           | there is no verb 'frobnicate'",
                "verify LOG                           | say whose signature you trust",
                "verify LOG --policy POLICY --key k   | and not both",
                "verify --policy POLICY               | expected [URL|DIR]",
                "verify LOG --policy                  | --policy needs a value",
                "verify LOG --polizy POLICY           | there is no option --polizy",
                "verify LOG --policy POLICY --origin x | the policy lists no log 'x'",
                "check p --policy POLICY              | --entry is missing",
                "watch LOG --policy POLICY            | --memory is missing",
                "watch LOG --policy POLICY --memory m --every 3 | is a duration such as PT1M"
            })
    void wrongUsageIsExplained(String line, String message) {
        List<String> words = new ArrayList<>(
                List.of(line.replace("LOG", log).replace("POLICY", policy).split(" ")));
        assertThat(run(words.toArray(String[]::new))).isEqualTo(2);
        assertThat(err.toString()).startsWith("armillary-tlog: ").contains(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "verify nowhere --policy POLICY         | there is no log: nowhere",
                "verify http://u@h/ --policy POLICY     | no log can be there",
                "verify LOG --policy nofile             | the policy can't be read: nofile",
                "verify LOG --policy LOG/checkpoint     | this is no policy",
                "verify LOG --key abc                   | this is no verifier key: abc",
                "prove LOG 300 --policy POLICY          | none of number 300",
                "prove LOG AAAA --policy POLICY         | no proof was made",
                "check nofile --entry LOG/checkpoint --policy POLICY | the proof can't be read"
            })
    void whatCannotBeDoneIsExplained(String line, String message) {
        String[] words = line.replace("LOG", log).replace("POLICY", policy).split(" ");
        assertThat(run(words)).isEqualTo(1);
        assertThat(err.toString()).startsWith("armillary-tlog: ").contains(message);
    }

    /// The whole class path is this module's own classes.
    @Test
    void needsNothingButTheJdk() throws IOException, InterruptedException, URISyntaxException {
        Path classes = Path.of(
                Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classes.toString(),
                        Main.class.getName(),
                        "verify",
                        log,
                        "--policy",
                        policy)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("VALID: every entry");
    }
}
