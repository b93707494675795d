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
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.armillary.embedding.Asked;
import org.armillary.embedding.MiniLm;
import org.armillary.embedding.WordState;
import org.armillary.embedding.WordStress;

/// Fits the ranking of questions to ones whose answers are known, and says how good it is on questions that it was
/// not fitted to.
///
/// Arguments: a folder with `corpus.jsonl`, `queries.jsonl` and perhaps `documents.json`; a file of answers in it;
/// a folder for what comes out, in which vectors are kept too; `chance` or `source`, which is how questions are
/// parted in five. By source, no question about a source is answered with what other questions about it taught.
///
/// Every question is seen with a [map][MapFit] and a [stress][StressFit] that were fitted to the other four fifths, so
/// that weights and trees don't trust them more than they deserve. Then weights and trees are fitted to four fifths,
/// and judged by the last. What is written in the end, weights, trees, map and stress, is fitted to all.
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
    private final List<List<WordState>> words;
    private final Section section;

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
        words = known.questions().stream().map(each -> model.words(each.text())).toList();
        Stacks stacks = new ShelfStacks(
                library,
                library.index(EnumSet.of(Field.WORDS, Field.PAIRS)),
                Optional.of(meanings),
                new Names(known.names()));
        section = stacks.sections().iterator().next();
        ranking = new Questions(stacks);
    }

    /// A question's candidates.
    private record Seen(int[] candidates, Map<Sign, float[]> signs, Company.Texts texts, boolean[] answers) {

        boolean isAnswered() {
            return IntStream.range(0, answers.length).anyMatch(each -> answers[each]);
        }
    }

    public static void main(String[] arguments) throws IOException {
        Path out = Files.createDirectories(Path.of(arguments[2]));
        RankingFit fit = new RankingFit(Path.of(arguments[0]), arguments[1], out);
        int[] parts = arguments[3].equals("source") ? fit.known.bySource(PARTS) : fit.known.byChance(PARTS);
        List<MapFit.Example> examples = fit.each().mapToObj(fit::example).toList();
        float[][] moved = new float[parts.length][];
        for (int part = 0; part < PARTS; part++) {
            float[][] map = MapFit.fit(pick(examples, KnownQuestions.part(parts, part, true)));
            for (int each : KnownQuestions.part(parts, part, false)) {
                moved[each] = MapFit.apply(map, APPLIED, fit.asked.get(each));
                fit.keep(each, Asked.of(moved[each]));
            }
        }
        MapFit.write(MapFit.fit(examples), APPLIED, out.resolve("question-map.bin"));
        List<Seen> unread = fit.each().mapToObj(fit::see).toList();
        Files.write(out.resolve("question.properties"), properties(weights(unread)));
        StressFit.Standard standard = StressFit.Standard.of(fit.words.stream()
                .flatMap(each -> each.stream().map(WordState::state))
                .toList());
        for (int part = 0; part < PARTS; part++) {
            WordStress stress = standard.stress(fit.stress(standard, unread, KnownQuestions.part(parts, part, true)));
            IntStream.of(KnownQuestions.part(parts, part, false))
                    .forEach(each -> fit.keep(each, new Asked(moved[each], stress.of(fit.words.get(each)))));
        }
        standard.write(fit.stress(standard, unread, fit.each().toArray()), out.resolve("word-stress.bin"));
        List<Seen> seen = fit.each().mapToObj(fit::see).toList();
        fit.judge(parts, unread, seen);
        Weights weights = weights(seen);
        Files.write(out.resolve("question-read.properties"), properties(weights));
        Files.write(out.resolve("question-forest.txt"), forest(weights, seen).lines());
    }

    private void keep(int question, Asked asked) {
        vectors.keep(known.questions().get(question).text(), asked);
    }

    /// What words matter, told from some questions.
    private double[] stress(StressFit.Standard standard, List<Seen> unread, int[] questions) {
        Weights weights = weights(pick(unread, questions));
        return StressFit.fit(
                IntStream.of(questions)
                        .mapToObj(each -> stressed(standard, weights, each, unread.get(each)))
                        .toList(),
                weights.get(Sign.SHARE),
                weights.get(Sign.COVERAGE));
    }

    private StressFit.Example stressed(StressFit.Standard standard, Weights weights, int question, Seen seen) {
        String text = known.questions().get(question).text();
        Map<String, Double> terms = section.asked(Field.WORDS, text).weights();
        List<String> list = List.copyOf(terms.keySet());
        Map<String, Double> pairs = section.asked(Field.PAIRS, text).weights();
        List<String> both = List.copyOf(pairs.keySet());
        double[] sums = sums(weights, seen);
        float[] share = seen.signs().getOrDefault(Sign.SHARE, new float[sums.length]);
        float[] coverage = seen.signs().getOrDefault(Sign.COVERAGE, new float[sums.length]);
        for (int at = 0; at < sums.length; at++) {
            sums[at] -= weights.get(Sign.SHARE) * share[at] + weights.get(Sign.COVERAGE) * coverage[at];
        }
        return new StressFit.Example(
                states(standard, list, words.get(question)),
                list.stream().mapToDouble(terms::get).toArray(),
                list.stream()
                        .mapToDouble(each -> section.rarity(Field.WORDS, each))
                        .toArray(),
                scores(Field.WORDS, list, each -> 1.0, seen.candidates()),
                both.stream()
                        .map(each -> new int[] {
                            list.indexOf(each.substring(0, each.indexOf(' '))),
                            list.indexOf(each.substring(each.indexOf(' ') + 1))
                        })
                        .toArray(int[][]::new),
                scores(Field.PAIRS, both, each -> Bm25.PAIRS * pairs.getOrDefault(each, 0.0), seen.candidates()),
                sums,
                seen.answers());
    }

    private float[][] scores(Field field, List<String> terms, ToDoubleFunction<String> worth, int[] candidates) {
        return terms.stream()
                .map(each -> Bm25.score(section, field, new Bag(Map.of(each, worth.applyAsDouble(each))), candidates))
                .toArray(float[][]::new);
    }

    /// The mean state of the words that say each term.
    private float[][] states(StressFit.Standard standard, List<String> terms, List<WordState> said) {
        float[][] states = new float[terms.size()][asked.getFirst().length];
        int[] times = new int[states.length];
        for (WordState word : said) {
            for (String term : section.asked(Field.WORDS, word.word()).weights().keySet()) {
                int at = terms.indexOf(term);
                if (at >= 0) {
                    times[at]++;
                    float[] state = standard.apply(word.state());
                    for (int i = 0; i < state.length; i++) {
                        states[at][i] += (state[i] - states[at][i]) / times[at];
                    }
                }
            }
        }
        return states;
    }

    private IntStream each() {
        return IntStream.range(0, known.questions().size());
    }

    private static <T> List<T> pick(List<T> of, int[] numbers) {
        return IntStream.of(numbers).mapToObj(of::get).toList();
    }

    private Seen see(int question) {
        KnownQuestions.Known of = known.questions().get(question);
        Questions.Seen seen = ranking.see(of.text());
        boolean[] answers = new boolean[seen.candidates().length];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = of.answers().contains(seen.candidates()[i]);
        }
        return new Seen(seen.candidates(), seen.signs(), seen.texts(), answers);
    }

    /// What the map is fitted to: candidates as the model alone finds them.
    private MapFit.Example example(int question) {
        float[] vector = asked.get(question);
        keep(question, Asked.of(vector));
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

    private void judge(int[] parts, List<Seen> unread, List<Seen> seen) {
        List<int[]> plain = new ArrayList<>(seen.stream().map(Seen::candidates).toList());
        List<int[]> summed = new ArrayList<>(seen.stream().map(Seen::candidates).toList());
        List<int[]> all = new ArrayList<>(summed);
        for (int part = 0; part < PARTS; part++) {
            List<Seen> taught = pick(seen, KnownQuestions.part(parts, part, true));
            Weights weights = weights(taught);
            Weights unstressed = weights(pick(unread, KnownQuestions.part(parts, part, true)));
            Forest forest = forest(weights, taught);
            for (int question : KnownQuestions.part(parts, part, false)) {
                Seen each = seen.get(question);
                plain.set(question, first(unread.get(question), sums(unstressed, unread.get(question))));
                double[] sums = sums(weights, each);
                summed.set(question, first(each, sums));
                all.set(question, first(each, together(forest, each, sums)));
            }
        }
        System.out.println("no stress:    " + KnownQuestions.Score.of(known.questions(), plain));
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
        return weights.sums(seen.signs(), seen.candidates().length);
    }

    private static int[] closer(double[] sums) {
        return IntStream.of(order(sums)).limit(Questions.CLOSER).sorted().toArray();
    }

    private static double[] together(Forest forest, Seen seen, double[] sums) {
        int[] closer = closer(sums);
        float[][] marks = Marks.of(seen.signs(), sums, closer, seen.texts());
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
        return new ForestFit.Group(Marks.of(seen.signs(), sums, closer, seen.texts()), start, answers);
    }

    private static List<String> properties(Weights weights) {
        List<String> lines = new ArrayList<>();
        SUMMED.forEach(each -> lines.add(String.format(Locale.ROOT, "%s = %.4f", each.key(), weights.get(each))));
        lines.add(Sign.TOGETHER.key() + " = 1");
        return lines;
    }
}
