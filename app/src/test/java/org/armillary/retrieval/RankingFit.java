package org.armillary.retrieval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.armillary.embedding.MiniLm;

/// Fits the ranking of questions to ones whose answers are known, and says how good it is on questions that it was
/// not fitted to.
///
/// Arguments: a folder with `corpus.jsonl`, `queries.jsonl` and perhaps `documents.json`; a file of answers in it;
/// a folder for what comes out, in which vectors are kept too; `chance` or `source`, which is how questions are
/// parted in five. By source, no question about a source is answered with what other questions about it taught.
///
/// Every question is seen with a [map][MapFit] that was fitted to the other four fifths, so that weights and trees
/// don't trust the map more than it deserves. Then weights and trees are fitted to four fifths, and judged by the
/// last. What is written in the end, weights, trees and map, is fitted to all.
final class RankingFit {

    private static final int PARTS = 5;
    private static final double RIDGE = 3;
    /// What part of the map is applied (docs/search.md).
    private static final double APPLIED = 0.5;

    private static final double ROUNDED = 10_000;
    /// What other languages need, which have no vectors and build words of words.
    private static final Map<Sign, Double> LEAST = Map.of(Sign.GRAMS, 0.03, Sign.SPAN, 0.1);

    private static final List<Sign> SUMMED =
            Arrays.stream(Sign.values()).filter(each -> each != Sign.TOGETHER).toList();

    private final KnownQuestions known;
    private final KeptVectors vectors;
    private final Meanings meanings;
    private final Questions ranking;
    private final List<float[]> asked;

    private RankingFit(Path folder, String answers, Path out) throws IOException {
        known = KnownQuestions.read(folder, answers);
        Library library = new Library(known.passages());
        MiniLm model = MiniLm.plain();
        vectors = new KeptVectors(model, out.resolve("passages.vectors"));
        meanings = Meanings.of(vectors, library.texts());
        asked = List.of(new KeptVectors(model, out.resolve("questions.vectors"))
                .windows(known.questions().stream()
                        .map(KnownQuestions.Known::text)
                        .toList()));
        ranking = new Questions(new ShelfStacks(
                library,
                library.index(EnumSet.of(Field.WORDS, Field.PAIRS)),
                Optional.of(meanings),
                new Names(known.names())));
    }

    /// A question's candidates.
    private record Seen(int[] candidates, Map<Sign, float[]> signs, boolean[] answers) {

        boolean isAnswered() {
            return IntStream.range(0, answers.length).anyMatch(each -> answers[each]);
        }
    }

    public static void main(String[] arguments) throws IOException {
        Path out = Files.createDirectories(Path.of(arguments[2]));
        RankingFit fit = new RankingFit(Path.of(arguments[0]), arguments[1], out);
        int[] parts = arguments[3].equals("source") ? fit.known.bySource(PARTS) : fit.known.byChance(PARTS);
        List<MapFit.Example> examples = fit.each().mapToObj(fit::example).toList();
        for (int part = 0; part < PARTS; part++) {
            float[][] map = MapFit.fit(pick(examples, KnownQuestions.part(parts, part, true)));
            IntStream.of(KnownQuestions.part(parts, part, false)).forEach(each -> fit.move(each, map));
        }
        List<Seen> seen = fit.each().mapToObj(fit::see).toList();
        fit.judge(parts, seen);
        Weights weights = weights(seen);
        Files.write(out.resolve("question.properties"), properties(weights));
        Files.write(out.resolve("question-forest.txt"), forest(weights, seen).lines());
        MapFit.write(MapFit.fit(examples), APPLIED, out.resolve("question-map.bin"));
    }

    private IntStream each() {
        return IntStream.range(0, known.questions().size());
    }

    private static <T> List<T> pick(List<T> of, int[] numbers) {
        return IntStream.of(numbers).mapToObj(of::get).toList();
    }

    private void move(int question, float[][] map) {
        vectors.move(known.questions().get(question).text(), MapFit.apply(map, APPLIED, asked.get(question)));
    }

