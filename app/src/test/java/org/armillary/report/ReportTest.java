package org.armillary.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.armillary.assessment.AiSystem;
import org.armillary.assessment.Assessment;
import org.armillary.assessment.Assessor;
import org.armillary.assessment.Finding;
import org.armillary.assessment.Receipt;
import org.armillary.law.codification.Codex;
import org.armillary.wording.Wording;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The report of a shipped sample: what a board gets to read, before and as a file.
class ReportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Wording WORDING = Wording.of(Locale.ENGLISH);

    private static Assessment assessment;
    private static Report report;

    @BeforeAll
    static void assess() {
        Codex codex = Codex.load();
        AiSystem screener = codex.samples().stream()
                .map(AiSystem::of)
                .filter(each -> each.name().equals("Ranks applicants for a job"))
                .findFirst()
                .orElseThrow();
        assessment = Assessor.of(codex).assess(screener, DAY, Set.of("eu", "kr", "us-co"));
        report = Report.of(assessment, WORDING, code -> "Place " + code);
    }

    private static Report.Section section(String key) {
        return report.sections().stream()
                .filter(each -> each.heading().equals(WORDING.say(key)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyRowOfAResultNamesAProvision() {
        String head = WORDING.say("board.provision");
        int rows = 0;
        for (Report.Section section : report.sections()) {
            for (Report.Part part : section.parts()) {
                if (part instanceof Report.Part.Grid grid && grid.heads().contains(head)) {
                    int column = grid.heads().indexOf(head);
                    assertThat(grid.rows()).allSatisfy(row -> assertThat(row).hasSameSizeAs(grid.heads()));
                    assertThat(grid.rows())
                            .allSatisfy(row -> assertThat(row.get(column)).isNotBlank());
                    rows += grid.rows().size();
                }
            }
        }
        assertThat(rows).isGreaterThan(60);
    }

    @Test
    void everyResultThatAppliesOrMayStandsInIt() {
        String all = Jsoup.parse(ReportHtml.of(report)).text();
        for (Finding each : assessment.findings()) {
            if (each.holdsOrComes() || !each.missing().isEmpty()) {
                String said = each.duty()
                        .filter(_ -> each.missing().isEmpty())
                        .map(duty -> duty.act())
                        .orElse(each.what());
                assertThat(all).as(each.conclusion()).contains(said.replaceAll("\\s+", " "));
            }
        }
    }

    @Test
    void openQuestionsAreNumberedAndReferredTo() {
        Report.Part.Grid questions =
                (Report.Part.Grid) section("board.open").parts().getFirst();
        assertThat(questions.rows().getFirst().getFirst()).isEqualTo("1");
        assertThat(questions.rows())
                .anySatisfy(row -> assertThat(row.get(1)).contains("without a meaningful part for a human being"));
        long missing = assessment.findings().stream()
                .flatMap(each -> each.missing().stream())
                .distinct()
                .count();
        assertThat(questions.rows()).hasSize((int) missing);
    }

    @Test
    void whatComesStandsWithItsDay() {
        Report.Part.Grid later =
                (Report.Part.Grid) section("board.later").parts().getFirst();
        assertThat(later.rows().getFirst()).first().isEqualTo("1 January 2027");
        assertThat(later.rows().getFirst().get(1)).startsWith("Place us-co");
    }

    @Test
    void itSaysHowToMakeItAgainAndThatItIsNoAdvice() {
        String all = ReportHtml.of(report);
        assertThat(all)
                .contains(Receipt.of(assessment).digest(), assessment.codex().factsDigest());
        assertThat(all).contains(assessment.codex().get("eu_ai_act").digest().substring(0, 16));
        assertThat(String.join(" ", report.about())).contains("not legal advice", "21 November 2026", "Place kr");
    }

    @Test
    void mainResultsNameWhatWouldTurnThem() {
        Element html = Jsoup.parse(ReportHtml.of(report)).body();
        String turns = html.text().substring(html.text().indexOf(WORDING.say("board.turns")));
        assertThat(turns).contains("Rests on Art. ", WORDING.say("assess.flip.not"));
    }

    @Test
    void theDocumentHoldsEverySectionAndCell() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(ReportDocx.of(report)));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            String text = extractor.getText().replaceAll("\\s+", " ");
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo(report.title());
            assertThat(text).contains(report.foot());
            report.sections().forEach(section -> {
                assertThat(text).contains(section.heading());
                section.parts().forEach(part -> {
                    if (part instanceof Report.Part.Grid grid) {
                        grid.rows()
                                .forEach(row -> row.forEach(cell -> assertThat(text)
                                        .contains(cell.replaceAll("\\s+", " ").strip())));
                    }
                });
            });
        }
    }
}
