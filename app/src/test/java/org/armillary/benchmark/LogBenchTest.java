package org.armillary.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.armillary.tlog.tree.Hash;
import org.armillary.tlog.tree.Inclusion;
import org.armillary.tlog.tree.Tree;
import org.junit.jupiter.api.Test;

class LogBenchTest {

    @Test
    void rowsHaveNamesOfTheirOwn() {
        assertThat(LogBench.shipped().rows()).doesNotHaveDuplicates().contains("proof-checks");
        assertThatThrownBy(() -> LogBench.shipped().measure("riddles")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFigureIsReachedByRatioAndFloor() {
        assertThat(new LogFigure("w", 50, "l", 100, 0.5, 50).isReached()).isTrue();
        assertThat(new LogFigure("w", 49, "l", 100, 0.5, 0).isReached()).isFalse();
        LogFigure slow = new LogFigure("w", 50, "l", 100, 0.5, 51);
        assertThat(slow.isReached()).isFalse();
        assertThat(slow.line()).endsWith("MISSED").contains("0.50");
    }

    /// A limit that checks nothing would be no limit.
    @Test
    void theBareCheckIsACheck() {
        Hash leaf = Hash.leaf(new byte[0]);
        Tree tree = Tree.of(1_000, InventedNodes.of(leaf));
        for (int index : new int[] {0, 1, 511, 512, 999}) {
            byte[][] path = BarePath.hashes(Inclusion.of(index, tree));
            assertThat(new BarePath(leaf, tree.root()).leadsToRoot(index, 1_000, path))
                    .isTrue();
            path[0][0] ^= 1;
            assertThat(new BarePath(leaf, tree.root()).leadsToRoot(index, 1_000, path))
                    .isFalse();
        }
    }
}