    private Seen see(int question) {
        KnownQuestions.Known of = known.questions().get(question);
        Questions.Seen seen = ranking.see(of.text());
        boolean[] answers = new boolean[seen.candidates().length];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = of.answers().contains(seen.candidates()[i]);
        }
        return new Seen(seen.candidates(), seen.signs(), answers);
    }

    /// What the map is fitted to: candidates as the model alone finds them.
    private MapFit.Example example(int question) {
        float[] vector = asked.get(question);
        vectors.move(known.questions().get(question).text(), vector);
        Seen seen = see(question);
        float[][] windows = IntStream.of(seen.candidates())
                .mapToObj(each -> meanings.nearest(vector, each))
                .toArray(float[][]::new);
        double bits = ranking.bits(known.questions().get(question).text());
        float[] words = seen.signs().getOrDefault(Sign.SHARE, new float[0]).clone();
        for (int i = 0; i < words.length; i++) {
            words[i] *= (float) bits;
        }
        return new MapFit.Example(vector, windows, words, seen.answers());
    }

    private void judge(int[] parts, List<Seen> seen) {
        List<int[]> summed = new ArrayList<>(seen.stream().map(Seen::candidates).toList());
        List<int[]> all = new ArrayList<>(summed);
        for (int part = 0; part < PARTS; part++) {
            List<Seen> taught = pick(seen, KnownQuestions.part(parts, part, true));
            Weights weights = weights(taught);
            Forest forest = forest(weights, taught);
            for (int question : KnownQuestions.part(parts, part, false)) {
                Seen each = seen.get(question);
                double[] sums = sums(weights, each);
                summed.set(question, first(each, sums));
                all.set(question, first(each, together(forest, each, sums)));
            }
        }
        System.out.println("weighted sum: " + KnownQuestions.Score.of(known.questions(), summed));
        System.out.println("with trees:   " + KnownQuestions.Score.of(known.questions(), all));
    }

    private static int[] first(Seen seen, double[] scores) {
        return IntStream.of(order(scores))
                .limit(10)
                .map(each -> seen.candidates()[each])
                .toArray();
    }

    private static int[] order(double[] scores) {
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble(each -> -scores[each]))
                .mapToInt(each -> each)
                .toArray();
    }

    private static double[] sums(Weights weights, Seen seen) {
        return IntStream.range(0, seen.candidates().length)
                .mapToDouble(each -> weights.sum(seen.signs(), each))
                .toArray();
    }

    private static int[] closer(double[] sums) {
        return IntStream.of(order(sums)).limit(Questions.CLOSER).sorted().toArray();
    }

    private static double[] together(Forest forest, Seen seen, double[] sums) {
        int[] closer = closer(sums);
        float[][] marks = Marks.of(seen.signs(), sums, closer);
        double[] scores = new double[sums.length];
        Arrays.fill(scores, Double.NEGATIVE_INFINITY);
        for (int i = 0; i < closer.length; i++) {
            scores[closer[i]] = sums[closer[i]] + forest.of(marks[i]);
        }
        return scores;
    }

    /// None may be negative but the length's, which may not be positive.
    private static Weights weights(List<Seen> seen) {
        int[] bound =
                SUMMED.stream().mapToInt(each -> each == Sign.LENGTH ? -1 : 1).toArray();
        double[] fitted = WeightFit.fit(
                seen.stream().map(RankingFit::columns).toList(),
                seen.stream().map(Seen::answers).toList(),
                bound,
                RIDGE);
        Map<Sign, Double> weights = new EnumMap<>(Sign.class);
        for (int i = 0; i < fitted.length; i++) {
            Sign sign = SUMMED.get(i);
            double least = LEAST.getOrDefault(sign, fitted[i]);
            weights.put(sign, Math.round(Math.max(fitted[i], least) * ROUNDED) / ROUNDED);
        }
        return new Weights(weights);
    }

    private static float[][] columns(Seen seen) {
        float[][] rows = new float[seen.candidates().length][SUMMED.size()];
        for (int sign = 0; sign < SUMMED.size(); sign++) {
            float[] values = seen.signs().getOrDefault(SUMMED.get(sign), new float[rows.length]);
            for (int i = 0; i < rows.length; i++) {
                rows[i][sign] = values[i];
            }
        }
        return rows;
    }

    private static Forest forest(Weights weights, List<Seen> seen) {
        return ForestFit.fit(
                seen.stream()
                        .filter(Seen::isAnswered)
                        .map(each -> group(weights, each))
                        .toList(),
                ForestFit.Settings.USUAL);
    }

    private static ForestFit.Group group(Weights weights, Seen seen) {
        double[] sums = sums(weights, seen);
        int[] closer = closer(sums);
        boolean[] answers = new boolean[closer.length];
        double[] start = new double[closer.length];
        for (int i = 0; i < closer.length; i++) {
            answers[i] = seen.answers()[closer[i]];
            start[i] = sums[closer[i]];
        }
        return new ForestFit.Group(Marks.of(seen.signs(), sums, closer), start, answers);
    }

    private static List<String> properties(Weights weights) {
        List<String> lines = new ArrayList<>();
        SUMMED.forEach(each -> lines.add(String.format(Locale.ROOT, "%s = %.4f", each.key(), weights.get(each))));
        lines.add(Sign.TOGETHER.key() + " = 1");
        return lines;
    }
}
