package org.armillary.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchBenchTest {

    @TempDir
    Path folder;

    private Path write(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    private String run(Path corpus, Path queries, int most) throws IOException {
        StringWriter report = new StringWriter();
        Path run = folder.resolve("run.trec");
        new SearchBench(corpus, queries).run(most, run, new PrintWriter(report));
        assertThat(report.toString()).contains("p99").contains("a second");
        return Files.readString(run);
    }

    @Test
    void writesRankedHitsForEachQuestion() throws IOException {
        Path corpus = write(
                "corpus.jsonl",
                "{\"_id\": \"a\", \"title\": \"\", \"text\": \"Die Frist beträgt einen Monat.\", \"metadata\": {\"lang\": \"de\"}}",
                "{\"_id\": \"b\", \"text\": \"Die Gebühr beträgt einen Euro.\"}",
                "{\"_id\": \"c\", \"text\": \"Die Frist endet.\", \"metadata\": {\"lang\": \"xx\", \"year\": null, \"other\": []}}");
        Path queries = write(
                "queries.jsonl",
                "{\"_id\": \"q1\", \"text\": \"Wie lang ist die Frist im Monat?\"}",
                "{\"_id\": \"q2\", \"text\": \"Zebra\"}");
        String run = run(corpus, queries, 2);
        assertThat(run.lines()).hasSize(2).allMatch(each -> each.matches("q1 Q0 [ac] [12] -?\\d+\\.\\d{9} armillary"));
        assertThat(run.lines().findFirst().orElseThrow()).startsWith("q1 Q0 a 1 ");
        assertThat(run(corpus, queries, 2)).isEqualTo(run);
    }

    @Test
    void leavesAPassageOutOfItsOwnHits() throws IOException {
        Path corpus = write(
                "corpus.jsonl",
                "{\"_id\": \"a\", \"text\": \"harbour lantern\", \"metadata\": {\"date\": \"2004-05-01\"}}",
                "{\"_id\": \"b\", \"text\": \"harbour rope\", \"metadata\": {\"year\": \"2006\"}}");
        Path queries = write("queries.jsonl", "{\"_id\": \"a\", \"text\": \"harbour lantern\"}");
        assertThat(run(corpus, queries, 10).lines()).singleElement().asString().startsWith("a Q0 b 1 ");
    }

    @Test
    void saysWhichLineIsWrong() throws IOException {
        Path corpus = write("corpus.jsonl", "{\"_id\": \"a\", \"text\": \"x\"}", "{\"_id\": 3}");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> run(corpus, corpus, 10))
                .withMessageContaining("corpus.jsonl:2")
                .withMessageContaining("_id");
    }

    @Test
    void gradesPairsAsOthersAreGraded() throws IOException {
        StringBuilder train = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            String text = "keeper " + i + " shall report ship " + i * 7 + " to the harbour at dusk";
            String other = i % 2 == 0 ? "bread " + i * 3 + " is baked by nobody on mondays" : text;
            train.append("{\"id\": \"t%d\", \"text_a\": \"%s\", \"text_b\": \"%s\", \"label\": %d}\n"
                    .formatted(i, text, other, i % 2));
        }
        Path graded = write("train.jsonl", train.toString());
        Path pairs = write(
                "pairs.jsonl",
                "{\"id\": \"x\", \"text_a\": \"the toll is paid\", \"text_b\": \"the toll is paid\"}",
                "{\"id\": \"y\", \"text_a\": \"the toll is paid\", \"text_b\": \"ropes dry slowly\"}");
        Path out = folder.resolve("out.jsonl");
        assertThat(PairsBench.run(graded, pairs, out)).isEqualTo(2);
        assertThat(Files.readAllLines(out))
                .satisfiesExactly(
                        same -> assertThat(same).startsWith("{\"id\": \"x\", \"label\": 1, \"score\": 0."),
                        other -> assertThat(other).startsWith("{\"id\": \"y\", \"label\": 0, \"score\": 0."));
    }
}
