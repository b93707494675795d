package org.armillary.tlog.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TreeTest {

    private static final int SIZE = 300;
    private static final NaiveTree NAIVE = NaiveTree.of(SIZE);

    private static final Nodes NODES = NAIVE.nodes();

    /// The entries and roots of the test data that came with the first implementation of RFC 6962.
    @Test
    void rootsAreThoseOfRfc6962() {
        String[] entries = {
            "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"
        };
        String[] roots = {
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
        };
        Frontier frontier = new Frontier();
        assertThat(frontier.root()).hasToString("47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
        for (int i = 0; i < entries.length; i++) {
            frontier.append(Hash.leaf(HexFormat.of().parseHex(entries[i])));
            assertThat(HexFormat.of().formatHex(frontier.root().bytes())).isEqualTo(roots[i]);
        }
    }

    @Test
    void frontierAndTreeAgreeWithTheDefinition() {
        Frontier frontier = new Frontier();
        Hasher hasher = new Hasher();
        byte[] row = new byte[SIZE * Hash.LENGTH];
        for (int size = 0; size <= SIZE; size++) {
            Hash root = NAIVE.root(size);
            assertThat(frontier.root()).isEqualTo(root);
            assertThat(Tree.of(size, NODES).root()).isEqualTo(root);
            assertThat(hasher.root(row, size)).isEqualTo(root);
            assertThat(Frontier.of(size, NODES).roots()).isEqualTo(frontier.roots());
            assertThat(Frontier.of(size, frontier.roots()).root()).isEqualTo(root);
            if (size < SIZE) {
                frontier.append(NAIVE.leaf(size));
                NAIVE.leaf(size).copyTo(row, size * Hash.LENGTH);
            }
        }
    }

    @Test
    void everyInclusionIsThatOfTheDefinitionAndHolds() {
        for (int size = 1; size <= SIZE; size++) {
            Tree tree = Tree.of(size, NODES);
            for (int index = 0; index < size; index++) {
                Inclusion proof = Inclusion.of(index, tree);
                assertThat(proof.path()).isEqualTo(NAIVE.path(index, size));
                proof.verify(NAIVE.leaf(index), tree.root());
            }
        }
    }

    @Test
    void everyConsistencyIsThatOfTheDefinitionAndHolds() {
        for (int to = 1; to <= SIZE; to++) {
            Tree tree = Tree.of(to, NODES);
            for (int from = 1; from <= to; from++) {
                Consistency proof = Consistency.of(from, tree);
                assertThat(proof.path()).isEqualTo(NAIVE.proof(from, to));
                proof.verify(NAIVE.root(from), tree.root());
            }
        }
    }

    @Test
    void everySubtreeIsPartOfEveryTree() {
        for (int size = 1; size <= 70; size++) {
            Tree tree = Tree.of(size, NODES);
            for (Subtree subtree : subtrees(size)) {
                Hash root = NAIVE.root(subtree.start(), subtree.end());
                assertThat(tree.root(subtree)).isEqualTo(root);
                SubtreeConsistency.of(subtree, tree).verify(root, tree.root());
            }
        }
    }

    @Test
    void leavesOfASubtreeAreProvedInIt() {
        for (Subtree subtree : subtrees(70)) {
            List<Hash> leaves = new ArrayList<>();
            for (long i = subtree.start(); i < subtree.end(); i++) {
                leaves.add(NAIVE.leaf(i));
            }
            Nodes nodes = (level, index) ->
                    NAIVE.root(subtree.start() + (index << level), subtree.start() + (index + 1 << level));
            for (long i = subtree.start(); i < subtree.end(); i++) {
                List<Hash> path =
                        Inclusion.of(i - subtree.start(), leaves.size(), nodes).path();
                subtree.inclusion(i, path).verify(NAIVE.leaf(i), NAIVE.root(subtree.start(), subtree.end()));
            }
            assertThatThrownBy(() -> subtree.inclusion(subtree.end(), List.of()))
                    .isInstanceOf(Refused.class);
        }
    }

    private static List<Subtree> subtrees(int size) {
        List<Subtree> subtrees = new ArrayList<>();
        for (int start = 0; start < size; start++) {
            for (int end = start + 1; end <= size; end++) {
                int power = 1;
                while (power < end - start) {
                    power *= 2;
                }
                if (start % power == 0) {
                    subtrees.add(new Subtree(start, end));
                } else {
                    int from = start;
                    int to = end;
                    assertThatThrownBy(() -> new Subtree(from, to)).isInstanceOf(Refused.class);
                }
            }
        }
        return subtrees;
    }

    /// Trees too large to hash: nodes that are made up, yet hash to the nodes above them as far as a proof can tell.
    @Test
    void largeTreesHaveProofsThatHold() {
        Random random = new Random(6962);
        for (int n = 0; n < 2_000; n++) {
            SyntheticNodes nodes = new SyntheticNodes();
            long size = 1 + random.nextLong(1L << 1 + random.nextInt(40));
            Tree tree = Tree.of(size, nodes);
            long index = random.nextLong(size);
            Inclusion inclusion = Inclusion.of(index, tree);
            inclusion.verify(nodes.get(0, index), tree.root());
            long from = 1 + random.nextLong(size);
            Consistency.of(from, tree).verify(Tree.of(from, nodes).root(), tree.root());
        }
    }

    @Test
    void sizesUpToTheLargestLongNeverOverflow() {
        SyntheticNodes nodes = new SyntheticNodes();
        Tree tree = Tree.of(Long.MAX_VALUE, nodes);
        Inclusion.of(Long.MAX_VALUE - 1, tree).verify(nodes.get(0, Long.MAX_VALUE - 1), tree.root());
        Inclusion.of(0, tree).verify(nodes.get(0, 0), tree.root());
        Consistency.of(1, tree).verify(nodes.get(0, 0), tree.root());
        Consistency.of(Long.MAX_VALUE, tree).verify(tree.root(), tree.root());
        assertThat(new Subtree(0, Long.MAX_VALUE).isEmpty()).isFalse();
        assertThatThrownBy(() -> new Subtree(1, Long.MAX_VALUE)).isInstanceOf(Refused.class);
    }

    @Test
    void everyFlippedBitOfAProofIsNoticed() {
        for (int size : new int[] {2, 5, 8, 13, 29}) {
            Tree tree = Tree.of(size, NODES);
            for (int index = 0; index < size; index++) {
                Inclusion good = Inclusion.of(index, tree);
                int at = index;
                assertThat(flipped(good.path()))
                        .noneMatch(
                                path -> holds(() -> new Inclusion(at, size, path).verify(NAIVE.leaf(at), tree.root())));
                if (index > 0) {
                    assertThat(flipped(Consistency.of(index, tree).path()))
                            .noneMatch(path ->
                                    holds(() -> new Consistency(at, size, path).verify(NAIVE.root(at), tree.root())));
                }
            }
        }
    }

    private static boolean holds(Runnable check) {
        try {
            check.run();
            return true;
        } catch (Refused _) {
            return false;
        }
    }

    /// A proof with one bit of one hash turned, for each of its bits; and with a hash more, a hash fewer, two in the
    /// other order.
    private static Stream<List<Hash>> flipped(List<Hash> path) {
        List<List<Hash>> all = new ArrayList<>();
        for (int bit = 0; bit < path.size() * 256; bit++) {
            byte[] changed = path.get(bit / 256).bytes();
            changed[bit % 256 / 8] ^= (byte) (1 << bit % 8);
            List<Hash> other = new ArrayList<>(path);
            other.set(bit / 256, Hash.of(changed));
            all.add(other);
        }
        for (int at = 0; at < path.size(); at++) {
            List<Hash> fewer = new ArrayList<>(path);
            Hash out = fewer.remove(at);
            all.add(fewer);
            List<Hash> more = new ArrayList<>(path);
            more.add(at, out);
            all.add(more);
            if (at > 0) {
                List<Hash> swapped = new ArrayList<>(path);
                Collections.swap(swapped, at - 1, at);
                all.add(swapped);
            }
        }
        return all.stream();
    }

    /// What sigstore-java 2.0.0 lets pass: an index beyond the tree, and hashes left over.
    @Test
    void anIndexBeyondTheTreeAndHashesLeftOverAreRefused() {
        Tree tree = Tree.of(5, NODES);
        List<Hash> path = Inclusion.of(4, tree).path();
        assertThatThrownBy(() -> new Inclusion(5, 5, path)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new Inclusion(0, 1, path).verify(NAIVE.leaf(0), NAIVE.leaf(0)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("more");
    }

    @Test
    void hashesHaveOneSpelling() {
        String good = NAIVE.leaf(7).toString();
        assertThat(Hash.parse(good)).isEqualTo(NAIVE.leaf(7));
        for (int i = 0; i < good.length(); i++) {
            for (String instead : List.of("=", " ", "-", "_", "\n", "é", "")) {
                String other = good.substring(0, i) + instead + good.substring(i + 1);
                if (!other.equals(good)) {
                    assertThatThrownBy(() -> Hash.parse(other)).isInstanceOf(Refused.class);
                }
            }
        }
        for (char stray : "BCDFGHJKLNOPRSTVWXZabdefhijlmnpqrtuvxyz123567 9+/".toCharArray()) {
            String other = good.substring(0, 42) + stray + "=";
            assertThatThrownBy(() -> Hash.parse(other)).isInstanceOf(Refused.class);
        }
    }

    @Test
    void whatNoTreeHasIsRefused() {
        Hash leaf = Hash.leaf("x".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> new Inclusion(1, 1, List.of())).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new Inclusion(-1, 1, List.of())).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new Inclusion(0, 0, List.of())).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new Consistency(0, 1, List.of())).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new Consistency(2, 1, List.of())).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new Consistency(1, 1, List.of(leaf)).verify(leaf, leaf))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new Consistency(1, 2, List.of()).verify(leaf, leaf))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Inclusion.of(5, 5, NODES)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> Consistency.of(6, 5, NODES)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void theEmptySubtreeIsPartOfEveryTreeIfItSaysSoHonestly() {
        Subtree empty = new Subtree(3, 3);
        new SubtreeConsistency(empty, 5, List.of()).verify(Hash.EMPTY, NAIVE.root(5));
        assertThatThrownBy(() -> new SubtreeConsistency(empty, 5, List.of()).verify(NAIVE.leaf(3), NAIVE.root(5)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() ->
                        new SubtreeConsistency(empty, 5, List.of(NAIVE.leaf(3))).verify(Hash.EMPTY, NAIVE.root(5)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new SubtreeConsistency(new Subtree(6, 6), 5, List.of()))
                .isInstanceOf(Refused.class);
    }
}
