package org.armillary.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.armillary.corpus.Corpus;
import org.armillary.corpus.ImportRequest;
import org.armillary.corpus.Incoming;
import org.armillary.corpus.LawEngine;
import org.armillary.corpus.Statements;
import org.armillary.graph.CheckedCitation.Verdict;
import org.armillary.home.Database;
import org.armillary.home.Home;
import org.armillary.home.Ownership;
import org.armillary.law.frbr.Language;
import org.armillary.task.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Invented decisions beside the law they speak of.
class CasesTest {

    private static final LocalDate DAY = LocalDate.of(2040, 1, 1);
    private static final Language ENGLISH = new Language("eng");
    private static final String LAW = "/akn/eu/act/regulation/2031/12";
    private static final String CASE = "/akn/eu/judgment/c/2032/957";

    private static final String REGULATION = """
            REGULATION (EU) 2031/12 OF THE EUROPEAN PARLIAMENT AND OF THE COUNCIL
            of 13 June 2031
            on lamps

            HAVE ADOPTED THIS REGULATION:

            Article 1
            Scope
            1. This Regulation applies to lamps.

            Article 2
            Light
            1. Lamps shall burn at night.
            """;

    private static final String JUDGMENT = """
            JUDGMENT OF THE COURT (Second Chamber)

            7 May 2032

            ECLI:EU:C:2032:957

            In Case C-934/31,

            gives the following

            Judgment

            1 This request concerns Article 1 of Regulation (EU) 2031/12.

            Legal context

            2 Article 2 of Regulation (EU) 2031/12 is headed ‘Light’.

            Consideration of the question referred

            3 It follows from Article 2 of Regulation (EU) 2031/12 that a lamp burns.

            On those grounds, the Court (Second Chamber) hereby rules:

            Article 2 of Regulation (EU) 2031/12 must be interpreted as meaning that a lamp burns at night.
            """;

    private static final String LATER = """
            JUDGMENT OF THE COURT (Second Chamber)

            7 May 2034

            ECLI:EU:C:2034:12

            In Case C-12/33,

            gives the following

            Judgment

            1 The Court has held that a lamp burns (judgment of 7 May 2032, C-934/31, paragraph 3).
            """;

    @TempDir
    private Path directory;

    private Ownership ownership;
    private Database database;
    private Corpus corpus;
    private Graph graph;

    @BeforeEach
    void take() throws IOException {
        ownership = Ownership.take(new Home(directory), "test");
        database = Database.open(ownership);
        corpus = Corpus.open(ownership, database, new LawEngine(), Clock.systemUTC());
        corpus.follow(AnnotationStore.open(corpus, database, Annotating.standard()));
        corpus.reconcile(Progress.NONE);
        corpus.catchUp(Progress.NONE);
        graph = new Graph(database, corpus.library());
        List<Incoming> texts = List.of(
                Incoming.of("law.txt", REGULATION.getBytes(StandardCharsets.UTF_8), Statements.NONE),
                Incoming.of("case.txt", JUDGMENT.getBytes(StandardCharsets.UTF_8), Statements.NONE),
                Incoming.of("later.txt", LATER.getBytes(StandardCharsets.UTF_8), Statements.NONE));
        corpus.importer().run(new ImportRequest(texts, Statements.NONE, false), Progress.NONE);
    }

    @AfterEach
    void close() {
        corpus.close();
        database.close();
        ownership.close();
    }

    private List<String> pointing(String work, String eId) {
        return graph.to(new Node(work, eId), List.of(), DAY, ENGLISH).stream()
                .map(each -> each.link().type().word() + " " + each.link().from())
                .toList();
    }

    @Test
    void interpretsWhatReasonsAndOperativePartSayTheMeaningOf() {
        assertThat(pointing(LAW, "art_2"))
                .containsExactlyInAnyOrder(
                        "cites " + CASE + "#para_2",
                        "interprets " + CASE + "#para_3",
                        "interprets " + CASE + "#decision");
        assertThat(pointing(LAW, "art_1")).containsExactly("cites " + CASE + "#para_1");
    }

    @Test
    void isFoundByItsDocketNumber() {
        assertThat(graph.called("/akn/eu/judgment/c/2031/c-934-31")).isEqualTo(CASE);
        assertThat(pointing(CASE, "")).contains("cites /akn/eu/judgment/c/2034/12#para_1");
        assertThat(graph.called("/akn/eu/judgment/c/2029/c-1-29")).isEqualTo("/akn/eu/judgment/c/2029/c-1-29");
    }

    @Test
    void doesNotPointToItself() {
        assertThat(graph.of(graph.text(CASE, ENGLISH, DAY).orElseThrow().version()))
                .noneMatch(link -> link.type() == Link.Type.NAMED)
                .noneMatch(link ->
                        link.to().filter(to -> to.work().contains("c-934-31")).isPresent());
    }

    @Test
    void isChecked() throws IOException {
        CitationCheck check = new CitationCheck(corpus.library(), corpus.texts(), graph, Annotating.standard());
        String brief = "The Court so held (C-934/31; ECLI:EU:C:2032:957), but see C-1/29.";

        List<CheckedCitation> checked = check.check(
                        brief.getBytes(StandardCharsets.UTF_8), "brief.txt", DAY, Optional.empty())
                .citations();

        assertThat(checked.stream().map(CheckedCitation::verdict))
                .containsExactly(Verdict.FOUND, Verdict.FOUND, Verdict.CANNOT_TELL);
    }
}
