package org.armillary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
