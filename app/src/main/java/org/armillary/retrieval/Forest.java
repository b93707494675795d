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

    Forest(List<Tree> trees) {
        this.trees = List.copyOf(trees);
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
        float sum = 0;
        for (Tree tree : trees) {
            sum += of(tree, marks);
        }
        return sum;
    }

    static float of(Tree tree, float[] marks) {
        Tree at = tree;
        while (at instanceof Tree.Fork fork) {
            at = marks[fork.mark()] <= fork.threshold() ? fork.low() : fork.high();
        }
        return ((Tree.Leaf) at).value();
    }
}
