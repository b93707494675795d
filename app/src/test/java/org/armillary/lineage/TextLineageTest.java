package org.armillary.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.armillary.catalogue.Catalogue;
import org.armillary.corpus.OpenCorpus;
import org.armillary.graph.Graph;
import org.armillary.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Edges between texts held: computed, kept, made again, and judged.
class TextLineageTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-21");
    private static final String RULE =
            "A keeper who sees that the flame of a harbour lantern gutters tells every skipper "
                    + "at once and says by which leading mark the fairway is found until the oil has been renewed.";

    @TempDir
    private Path home;

    private static void fill(OpenCorpus open) {
        open.take(
                OpenCorpus.act("1", "2020-05-01", "2020-06-01", "Lanterns are kept bright all night long.", RULE),
                OpenCorpus.act(
                        "2", "2024-05-01", "2024-06-01", "Boats are tarred each spring.", RULE + " Fines follow."));
        for (int i = 3; i < 14; i++) {
            open.take(OpenCorpus.act(
                    String.valueOf(i),
                    "2022-01-" + (10 + i),
                    "",
                    "The cooper of wharf " + i
                            + " mends barrels with hoops of hazel and is paid by the ferry master."));
        }
    }

    private static TextLineage lineage(OpenCorpus open) {
        return TextLineage.open(
                open.corpus(), new Graph(open.database(), open.corpus().library()), Set.of());
    }

    @Test
    void findsAndKeepsWhatALaterActTookOver() throws IOException {
        try (OpenCorpus open = OpenCorpus.at(home)) {
            fill(open);
            TextLineage lineage = lineage(open);
            assertThat(lineage.isCurrent()).isFalse();
            lineage.compute(Progress.NONE);
            assertThat(lineage.isCurrent()).isTrue();
            TextEdge edge = lineage.computed().edges().getFirst();
            assertThat(edge.key()).isEqualTo("/akn/xa/act/2020/1#art_2 > /akn/xa/act/2020/2#art_2");
            assertThat(edge.type()).isEqualTo(Type.VERBATIM);
            assertThat(edge.laterDay()).isEqualTo(LocalDate.parse("2024-05-01"));
            assertThat(edge.isSure()).isTrue();
            Quotes.Quote quote = new Quotes(open.corpus()).later(edge).orElseThrow();
            assertThat(quote.label()).isEqualTo("Article 2");
            assertThat(quote.pieces()).anySatisfy(part -> {
                assertThat(part.shared()).isTrue();
                assertThat(part.text()).contains("leading mark the fairway");
            });
            assertThat(quote.pieces()).anySatisfy(part -> {
                assertThat(part.shared()).isFalse();
                assertThat(part.text()).contains("Fines follow");
            });
            assertThat(lineage(open).computed()).isEqualTo(lineage.computed());
        }
    }

    @Test
    void isMadeAgainAfterALossAndWhenTextsChange() throws IOException {
        try (OpenCorpus open = OpenCorpus.at(home)) {
            fill(open);
            TextLineage lineage = lineage(open);
            lineage.compute(Progress.NONE);
            List<TextEdge> before = lineage.computed().edges();
            lineage.clear();
            assertThat(lineage.computed().edges()).isEmpty();
            lineage.compute(Progress.NONE);
            assertThat(lineage.computed().edges()).isEqualTo(before);

            Files.writeString(home.resolve("index/lineage.json"), "{damaged");
            TextLineage again = lineage(open);
            assertThat(again.computed().edges()).isEmpty();
            again.compute(Progress.NONE);
            assertThat(again.computed().edges()).isEqualTo(before);

            open.corpus().follow(again);
            open.take(OpenCorpus.act("20", "2025-05-01", "", RULE));
            assertThat(again.isCurrent()).isFalse();
            again.compute(Progress.NONE);
            assertThat(again.computed().edges())
                    .anyMatch(each -> each.later().work().equals("/akn/xa/act/2020/20"));
        }
    }

    @Test
    void keepsWhatACuratorSaidThroughALostDatabase() throws IOException {
        String key;
        try (OpenCorpus open = OpenCorpus.at(home)) {
            fill(open);
            Lineage lineage = ask(open);
            Edge edge = lineage.list(DAY).stream()
                    .filter(each -> each.text().isPresent())
                    .findFirst()
                    .orElseThrow();
            assertThat(edge.isShown()).isTrue();
            key = edge.key();
            lineage.judge(edge, false, "both copy the guild's old ordinance");
            assertThat(lineage.find(key, DAY).orElseThrow().isShown()).isFalse();
            assertThat(lineage.of("/akn/xa/act/2020/2", DAY).rejected()).hasSize(1);
        }
        deleteDatabase();
        try (OpenCorpus open = OpenCorpus.at(home)) {
            Lineage lineage = ask(open);
            assertThat(lineage.find(key, DAY).orElseThrow().judged()).isEqualTo(Edge.Judged.REJECTED);
            lineage.judge(lineage.find(key, DAY).orElseThrow(), true, "the preface says so");
            assertThat(lineage.find(key, DAY).orElseThrow().judged()).isEqualTo(Edge.Judged.CONFIRMED);
        }
        try (OpenCorpus open = OpenCorpus.at(home)) {
            assertThat(ask(open).find(key, DAY).orElseThrow().judged()).isEqualTo(Edge.Judged.CONFIRMED);
        }
    }

    private static Lineage ask(OpenCorpus open) throws IOException {
        TextLineage texts = lineage(open);
        texts.compute(Progress.NONE);
        return new Lineage(Catalogue.shipped(), texts, open.corpus().library(), new Judgments(open.corpus()));
    }

    private void deleteDatabase() throws IOException {
        try (var files = Files.walk(home.resolve("db"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }
}
