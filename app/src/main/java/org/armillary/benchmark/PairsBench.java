package org.armillary.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.armillary.resemblance.Grading;
import org.armillary.resemblance.Measures;
import org.armillary.resemblance.Rarity;
import org.armillary.resemblance.TextPair;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Grades pairs of texts as the pairs of another file are graded, which is all that it learns from.
public final class PairsBench {

    private static final JsonMapper JSON = new JsonMapper();

    private PairsBench() {}

    /// Reads graded pairs and pairs to be graded, one JSON object a line; writes `{"id","label","score"}` a line.
    ///
    /// @return how many pairs were graded
    public static int run(Path train, Path pairs, Path out) throws IOException {
        List<JsonNode> graded = lines(train);
        Rarity rarity = Rarity.of(graded.stream().map(PairsBench::pair).toList());
        List<Measures> measured = new ArrayList<>();
        List<Integer> grades = new ArrayList<>();
        for (JsonNode each : graded) {
            int grade = each.path("label").asInt(-1);
            if (grade < 0) {
                throw new IOException(train + ": pair " + each.path("id").asString() + " has no label from 0 on");
            }
            measured.add(Measures.of(pair(each), rarity));
            grades.add(grade);
        }
        if (graded.isEmpty()) {
            throw new IOException(train + ": no graded pair to learn from");
        }
        Grading grading = Grading.fit(measured, grades);
        List<JsonNode> asked = lines(pairs);
        try (BufferedWriter writer = Files.newBufferedWriter(out)) {
            for (JsonNode each : asked) {
                Grading.Grade grade = grading.grade(Measures.of(pair(each), rarity));
                writer.write(String.format(
                        Locale.ROOT,
                        "{\"id\": %s, \"label\": %d, \"score\": %.9f}\n",
                        each.path("id"),
                        grade.label(),
                        grade.score()));
            }
        }
        return asked.size();
    }

    private static TextPair pair(JsonNode line) {
        return new TextPair(
                line.path("text_a").asString(""), line.path("text_b").asString(""));
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (!line.isBlank()) {
                try {
                    nodes.add(JSON.readTree(line));
                } catch (JacksonException e) {
                    throw new IOException(file + ":" + number + ": no JSON: " + e.getOriginalMessage(), e);
                }
            }
        }
        return nodes;
    }
}
