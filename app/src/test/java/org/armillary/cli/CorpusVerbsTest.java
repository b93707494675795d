package org.armillary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The verbs that work on a home, as a person types them.
class CorpusVerbsTest {

    private static final String ACT = """
            Act on Lanterns

            Article 1
            Scope
            1. This Act applies to every lantern in the harbour.
            2. It does not apply to candles.
            """;

    @TempDir
    private Path directory;

    private String out = "";
    private String err = "";

    private int run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--home", directory.resolve("home").toString()));
        StringWriter said = new StringWriter();
        StringWriter told = new StringWriter();
        int code = Main.run(new PrintWriter(said), new PrintWriter(told), all.toArray(String[]::new));
        out = said.toString();
        err = told.toString();
        return code;
    }

    @Test
    void whatComesOnStandardInputIsTakenWithdrawnAndStillKnownBefore() {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(ACT.getBytes(StandardCharsets.UTF_8)));
            assertThat(run("import", "-", "--work", "/akn/xa/act/2020/4", "--lang", "eng", "--date", "2020-01-01"))
                    .as(err)
                    .isEqualTo(ExitCode.OK);
        } finally {
            System.setIn(before);
        }
        assertThat(out).isEqualToIgnoringNewLines("1 imported");
        assertThat(run("corrections", "xa/2020/4")).isEqualTo(ExitCode.OK);
        assertThat(out).contains("has no corrections");
        assertThat(run("corrections", "xa/2020/4", "--undo", "7")).isEqualTo(ExitCode.FAILED);
        assertThat(err).contains("no correction of number 7");

        String known = Instant.now().toString();
        assertThat(run("withdraw", "xa/2020/4@1999-01-01")).isEqualTo(ExitCode.FAILED);
        assertThat(err).contains("eng@2020-01-01");
        assertThat(run("withdraw", "xa/2020/4", "--reason", "only a test")).isEqualTo(ExitCode.OK);
        assertThat(out).contains("/akn/xa/act/2020/4/eng@2020-01-01 withdrawn");
        assertThat(run("show", "xa/2020/4")).isEqualTo(ExitCode.FAILED);
        assertThat(run("show", "xa/2020/4", "--as-known", known)).as(err).isEqualTo(ExitCode.OK);
        assertThat(out).contains("does not apply to candles");
    }

    @Test
    void aDocumentOfTwoHundredMegabytesIsRefusedUnread() throws Exception {
        Path large = directory.resolve("large.txt");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(200L << 20); // a hole: takes no room on the disk
        }
        assertThat(run("import", large.toString())).isEqualTo(ExitCode.FAILED);
        assertThat(err).contains("large.txt", "200 MB", "up to 100 MB", "Split it");
        assertThat(Files.exists(directory.resolve("home/corpus/akn"))).isFalse();
    }

    @Test
    void aHomeThatIsNotThereIsSaid() {
        assertThat(run("withdraw", "xa/2020/4")).isEqualTo(ExitCode.FAILED);
        assertThat(err).contains("nothing was ever imported", "armillary import FILE");
    }
}
