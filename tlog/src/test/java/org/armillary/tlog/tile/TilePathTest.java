package org.armillary.tlog.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.armillary.tlog.tree.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TilePathTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 256, tile/0/000",
        "0, 5, 256, tile/0/005",
        "0, 1234067, 256, tile/0/x001/x234/067",
        "1, 999, 17, tile/1/999.p/17",
        "2, 0, 1, tile/2/000.p/1",
        "-1, 1000, 256, tile/entries/x001/000",
        "-1, 0, 255, tile/entries/000.p/255",
        "63, 9223372036854775807, 256, tile/63/x009/x223/x372/x036/x854/x775/807"
    })
    void nameAndPlaceAreOne(int level, long index, int width, String name) {
        TilePath path = new TilePath(level, index, width);
        assertThat(path).hasToString(name);
        assertThat(TilePath.parse(name)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tile",
                "tile/0",
                "tile/0/",
                "tile/0/0",
                "tile/0/00",
                "tile/0/0000",
                "tile/00/000",
                "tile/64/000",
                "tile/-1/000",
                "tile/0/-01",
                "tile/0/x000/000",
                "tile/0/001/000",
                "tile/0/x001/x000",
                "tile/0/x01/000",
                "tile/0/000.p/0",
                "tile/0/000.p/256",
                "tile/0/000.p/01",
                "tile/0/000.p/",
                "tile/0/000.p",
                "tile/0/000.p/1/",
                "/tile/0/000",
                "tile/0/000/",
                "tile//0/000",
                "tile/0/../000",
                "tile/../../etc/passwd",
                "tile/0/000\n",
                "tile/0/٠٠٠",
                "tile/data/000",
                "tile/entries/../checkpoint",
                "tile/0/000%2e",
                "tile/0/x009/x223/x372/x036/x854/x775/808",
                "tile/0/x999/x999/x999/x999/x999/x999/x999/x999/999"
            })
    void whatIsWrittenOtherwiseIsNoTile(String name) {
        assertThatThrownBy(() -> TilePath.parse(name)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @CsvSource({"-2, 0, 1", "64, 0, 1", "0, -1, 1", "0, 0, 0", "0, 0, 257"})
    void whatHasNoPlaceIsRefused(int level, long index, int width) {
        assertThatThrownBy(() -> new TilePath(level, index, width)).isInstanceOf(Refused.class);
    }

    /// The examples of the specification.
    @Test
    void layoutsAreThoseOfTheSpecification() {
        assertThat(TileLayout.of(0).levels()).isEmpty();
        assertThat(TileLayout.of(256).levels())
                .containsExactly(new TileLayout.Level(0, 1, 0), new TileLayout.Level(1, 0, 1));
        assertThat(TileLayout.of(70_000).levels())
                .containsExactly(
                        new TileLayout.Level(0, 273, 112),
                        new TileLayout.Level(1, 1, 17),
                        new TileLayout.Level(2, 0, 1));
        assertThat(TileLayout.of(70_000).tiles()).hasSize(277);
        assertThat(TileLayout.of(70_000).bundles()).hasSize(274);
        assertThat(TileLayout.of(Long.MAX_VALUE).levels()).hasSize(8);
    }

    @Test
    void aLayoutKnowsTheWidthOfEachTile() {
        TileLayout layout = TileLayout.of(70_000);
        assertThat(layout.tile(0, 272)).hasToString("tile/0/272");
        assertThat(layout.tile(0, 273)).hasToString("tile/0/273.p/112");
        assertThat(layout.tile(2, 0)).hasToString("tile/2/000.p/1");
        assertThat(layout.tile(TilePath.ENTRIES, 273)).hasToString("tile/entries/273.p/112");
        for (long[] none : new long[][] {{0, 274}, {0, -1}, {1, 2}, {3, 0}}) {
            assertThatThrownBy(() -> layout.tile((int) none[0], none[1])).isInstanceOf(IndexOutOfBoundsException.class);
        }
        assertThatThrownBy(() -> TileLayout.of(256).tile(0, 1)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
