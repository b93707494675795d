package org.armillary.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.armillary.corpus.Comparison.Kind;
import org.armillary.corpus.Comparison.Piece;
import org.armillary.law.frbr.Language;
import org.armillary.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {

    private static final Path KOREA = Path.of("..", "..", "shared", "corpus", "kr", "ai-basic-act");

    @TempDir
    private Path directory;

    @Test
    void tellsChangedAddedRemovedAndMovedProvisionsApart() throws IOException {
        String earlier = OpenCorpus.act(
                "1",
                "2020-01-01",
                "",
                "Lanterns shine over the harbour at night.",
                "Keepers trim every wick before dusk.",
                "Boats without lanterns stay ashore.",
                "Fines go to the keeper.");
        String later = OpenCorpus.act(
                "1",
                "2021-01-01",
                "",
                "Lanterns shine over the harbour at night.",
                "Keepers trim every wick before noon.",
                "A register of lanterns is kept by the mayor.",
                "Boats without lanterns stay ashore.");

        Comparison comparison = compare(earlier, later);

        assertThat(comparison.changes())
                .filteredOn(change -> !change.name().isEmpty() && change.name().startsWith("Article"))
                .extracting(change -> change.name() + " " + change.kind())
                .containsExactly(
                        "Article 1 SAME",
                        "Article 2 CHANGED",
                        "Article 3 ADDED",
                        "Article 4 MOVED",
                        "Article 4 REMOVED");
        Comparison.Change changed = comparison.changes().stream()
                .filter(change -> change.kind() == Kind.CHANGED)
                .findFirst()
                .orElseThrow();
        assertThat(marked(changed.beforePieces())).containsExactly("dusk");
        assertThat(marked(changed.afterPieces())).containsExactly("noon");
    }

    @Test
    void theSameTextHasNoDifferences() throws IOException {
        String text = OpenCorpus.act("1", "2020-01-01", "", "Lanterns shine.", "Lanterns shine.", "");
        assertThat(compare(text, text.replace("2020-01-01", "2021-01-01")).differences())
                .isEmpty();
    }

    @Test
    void piecesJoinToTheTextsTheyComeFrom() throws IOException {
        Comparison comparison = compare(
                OpenCorpus.act("1", "2020-01-01", "", "A keeper, or two; trim (wicks) — daily.", "灯塔应当每夜点亮。"),
                OpenCorpus.act("1", "2021-01-01", "", "Two keepers; trim wicks — weekly.", "灯塔应当每日熄灭。"));

        assertThat(comparison.changes()).allSatisfy(change -> {
            change.before()
                    .ifPresent(
                            passage -> assertThat(joined(change.beforePieces())).isEqualTo(passage.text()));
            change.after()
                    .ifPresent(
                            passage -> assertThat(joined(change.afterPieces())).isEqualTo(passage.text()));
        });
    }

    @Test
    void koreasThreeVersionsDifferWhereTheyWereAmended() throws IOException {
        assumeTrue(Files.isDirectory(KOREA), "skipped: " + KOREA + " is not here");
        try (OpenCorpus open = OpenCorpus.at(directory, new LawEngine(), java.time.Clock.systemUTC())) {
            var documents = Inputs.list(List.of(KOREA), Progress.NONE);
            var summary =
                    open.corpus().importer().run(new ImportRequest(documents, Statements.NONE, false), Progress.NONE);
            assertThat(summary.describe()).isEqualTo("3 imported");
            Instrument act = open.corpus().library().list().getFirst();
            Timeline timeline = open.corpus().library().timeline(act.work(), new Language("kor"));
            assertThat(timeline.versions())
                    .extracting(Holding::date)
                    .containsExactly(LocalDate.of(2025, 1, 21), LocalDate.of(2025, 10, 1), LocalDate.of(2026, 1, 20));

            Comparison comparison = Comparison.of(
                    open.corpus().texts().get(timeline.versions().get(1)),
                    open.corpus().texts().get(timeline.versions().get(2)));
            assertThat(comparison.count(Kind.SAME)).isPositive();
            assertThat(comparison.count(Kind.CHANGED)).isPositive();
            assertThat(comparison.count(Kind.CHANGED))
                    .isLessThan(comparison.changes().size() / 2);
            assertThat(timeline.at(LocalDate.of(2025, 12, 1)).orElseThrow().standing())
                    .isEqualTo(Timeline.Standing.NOT_YET);
            assertThat(timeline.at(LocalDate.of(2026, 3, 1))
                            .orElseThrow()
                            .version()
                            .date())
                    .isEqualTo(LocalDate.of(2026, 1, 20));
        }
    }

    private Comparison compare(String earlier, String later) throws IOException {
        try (OpenCorpus open = OpenCorpus.at(directory)) {
            open.take(earlier);
            open.take(later);
            List<Holding> versions = open.corpus()
                    .library()
                    .timeline("/akn/xa/act/2020/1", new Language("eng"))
                    .versions();
            return Comparison.of(
                    open.corpus().texts().get(versions.getFirst()),
                    open.corpus().texts().get(versions.getLast()));
        }
    }

    private static List<String> marked(List<Piece> pieces) {
        return pieces.stream()
                .filter(Piece::marked)
                .map(Piece::text)
                .map(String::strip)
                .toList();
    }

    private static String joined(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
