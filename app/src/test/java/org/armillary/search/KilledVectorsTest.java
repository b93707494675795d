package org.armillary.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.armillary.corpus.OpenCorpus;
import org.armillary.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process that is killed while it makes vectors: what was safe is there, nothing is made twice, and the next one
/// goes on.
class KilledVectorsTest {

    /// `-Darmillary.kills=50` for a long run.
    private static final int KILLS = Integer.getInteger("armillary.kills", 3);
    private static final int ARTICLES = 900;
    /// Windows that are made before the maker is asked to stop.
    private static final int A_TURN = 32;

    @TempDir
    private Path home;

    @Test
    void whatWasSafeIsThereOnceAndTheRestIsMade() throws Exception {
        Random random = new Random(13);
        int safe = 0;
        for (int round = 0; round < KILLS; round++) {
            safe += killAfter(1 + random.nextInt(4), 100_000 * random.nextInt(100));
        }
        Nautical model = new Nautical();
        try (OpenCorpus open = OpenCorpus.at(home);
                ProvisionIndex index = VectorMaker.followed(open, model)) {
            open.take(VectorMaker.act(ARTICLES));
            int made = index.makeVectors(Progress.NONE);
            assertThat(made).isPositive().isLessThanOrEqualTo(ARTICLES + 1 - safe * A_TURN);
            Hits hits = index.search().run(Question.anytime("vessels"));
            assertThat(hits.meanings().isReady()).isTrue();
            assertThat(hits.hits()).isNotEmpty();
            assertThat(index.makeVectors(Progress.NONE)).isZero();
        }
        try (WindowVectors vectors = WindowVectors.read(home.resolve("vectors/nautical"), model.dimensions())
                .orElseThrow()) {
            VectorView view = vectors.acquire();
            long[] keys = view.leaves().stream()
                    .flatMapToLong(leaf -> Arrays.stream(leaf.keys()))
                    .toArray();
            assertThat(keys).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(ARTICLES);
            view.release();
        }
    }

    /// @return how often it said that what it had made was safe
    private int killAfter(int turns, long nanos) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        VectorMaker.class.getName(),
                        home.toString(),
                        Integer.toString(ARTICLES))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int safe = 0;
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.startsWith("safe ") && ++safe == turns) {
                    long end = System.nanoTime() + nanos;
                    while (System.nanoTime() < end) {
                        Thread.onSpinWait();
                    }
                    process.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(process.waitFor()).isNotZero();
        assertThat(safe).isGreaterThanOrEqualTo(turns);
        return safe;
    }
}
