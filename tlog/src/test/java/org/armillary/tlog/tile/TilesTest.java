package org.armillary.tlog.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.armillary.tlog.tree.Consistency;
import org.armillary.tlog.tree.Frontier;
import org.armillary.tlog.tree.Hash;
import org.armillary.tlog.tree.Inclusion;
import org.armillary.tlog.tree.Refused;
import org.armillary.tlog.tree.Tree;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TilesTest {

    private static Hash leaf(long index) {
        return Hash.leaf(("entry-" + index).getBytes(StandardCharsets.UTF_8));
    }

    /// The tiles of a tree, by name.
    private static Map<TilePath, byte[]> tiles(int size) {
        Map<TilePath, byte[]> tiles = new HashMap<>();
        TileGrowth growth = new TileGrowth(tiles::put);
        for (int i = 0; i < size; i++) {
            growth.append(leaf(i));
        }
        growth.partials(tiles::put);
        return tiles;
    }

    private static TileSource source(Map<TilePath, byte[]> tiles) {
        return path -> {
            byte @Nullable [] file = tiles.get(path);
            if (file == null) {
                throw new Refused("no " + path);
            }
            return file;
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 255, 256, 257, 511, 512, 65_535, 65_536, 65_537, 70_000})
    void tilesHoldTheTree(int size) {
        Frontier frontier = new Frontier();
        Map<TilePath, byte[]> tiles = new HashMap<>();
        TileGrowth growth = new TileGrowth(tiles::put);
        for (int i = 0; i < size; i++) {
            growth.append(leaf(i));
            frontier.append(leaf(i));
        }
        growth.partials(tiles::put);
        assertThat(tiles.keySet())
                .containsExactlyInAnyOrderElementsOf(TileLayout.of(size).tiles().toList());
        assertThat(growth.root()).isEqualTo(frontier.root());
        assertThat(Tree.of(size, new TileNodes(size, source(tiles))).root()).isEqualTo(frontier.root());
    }

    @Test
    void growingOnFromTilesGivesTheSameTiles() {
        for (int from : new int[] {0, 1, 255, 256, 300, 700}) {
            Map<TilePath, byte[]> tiles = tiles(from);
            TileGrowth growth = TileGrowth.of(from, source(tiles), tiles::put);
            for (int i = from; i < 1_000; i++) {
                growth.append(leaf(i));
            }
            growth.partials(tiles::put);
            assertThat(tiles).containsAllEntriesOf(tiles(1_000));
        }
    }

    @Test
    void proofsFromTilesHold() {
        int size = 70_000;
        // Room for three tiles: every proof has to open some again.
        Tree tree = Tree.of(size, new TileNodes(size, source(tiles(size)), 3));
        Random random = new Random(1);
        for (int n = 0; n < 200; n++) {
            int index = random.nextInt(size);
            Inclusion.of(index, tree).verify(leaf(index), tree.root());
        }
        Frontier frontier = new Frontier();
        for (int from = 1; from < 200; from++) {
            frontier.append(leaf(from - 1));
            Consistency.of(from, tree).verify(frontier.root(), tree.root());
        }
    }

    /// Each hash of each tile is in some proof; a flipped bit anywhere must make that proof fail. All bits of a
    /// small tree, and in one with full tiles one in 41, which is in every place of a byte sooner or later.
    @ParameterizedTest
    @CsvSource({"40, 1", "300, 41"})
    void everyFlippedBitOfATileIsNoticed(int size, int step) {
        Hash root = Tree.of(size, new TileNodes(size, source(tiles(size)))).root();
        Map<TilePath, byte[]> tiles = tiles(size);
        for (Map.Entry<TilePath, byte[]> tile : Map.copyOf(tiles).entrySet()) {
            for (int bit = 0; bit < tile.getValue().length * 8; bit += step) {
                byte[] changed = tile.getValue().clone();
                changed[bit / 8] ^= (byte) (1 << bit % 8);
                tiles.put(tile.getKey(), changed);
                long hash = tile.getKey().index() * 256 + bit / 8 / Hash.LENGTH;
                long index = tile.getKey().level() == 0 ? hash : hash * 256;
                assertThat(holds(tiles, size, index, root)).isFalse();
            }
            tiles.put(tile.getKey(), tile.getValue());
        }
        assertThat(holds(tiles, size, 0, root)).isTrue();
    }

    /// Whether a reader who has the leaf sees it, and the whole tree, under the root he trusts.
    private static boolean holds(Map<TilePath, byte[]> tiles, int size, long index, Hash root) {
        TileNodes nodes = new TileNodes(size, source(tiles));
        Tree tree = Tree.of(size, nodes);
        try {
            Inclusion.of(index, tree).verify(leaf(index), root);
            return tree.root().equals(root) && nodes.get(0, index).equals(leaf(index));
        } catch (Refused _) {
            return false;
        }
    }

    @Test
    void aTileCutOffIsRefused() {
        Map<TilePath, byte[]> tiles = tiles(300);
        tiles.replaceAll((path, file) -> path.isFull() ? new byte[file.length - 1] : file);
        TileNodes nodes = new TileNodes(300, source(tiles));
        assertThatThrownBy(() -> nodes.get(0, 3))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("tile/0/000 has 8191");
        assertThatThrownBy(() -> nodes.get(0, 300)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> nodes.get(3, 37)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void bundlesComeBackFromBytes() {
        List<byte[]> entries = List.of(
                new byte[0], new byte[] {1}, new byte[EntryBundle.LONGEST], "x".getBytes(StandardCharsets.UTF_8));
        byte[] file = new EntryBundle(entries).bytes();
        assertThat(file).hasSize(4 * 2 + 1 + EntryBundle.LONGEST + 1);
        assertThat(EntryBundle.parse(file, 4).entries())
                .usingRecursiveComparison()
                .isEqualTo(entries);
        assertThatThrownBy(() -> EntryBundle.parse(file, 3)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> EntryBundle.parse(file, 5)).isInstanceOf(Refused.class);
        for (int cut = 1; cut < 5; cut++) {
            byte[] shorter = Arrays.copyOf(file, file.length - cut);
            assertThatThrownBy(() -> EntryBundle.parse(shorter, 4)).isInstanceOf(Refused.class);
        }
        assertThatThrownBy(() -> new EntryBundle(List.of(new byte[EntryBundle.LONGEST + 1])))
                .isInstanceOf(Refused.class);
    }
}
