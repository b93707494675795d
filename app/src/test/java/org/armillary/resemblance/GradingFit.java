package org.armillary.resemblance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Grades each eighth of a file of graded pairs by what the other seven teach, three times with other eighths: how
/// measures and the fit are judged without a look at pairs that are to be graded.
///
/// Its argument is the file, one JSON object with `text_a`, `text_b` and `label` a line.
final class GradingFit {

    private static final int PARTS = 8;
    private static final int TIMES = 3;

    private GradingFit() {}

    public static void main(String[] arguments) throws IOException {
        List<TextPair> pairs = new ArrayList<>();
        List<Integer> grades = new ArrayList<>();
        JsonMapper json = new JsonMapper();
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            JsonNode pair = json.readTree(line);
            pairs.add(new TextPair(
                    pair.path("text_a").asString(), pair.path("text_b").asString()));
            grades.add(pair.path("label").asInt());
        }
        Rarity rarity = Rarity.of(pairs);
        List<Measures> measured =
                pairs.stream().map(each -> Measures.of(each, rarity)).toList();
        double accuracy = 0;
        double balance = 0;
        double surprise = 0;
        for (int time = 0; time < TIMES; time++) {
            double[][] likely = graded(measured, grades, time);
            int[] given = Stream.of(likely).mapToInt(GradingFit::best).toArray();
            surprise += surprise(likely, grades) / TIMES;
            accuracy += right(given, grades) / TIMES;
            balance += balanced(given, grades) / TIMES;
        }
        System.out.printf(
                Locale.ROOT,
                "%d pairs, %d measures: accuracy %.4f, macro-F1 %.4f, -ln of the right grade's likelihood %.4f%n",
                pairs.size(),
                measured.getFirst().values().length,
                accuracy,
                balance,
                surprise);
    }

    private static int best(double[] likely) {
        return IntStream.range(0, likely.length)
                .boxed()
                .max(Comparator.comparingDouble(each -> likely[each]))
                .orElse(0);
    }

    private static double surprise(double[][] likely, List<Integer> grades) {
        return IntStream.range(0, likely.length)
                .mapToDouble(each -> -Math.log(likely[each][grades.get(each)]))
                .average()
                .orElse(0);
    }

    private static double[][] graded(List<Measures> measured, List<Integer> grades, int time) {
        SplittableRandom random = new SplittableRandom(time);
        int[] part = measured.stream().mapToInt(each -> random.nextInt(PARTS)).toArray();
        double[][] given = new double[part.length][];
        for (int left = 0; left < PARTS; left++) {
            int out = left;
            int[] taught = IntStream.range(0, part.length)
                    .filter(each -> part[each] != out)
                    .toArray();
            Grading grading = Grading.fit(
                    IntStream.of(taught).mapToObj(measured::get).toList(),
                    IntStream.of(taught).mapToObj(grades::get).toList());
            IntStream.range(0, part.length)
                    .filter(each -> part[each] == out)
                    .forEach(each -> given[each] = grading.likely(measured.get(each)));
        }
        return given;
    }

    private static double right(int[] given, List<Integer> grades) {
        return IntStream.range(0, given.length)
                        .filter(each -> given[each] == grades.get(each))
                        .count()
                / (double) given.length;
    }

    /// The mean over grades of F1.
    private static double balanced(int[] given, List<Integer> grades) {
        int most = grades.stream().mapToInt(each -> each).max().orElse(0);
        return IntStream.rangeClosed(0, most)
                .mapToDouble(grade -> {
                    long both = count(given, grades, grade, true);
                    long either = count(given, grades, grade, false);
                    return 2.0 * both / Math.max(1, both + either);
                })
                .average()
                .orElse(0);
    }

    /// Pairs that have a grade by both, or by at least one.
    private static long count(int[] given, List<Integer> grades, int grade, boolean both) {
        return IntStream.range(0, given.length)
                .filter(each -> both
                        ? given[each] == grade && grades.get(each) == grade
                        : given[each] == grade || grades.get(each) == grade)
                .count();
    }
}
