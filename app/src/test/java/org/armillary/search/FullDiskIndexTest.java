package org.armillary.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.armillary.corpus.OpenCorpus;
import org.armillary.corpus.SmallDisk;
import org.armillary.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The index and the vectors on a disk that runs full: what is there goes on being found, and the rest is made once
/// there is room, by the same process.
class FullDiskIndexTest {

    private static final int ARTICLES = 900;

    @RegisterExtension
    private final SmallDisk disk = new SmallDisk("4m");

    private void fill() throws Exception {
        Files.write(
                disk.path().resolve("ballast"),
                new byte[(int) (Files.getFileStore(disk.path()).getUsableSpace())]);
    }

    @Test
    void vectorsGoOnWhenThereIsRoomAgain() throws Exception {
        Path home = disk.path().resolve("home");
        Nautical model = new Nautical();
        try (OpenCorpus open = OpenCorpus.at(home);
                ProvisionIndex index = VectorMaker.followed(open, model)) {
            open.take(OpenCorpus.act("2", "2020-01-01", "", "Lanterns shine over the harbour."));
            index.makeVectors(Progress.NONE);
            disk.grow("8m");
            open.take(VectorMaker.act(ARTICLES));
            fill();
            assertThatThrownBy(() -> index.makeVectors(Progress.NONE))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("is full");
            assertThat(index.search().run(Question.anytime("beacons")).hits())
                    .as("what was near before")
                    .isNotEmpty();
            Files.delete(disk.path().resolve("ballast"));
            assertThat(index.makeVectors(Progress.NONE)).isPositive();
            assertThat(index.search().run(Question.anytime("vessels")).hits()).isNotEmpty();
            assertThat(index.makeVectors(Progress.NONE)).isZero();
        }
    }
}
