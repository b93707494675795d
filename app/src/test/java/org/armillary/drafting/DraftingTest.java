package org.armillary.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.armillary.catalogue.Catalogue;
import org.armillary.comparison.Findings;
import org.armillary.corpus.OpenCorpus;
import org.armillary.graph.Graph;
import org.armillary.law.akn.AknDocument;
import org.armillary.law.akn.AknSchema;
import org.armillary.lineage.Judgments;
import org.armillary.lineage.Lineage;
import org.armillary.lineage.TextLineage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Articles drafted from the catalogue as shipped: each phrase leans on something, what differs stands in brackets,
/// what is missing is named.
class DraftingTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-21");

    @TempDir
    private static Path home;

    private static OpenCorpus open;
    private static Drafting drafting;

    @BeforeAll
    static void start() throws IOException {
        open = OpenCorpus.at(home);
        TextLineage texts = TextLineage.open(
                open.corpus(), new Graph(open.database(), open.corpus().library()), Set.of());
        drafting = new Drafting(
                new Lineage(Catalogue.shipped(), texts, open.corpus().library(), new Judgments(open.corpus())),
                Findings.shipped());
    }

    @AfterAll
    static void stop() {
        open.close();
    }

    private static Draft transparency(String... precedents) {
        return drafting.draft("transparency", "oecd-ai-principles", List.of(precedents), DAY)
                .orElseThrow();
    }

    @Test
    void everyPhraseLeansOnAProvisionOrSaysThatItDoesNot() {
        Draft draft = transparency("eu-ai-act", "kr-ai-basic-act", "us-ca-sb-53");
        assertThat(draft.paragraphs()).hasSizeGreaterThan(6);
        for (Draft.Paragraph paragraph : draft.paragraphs()) {
            assertThat(paragraph.number()).isPositive();
            for (Draft.Phrase phrase : paragraph.phrases()) {
                boolean joint = phrase.text().equals(".");
                assertThat(joint || !phrase.leans().isEmpty() || !phrase.supported())
                        .as(phrase.text())
                        .isTrue();
            }
        }
        assertThat(draft.paragraphs().stream().flatMap(each -> each.leans().stream()))
                .anySatisfy(lean -> {
                    assertThat(lean.instrument().id()).isEqualTo("eu-ai-act");
                    assertThat(lean.place()).contains("Art. 50(1)");
                });
    }

    @Test
    void bracketsHoldWhatDiffers() {
        String duty = duty(transparency("eu-ai-act", "kr-ai-basic-act"));
        assertThat(duty)
                .contains("[providers | deployers | AI business operators]")
                .doesNotContain("parties");
        assertThat(duty(transparency("kr-ai-basic-act"))).contains("require AI business operators to tell");
    }

    private static String duty(Draft draft) {
        return draft.paragraphs().stream()
                .filter(each -> each.element() == Draft.Element.DUTY)
                .findFirst()
                .orElseThrow()
                .text();
    }

    @Test
    void whatNoPrecedentHasIsNamed() {
        Draft draft = transparency();
        assertThat(draft.missing())
                .extracting(Draft.Missing::element)
                .contains(Draft.Element.CONSEQUENCE, Draft.Element.VERIFICATION, Draft.Element.DUTY);
        assertThat(draft.paragraphs().stream()
                        .filter(each -> each.element() == Draft.Element.CONSEQUENCE)
                        .findFirst()
                        .orElseThrow()
                        .phrases()
                        .getFirst())
                .satisfies(phrase -> {
                    assertThat(phrase.supported()).isFalse();
                    assertThat(phrase.text()).startsWith("[");
                });
        Set<Draft.Element> said = draft.elements();
        draft.missing().forEach(each -> said.add(each.element()));
        assertThat(said).containsExactlyInAnyOrder(Draft.Element.values());
    }

    @Test
    void timesAndAmountsComeFromTheCataloguesThresholds() {
        Draft draft = drafting.draft("incident-reporting", "hiroshima-code", List.of("eu-ai-act", "us-ca-sb-53"), DAY)
                .orElseThrow();
        String all = draft.paragraphs().stream().map(Draft.Paragraph::text).collect(Collectors.joining("\n"));
        assertThat(all).contains("at most 15 days", "at most 24 hours", "15,000,000 EUR or 3 % of turnover");
        assertThat(all).doesNotContain("35,000,000");
    }

    @Test
    void offersDescendantsOfThePrincipleFirst() {
        List<Drafting.Precedent> offered = drafting.precedents("transparency", "oecd-ai-principles", DAY);
        assertThat(offered).extracting(each -> each.instrument().id()).contains("eu-ai-act", "kr-ai-basic-act");
        assertThat(offered.getFirst().descendant()).isTrue();
        assertThat(drafting.principles("transparency", DAY))
                .extracting(each -> each.id())
                .contains("oecd-ai-principles")
                .doesNotContain("eu-ai-act");
    }

    @Test
    void everyModelPhraseIsSupportedBySomethingOnRecord() {
        Catalogue catalogue = Catalogue.shipped();
        Lineage lineage = lineage();
        Support support = new Support(
                catalogue, Findings.shipped(), catalogue.list(), lineage.instruments(DAY), DAY, ModelClauses.shipped());
        for (ModelArticle article : ModelClauses.shipped().articles()) {
            for (ModelArticle.Clause clause : article.clauses()) {
                for (ModelPhrase phrase : clause.phrases()) {
                    // Whether anybody protects who reports is not a question of the findings yet.
                    if (!phrase.isJoint() && !phrase.say().startsWith("No one may suffer")) {
                        assertThat(support.of(phrase).leans())
                                .as("%s: %s", article.topic(), phrase.say())
                                .isNotEmpty();
                    }
                }
            }
        }
    }

    private static Lineage lineage() {
        return new Lineage(
                Catalogue.shipped(),
                TextLineage.open(
                        open.corpus(), new Graph(open.database(), open.corpus().library()), Set.of()),
                open.corpus().library(),
                new Judgments(open.corpus()));
    }

    @Test
    void everyArticleHasTheElementsOfAnArticle() {
        for (ModelArticle article : ModelClauses.shipped().articles()) {
            assertThat(article.clauses().stream().map(ModelArticle.Clause::element))
                    .as(article.topic())
                    .contains(
                            Draft.Element.PURPOSE,
                            Draft.Element.DEFINITIONS,
                            Draft.Element.DUTY,
                            Draft.Element.VERIFICATION,
                            Draft.Element.CONSEQUENCE,
                            Draft.Element.REDRESS,
                            Draft.Element.REVIEW);
        }
    }

    @Test
    void akomaNtosoIsWrittenAndReadBack() throws Exception {
        Draft draft = transparency("eu-ai-act", "kr-ai-basic-act");
        AknDocument document = AknDocument.read(DraftAkn.of(draft).toBytes(), "the draft");
        assertThat(document.find("art_1__para_3").orElseThrow().text()).contains("Each Party shall require");
        assertThat(document.root().walk().filter(each -> each.is("authorialNote")))
                .isNotEmpty();
        assertThat(document.root()
                        .walk()
                        .flatMap(each -> each.find("eId").stream())
                        .toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void akomaNtosoIsValid() throws IOException {
        Path schema = Path.of("..", "..", "shared", "akn", "akomantoso30.xsd")
                .toAbsolutePath()
                .normalize();
        Assumptions.assumeTrue(Files.exists(schema), "SKIPPED: no Akoma Ntoso schema at " + schema);
        for (var topic : drafting.topics()) {
            Draft draft = drafting.draft(
                            topic.id(), "oecd-ai-principles", List.of("eu-ai-act", "kr-ai-basic-act", "cets-225"), DAY)
                    .orElseThrow();
            assertThat(AknSchema.read(schema).problems(DraftAkn.of(draft).toBytes()))
                    .as(topic.id())
                    .isEmpty();
        }
    }

    @Test
    void docxHoldsWordsProvenanceAndWhatIsMissing() throws IOException {
        Draft draft = transparency("eu-ai-act");
        byte[] bytes =
                DraftDocx.of(draft, new DraftDocx.Words("It binds no one.", "What it leans on", "Missing", Map.of()));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .contains("It binds no one.", "Each Party shall require", "EU AI Act, Art. 50(1)", "Missing");
        }
    }

    @Test
    void unknownNamesAreRefusedAndTopicsWithoutClausesHaveNoDraft() {
        assertThat(drafting.draft("competition", "oecd-ai-principles", List.of(), DAY))
                .isEmpty();
        assertThatThrownBy(() -> transparency("no-such-norm")).hasMessageContaining("no-such-norm");
    }
}
