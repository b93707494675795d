package org.armillary.retrieval;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringTokenizer;

/// Regression trees whose leaves are added up: what several signs say together and no weighted sum of them can.
///
/// Kept as text, a tree a line: `mark threshold (left) (right)` in prefix order, where the left one is taken if
/// the mark is at most the threshold; a leaf is `= value`. Lines that begin with `#` are comments. Source: Burges,
/// "From RankNet to LambdaRank to LambdaMART" (2010).
final class Forest {

    private static final String FILE = "question-forest.txt";
    private static final String LEAF = "=";

    private final List<Tree> trees;
    private final Flat flat;

    Forest(List<Tree> trees) {
        this.trees = List.copyOf(trees);
        this.flat = new Flat(this.trees);
    }

    /// A leaf, or a choice between two trees.
    sealed interface Tree {

        /// @param value what it adds
        record Leaf(float value) implements Tree {}

        /// @param mark number of the mark that is looked at
        record Fork(int mark, float threshold, Tree low, Tree high) implements Tree {}
    }

    /// That of the program.
    static Forest shipped() {
        return Shipped.FOREST;
    }

    private static final class Shipped {
        private static final Forest FOREST = read();

        private static Forest read() {
            try (BufferedReader in = new BufferedReader(new InputStreamReader(
                    Objects.requireNonNull(Forest.class.getResourceAsStream(FILE), FILE + " is not on the class path"),
                    StandardCharsets.UTF_8))) {
                return parse(in.readAllLines());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// Reads trees, one a line.
    static Forest parse(List<String> lines) {
        List<Tree> trees = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                trees.add(tree(new StringTokenizer(line)));
            }
        }
        return new Forest(trees);
    }

    private static Tree tree(StringTokenizer words) {
        String word = words.nextToken();
        if (word.equals(LEAF)) {
            return new Tree.Leaf(Float.parseFloat(words.nextToken()));
        }
        int mark = Integer.parseInt(word);
        float threshold = Float.parseFloat(words.nextToken());
        Tree low = tree(words);
        return new Tree.Fork(mark, threshold, low, tree(words));
    }

    /// The trees as [#parse] reads them.
    List<String> lines() {
        return trees.stream().map(Forest::line).toList();
    }

    private static String line(Tree tree) {
        return switch (tree) {
            case Tree.Leaf(float value) -> LEAF + " " + value;
            case Tree.Fork(int mark, float threshold, Tree low, Tree high) ->
                mark + " " + threshold + " " + line(low) + " " + line(high);
        };
    }

    /// What all trees add for one candidate.
    float of(float[] marks) {
        return flat.of(marks);
    }

    /// All trees in a row of numbers, as thousands of them are gone down for one question: of a fork its mark, its
    /// threshold and where its high branch begins, the low one following; of a leaf a mark below 0 and its value.
    private static final class Flat {
        private final int[] starts;
        private final int[] marks;
        private final int[] highs;
        private final float[] values;
        private int size;

        Flat(List<Tree> trees) {
            int nodes = trees.stream().mapToInt(Flat::nodes).sum();
            starts = new int[trees.size()];
            marks = new int[nodes];
            highs = new int[nodes];
            values = new float[nodes];
            for (int i = 0; i < starts.length; i++) {
                starts[i] = size;
                add(trees.get(i));
            }
        }

        private static int nodes(Tree tree) {
            return switch (tree) {
                case Tree.Leaf leaf -> 1;
                case Tree.Fork fork -> 1 + nodes(fork.low()) + nodes(fork.high());
            };
        }

        private void add(Tree tree) {
            int at = size++;
            switch (tree) {
                case Tree.Leaf(float value) -> {
                    marks[at] = -1;
                    values[at] = value;
                }
                case Tree.Fork(int mark, float threshold, Tree low, Tree high) -> {
                    marks[at] = mark;
                    values[at] = threshold;
                    add(low);
                    highs[at] = size;
                    add(high);
                }
            }
        }

        float of(float[] candidate) {
            float sum = 0;
            for (int at : starts) {
                int node = at;
                for (int mark = marks[node]; mark >= 0; mark = marks[node]) {
                    node = candidate[mark] <= values[node] ? node + 1 : highs[node];
                }
                sum += values[node];
            }
            return sum;
        }
    }

    static float of(Tree tree, float[] marks) {
        Tree at = tree;
        while (at instanceof Tree.Fork fork) {
            at = marks[fork.mark()] <= fork.threshold() ? fork.low() : fork.high();
        }
        return ((Tree.Leaf) at).value();
    }
}
