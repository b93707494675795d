package org.armillary.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.armillary.task.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An import onto a disk that runs full, on a real small disk.
class FullDiskTest {

    private static final int DOCUMENTS = 60;

    @TempDir
    private Path disk;

    private boolean mounted;

    @AfterEach
    void unmount() throws Exception {
        if (mounted) {
            call("umount", "-l", disk.toString());
        }
    }

    @Test
    void aFullDiskIsSaidAndNothingIsHalfSaved() throws Exception {
        mounted = call("mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", disk.toString());
        assumeTrue(mounted, "SKIPPED: a small disk can't be mounted here (that takes root)");
        long kept;
        try (OpenCorpus open = OpenCorpus.at(disk.resolve("home"))) {
            ImportSummary summary = run(open);
            assertThat(summary.stopped()).contains("is full", "Free some space", "goes on from there");
            assertThat(summary.imported()).isBetween(1L, (long) DOCUMENTS - 1);
            kept = summary.imported();
        } catch (RuntimeException e) {
            throw new AssertionError("the import should have ended with a summary", e);
        }
        call("mount", "-o", "remount,size=64m", disk.toString());
        try (OpenCorpus open = OpenCorpus.at(disk.resolve("home"))) {
            assertThat(open.corpus().library().list()).hasSizeGreaterThanOrEqualTo((int) kept);
            assertThat(open.corpus().readings().list())
                    .hasSameSizeAs(open.corpus().library().list());
            assertThat(run(open).isComplete()).isTrue();
            assertThat(open.corpus().library().list()).hasSize(DOCUMENTS);
        }
    }

    private static ImportSummary run(OpenCorpus open) {
        List<Incoming> documents = IntStream.rangeClosed(1, DOCUMENTS)
                .mapToObj(number -> OpenCorpus.act(
                        Integer.toString(number), "2020-01-01", "", "Lanterns shine. ".repeat(2_000) + number))
                .map(text -> Incoming.of("act.md", text.getBytes(StandardCharsets.UTF_8), Statements.NONE))
                .toList();
        return open.corpus().importer().run(new ImportRequest(documents, Statements.NONE, false), Progress.NONE);
    }

    private static boolean call(String... command) throws IOException, InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
