package org.armillary.lineage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// Pairs of provisions that a person read and judged, from `catalogues/lineage/judged.yaml`: what the precision of
/// computed edges rests on.
///
/// @param threshold the score that was asked about
/// @param texts how many works were compared when the pairs were drawn
/// @param judgedOn the day
/// @param pairs drawn at random, from above and below the threshold
/// @param known all that were shown below it because the catalogue names the earlier norm as an ancestor
public record JudgedPairs(double threshold, int texts, String judgedOn, List<Pair> pairs, List<Pair> known) {

    private static final class Shipped {
        static final JudgedPairs PAIRS = read();
    }

    /// What a person found two provisions to share.
    public enum Verdict {
        REUSE,
        COMMON_SOURCE,
        FORMULA;

        /// Whether it is lineage: the words came from the one to the other, or to both from a third.
        public boolean isLineage() {
            return this != FORMULA;
        }
    }

    /// A provision of a document, by the digest of its bytes.
    public record Side(String source, String eId) {}

    /// @param score as computed when the pair was drawn
    public record Pair(double score, Verdict verdict, Side earlier, Side later) {}

    public JudgedPairs {
        pairs = List.copyOf(pairs);
        known = List.copyOf(known);
    }

    public static JudgedPairs shipped() {
        return Shipped.PAIRS;
    }

    /// The pairs drawn from those that the threshold shows, or withholds.
    public List<Pair> drawn(boolean shown) {
        return pairs.stream().filter(each -> each.score() >= threshold == shown).toList();
    }

    /// What part of the pairs drawn from one side is lineage, 0 to 1.
    public double lineage(boolean shown) {
        List<Pair> drawn = drawn(shown);
        long right = drawn.stream().filter(each -> each.verdict().isLineage()).count();
        return drawn.isEmpty() ? 0 : (double) right / drawn.size();
    }

    /// What part of them took their words from the earlier provision itself, so far as both texts tell, 0 to 1.
    public double direct(boolean shown) {
        List<Pair> drawn = drawn(shown);
        long direct =
                drawn.stream().filter(each -> each.verdict() == Verdict.REUSE).count();
        return drawn.isEmpty() ? 0 : (double) direct / drawn.size();
    }

    private static JudgedPairs read() {
        try (InputStream in = JudgedPairs.class.getResourceAsStream("/catalogues/lineage/judged.yaml")) {
            if (in == null) {
                throw new IOException("not on the class path: build the law module");
            }
            Map<String, Object> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return new JudgedPairs(
                    ((Number) file.getOrDefault("threshold", 0)).doubleValue(),
                    ((Number) file.getOrDefault("texts", 0)).intValue(),
                    String.valueOf(file.get("judged-on")),
                    pairs(file, "pairs"),
                    pairs(file, "known"));
        } catch (IOException e) {
            throw new UncheckedIOException("can't read catalogues/lineage/judged.yaml", e);
        }
    }

    private static List<Pair> pairs(Map<String, Object> file, String key) {
        List<Pair> pairs = new ArrayList<>();
        for (Object each : (List<?>) file.getOrDefault(key, List.of())) {
            pairs.add(pair((Map<?, ?>) each));
        }
        return pairs;
    }

    private static Pair pair(Map<?, ?> read) {
        return new Pair(
                Double.parseDouble(String.valueOf(read.get("score"))),
                Verdict.valueOf(String.valueOf(read.get("verdict"))
                        .toUpperCase(Locale.ROOT)
                        .replace('-', '_')),
                side(read.get("earlier")),
                side(read.get("later")));
    }

    private static Side side(@Nullable Object read) {
        Map<?, ?> side = (Map<?, ?>) Objects.requireNonNull(read, "a side of a pair");
        return new Side(String.valueOf(side.get("source")), String.valueOf(side.get("eId")));
    }
}
