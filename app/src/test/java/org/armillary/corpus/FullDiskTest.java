package org.armillary.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.armillary.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// An import onto a disk that runs full, on a real small disk.
class FullDiskTest {

    private static final int DOCUMENTS = 60;

    @RegisterExtension
    private final SmallDisk disk = new SmallDisk("3m");

    @Test
    void aFullDiskIsSaidAndNothingIsHalfSaved() throws Exception {
        long kept;
        try (OpenCorpus open = OpenCorpus.at(disk.path().resolve("home"))) {
            ImportSummary summary = run(open);
            assertThat(summary.stopped()).contains("is full", "Free some space", "goes on from there");
            assertThat(summary.imported()).isBetween(1L, (long) DOCUMENTS - 1);
            kept = summary.imported();
        } catch (RuntimeException e) {
            throw new AssertionError("the import should have ended with a summary", e);
        }
        disk.grow("64m");
        try (OpenCorpus open = OpenCorpus.at(disk.path().resolve("home"))) {
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
}
