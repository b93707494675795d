package org.armillary.retrieval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.armillary.law.frbr.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Passages, questions about them, and which passages answer them: what a ranking is fitted on and judged by.
///
/// @param passages in the order of their file
/// @param names how sources are cited
/// @param questions that have an answer, in the order of their file
record KnownQuestions(List<Passage> passages, Map<Integer, List<String>> names, List<Known> questions) {

    /// A question.
    ///
    /// @param answers numbers of the passages that answer it
    /// @param source the source that most of them stand in, 0 where none is known
    record Known(String text, SortedSet<Integer> answers, int source) {}

    /// Reads a folder with `corpus.jsonl`, `queries.jsonl` and perhaps `documents.json`, and a file of answers in
    /// it.
    static KnownQuestions read(Path folder, String answers) throws IOException {
        List<Passage> passages = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (JsonNode line : lines(folder.resolve("corpus.jsonl"))) {
            numbers.put(line.path("_id").asString(), passages.size());
            passages.add(passage(line));
        }
        Map<String, SortedSet<Integer>> known = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve(answers))) {
            String[] cells = line.split("\t");
            Integer number = numbers.get(cells[1]);
            if (number != null && !cells[2].equals("0")) {
                known.computeIfAbsent(cells[0], each -> new TreeSet<>()).add(number);
            }
        }
        List<Known> questions = new ArrayList<>();
        for (JsonNode line : lines(folder.resolve("queries.jsonl"))) {
            SortedSet<Integer> of = known.get(line.path("_id").asString());
            if (of != null) {
                questions.add(new Known(line.path("text").asString(), of, source(of, passages)));
            }
        }
        return new KnownQuestions(List.copyOf(passages), names(folder), List.copyOf(questions));
    }

    private static Passage passage(JsonNode line) {
        JsonNode known = line.path("metadata");
        Optional<Passage.Place> place =
                known.path("document").isInt() && known.path("seq").isInt()
                        ? Optional.of(new Passage.Place(
                                known.path("document").asInt(),
                                known.path("seq").asInt(),
                                known.path("passage").asString("")))
                        : Optional.empty();
        return new Passage(
                line.path("_id").asString(),
                line.path("title").asString(""),
                line.path("text").asString(),
                known.path("lang").isString()
                        ? Language.parse(known.path("lang").asString())
                        : Language.UNDETERMINED,
                place,
                Optional.empty());
    }

    private static int source(SortedSet<Integer> answers, List<Passage> passages) {
        Map<Integer, Integer> counts = new TreeMap<>();
        answers.forEach(each -> passages.get(each).place().ifPresent(at -> counts.merge(at.source(), 1, Integer::sum)));
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private static Map<Integer, List<String>> names(Path folder) throws IOException {
        Map<Integer, List<String>> names = new LinkedHashMap<>();
        Path file = folder.resolve("documents.json");
        if (Files.exists(file)) {
            new JsonMapper().readTree(Files.readString(file)).properties().forEach(each -> {
                List<String> called = new ArrayList<>();
                each.getValue().forEach(name -> called.add(name.asString("")));
                names.put(Integer.parseInt(each.getKey()), called);
            });
        }
        return names;
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        JsonMapper json = new JsonMapper();
        return Files.readAllLines(file).stream()
                .filter(each -> !each.isBlank())
                .map(json::readTree)
                .toList();
    }

    /// Which of so many parts each question falls to: by chance, the same each time.
    int[] byChance(int parts) {
        SplittableRandom random = new SplittableRandom(7);
        return questions.stream().mapToInt(each -> random.nextInt(parts)).toArray();
    }

    /// Which of so many parts each question falls to, such that all questions about a source fall to one.
    int[] bySource(int parts) {
        Map<Integer, Integer> counts = new TreeMap<>();
        questions.forEach(each -> counts.merge(each.source(), 1, Integer::sum));
        List<Integer> most = counts.keySet().stream()
                .sorted(Comparator.comparing((Integer each) -> -counts.getOrDefault(each, 0)))
                .toList();
        return questions.stream()
                .mapToInt(each -> most.indexOf(each.source()) % parts)
                .toArray();
    }

    /// How good an order of passages is: means over questions.
    ///
    /// @param recall at 10
    /// @param precision mean average precision at 10
    /// @param both of those with two answers, which part has both among the first 10
    record Score(double recall, double precision, double both) {

        /// @param found by question, the first of each
        static Score of(List<Known> questions, List<int[]> found) {
            double recall = 0;
            double precision = 0;
            int two = 0;
            int both = 0;
            for (int i = 0; i < questions.size(); i++) {
                SortedSet<Integer> answers = questions.get(i).answers();
                int hits = 0;
                double sum = 0;
                for (int rank = 1; rank <= Math.min(10, found.get(i).length); rank++) {
                    if (answers.contains(found.get(i)[rank - 1])) {
                        hits++;
                        sum += hits / (double) rank;
                    }
                }
                recall += hits / (double) answers.size();
                precision += sum / answers.size();
                two += answers.size() == 2 ? 1 : 0;
                both += answers.size() == 2 && hits == 2 ? 1 : 0;
            }
            return new Score(recall / questions.size(), precision / questions.size(), both / (double) Math.max(1, two));
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "R@10 %.4f MAP@10 %.4f Both@10 %.4f", recall, precision, both);
        }
    }

    /// Numbers of the questions that fall to a part, or to all others.
    static int[] part(int[] parts, int part, boolean others) {
        return IntStream.range(0, parts.length)
                .filter(each -> parts[each] == part != others)
                .toArray();
    }
}
