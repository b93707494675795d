package org.armillary.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.armillary.corpus.Holding;
import org.armillary.corpus.OpenCorpus;
import org.armillary.graph.CheckedCitation.Reason;
import org.armillary.graph.CheckedCitation.Verdict;
import org.armillary.home.Database;
import org.armillary.home.Home;
import org.armillary.home.Ownership;
import org.armillary.law.akn.Outline;
import org.armillary.law.akn.Passage;
import org.armillary.law.frbr.Language;
import org.armillary.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What every database must do for the graph.
abstract class GraphContract {

    private static final LocalDate DAY = LocalDate.of(2022, 1, 1);
    private static final Language ENGLISH = new Language("eng");
    private static final Node FIRST = new Node("/akn/xa/act/2020/1", "");
    private static final Node SECOND = new Node("/akn/xa/act/2020/2", "");

    @TempDir
    private Path directory;

    private final PlainAnnotating annotating = new PlainAnnotating();

    /// The database of a home, with no rows in it.
    abstract Database open(Ownership ownership);

    /// A corpus with annotations.
    private record Open(OpenCorpus open, AnnotationStore store) implements AutoCloseable {

        Graph graph() {
            return new Graph(open.database(), open.corpus().library());
        }

        CitationCheck check() {
            return new CitationCheck(open.corpus().library(), open.corpus().texts(), graph(), new PlainAnnotating());
        }

        Holding holding(Node work) {
            return graph().text(work.work(), ENGLISH, DAY).orElseThrow().version();
        }

        @Override
        public void close() {
            open.close();
        }
    }

    private Open opened() throws IOException {
        Ownership ownership = Ownership.take(new Home(directory), "test");
        OpenCorpus open = OpenCorpus.at(ownership, open(ownership));
        AnnotationStore store = AnnotationStore.open(open.corpus(), open.database(), annotating);
        open.corpus().follow(store);
        open.corpus().reconcile(Progress.NONE);
        open.corpus().catchUp(Progress.NONE);
        return new Open(open, store);
    }

    private static Node in(Node work, String eId) {
        return new Node(work.work(), eId);
    }

    @Test
    void tellsWhatPointsToAProvisionOnADay() throws IOException {
        try (Open open = opened()) {
            open.open().take(OpenCorpus.act("1", "2020-01-01", "", "Lamps burn.", "Oil is kept, [art_1]."));
            open.open()
                    .take(OpenCorpus.act(
                            "2", "2020-01-01", "", "Ferries carry lamps, [Act 1, art_1].", "As in [Act 1]."));
            open.open()
                    .take(OpenCorpus.act(
                            "2", "2021-01-01", "", "Ferries carry oil, [Act 1, art_2].", "As in [Act 1]."));

            assertThat(from(open, in(FIRST, "art_1"), DAY)).containsExactly("/akn/xa/act/2020/1#art_2");
            assertThat(from(open, in(FIRST, "art_2"), DAY)).containsExactly("/akn/xa/act/2020/2#art_1");
            assertThat(from(open, in(FIRST, "art_1"), LocalDate.of(2020, 6, 1)))
                    .containsExactly("/akn/xa/act/2020/1#art_2", "/akn/xa/act/2020/2#art_1");
            assertThat(from(open, FIRST, DAY)).containsExactly("/akn/xa/act/2020/2#art_2", "/akn/xa/act/2020/2#art_1");

            Link link = open.graph().from(open.holding(SECOND), "art_1").getFirst();
            assertThat(link.evidence().cited()).isEqualTo("[Act 1, art_2]");
            assertThat(link.evidence().words()).contains("Ferries carry oil, ");
            assertThat(open.graph().resolve(link, DAY))
                    .hasValueSatisfying(
                            dated -> assertThat(dated.version().date()).isEqualTo("2020-01-01"));
        }
    }

    private static List<String> from(Open open, Node node, LocalDate day) {
        return open.graph().to(node, List.of(), day, ENGLISH).stream()
                .map(each -> each.link().from().toString())
                .toList();
    }

    @Test
    void aRangeCitesWhatLiesInIt() throws IOException {
        try (Open open = opened()) {
            open.open()
                    .take(OpenCorpus.act(
                            "1", "2020-01-01", "", "One.", "Two.", "Three.", "Four.", "See [art_1] to [art_4]."));
            open.open()
                    .take(OpenCorpus.act(
                            "2", "2020-01-01", "", "See [Act 1, art_2] to [Act 1, art_4].", "See [art_1], [art_4]."));

            assertThat(from(open, in(FIRST, "art_3"), DAY))
                    .containsExactlyInAnyOrder("/akn/xa/act/2020/1#art_5", "/akn/xa/act/2020/2#art_1");
            assertThat(from(open, in(SECOND, "art_3"), DAY)).isEmpty();
        }
    }

    @Test
    void aRepealIsNoCitation() throws IOException {
        try (Open open = opened()) {
            open.open().take(OpenCorpus.act("1", "2020-01-01", "", "Lamps burn.", "Drop [art_1]."));
            assertThat(open.graph().touched(open.holding(FIRST)))
                    .singleElement()
                    .satisfies(link -> assertThat(link.type()).isEqualTo(Link.Type.REPEALS));
            assertThat(open.graph().of(open.holding(FIRST))).hasSize(1);
        }
    }

    @Test
    void whatIsPutInIsTouchedBeforeItIsThere() throws IOException {
        try (Open open = opened()) {
            open.open().take(OpenCorpus.act("1", "2020-01-01", "", "Lamps burn."));
            open.open().take(OpenCorpus.act("2", "2020-01-01", "", "Add art_1a to [Act 1]."));
            assertThat(open.graph().of(open.holding(SECOND))).singleElement().satisfies(link -> {
                assertThat(link.type()).isEqualTo(Link.Type.AMENDS);
                assertThat(link.to()).hasValue(in(FIRST, "art_1a"));
                assertThat(link.date()).isEqualTo("2020-01-01");
                assertThat(link.evidence().basis()).isEqualTo("insertion");
                assertThat(link.evidence().confidence())
                        .as("as sure as of the law it names")
                        .isEqualTo(0.9);
            });
            assertThat(from(open, in(FIRST, "art_1a"), DAY)).containsExactly("/akn/xa/act/2020/2#art_1");
        }
    }

    @Test
    void whatOnlyLeadsToAPartIsNoLinkOfItsOwn() throws IOException {
        try (Open open = opened()) {
            open.open()
                    .take(OpenCorpus.act(
                            "1",
                            "2020-01-01",
                            "",
                            "One.",
                            "See [art_1], [art_1__para_2].",
                            "See [art_1__para_2] of [art_1].",
                            "See [art_1] and then [art_1__para_2]."));
            assertThat(open.graph().of(open.holding(FIRST)))
                    .extracting(link -> link.to().orElseThrow().eId())
                    .containsExactly("art_1__para_2", "art_1__para_2", "art_1", "art_1__para_2");
        }
    }

    @Test
    void findsTheShortestWayInEitherDirection() throws IOException {
        try (Open open = opened()) {
            open.open()
                    .take(OpenCorpus.act(
                            "1", "2020-01-01", "", "See [art_2].", "See [art_3].", "See [Act 2, art_1].", "Alone."));
            open.open().take(OpenCorpus.act("2", "2020-01-01", "", "End.", "See [art_1] and [Act 1, art_1]."));

            Route route = open.graph()
                    .route(in(FIRST, "art_2"), in(SECOND, "art_1"), DAY, 8)
                    .orElseThrow();
            assertThat(route.steps()).extracting(Route.Step::forward).containsExactly(true, true);
            Route back = open.graph()
                    .route(in(FIRST, "art_1"), in(SECOND, "art_1"), DAY, 8)
                    .orElseThrow();
            assertThat(back.steps()).extracting(Route.Step::forward).containsExactly(false, true);
            assertThat(open.graph().route(in(FIRST, "art_4"), in(SECOND, "art_1"), DAY, 8))
                    .isEmpty();
            assertThat(open.graph().route(in(FIRST, "art_1"), in(SECOND, "art_1"), DAY, 1))
                    .isEmpty();
        }
    }

    @Test
    void tellsWhatTermsMeanAcrossWorks() throws IOException {
        try (Open open = opened()) {
            open.open().take(OpenCorpus.act("1", "2020-01-01", "", "A \"harbour lamp\" means a light."));
            open.open()
                    .take(OpenCorpus.act(
                            "2", "2020-01-01", "", "A \"harbour lamp\" means a flame.", "\"oil\" means fuel."));
            Glossary glossary = new Glossary(open.open().database());

            assertThat(glossary.meanings("Harbour  Lamp", DAY))
                    .extracting(Term::meaning)
                    .containsExactly("\"harbour lamp\" means a light.", "\"harbour lamp\" means a flame.");
            assertThat(glossary.meanings("harbour lamp", LocalDate.of(2019, 1, 1)))
                    .isEmpty();
            assertThat(glossary.shared(DAY, 9)).containsExactly("harbour lamp");
            assertThat(glossary.of(open.holding(SECOND))).extracting(Term::term).containsExactly("harbour lamp", "oil");
        }
    }

    @Test
    void tellsWhoMustDoWhat() throws IOException {
        try (Open open = opened()) {
            open.open()
                    .take(OpenCorpus.act(
                            "1", "2020-01-01", "", "The keeper shall trim wicks.", "The keeper of a boat shall row."));
            open.open()
                    .take(OpenCorpus.act(
                            "2",
                            "2020-01-01",
                            "",
                            "Masters and keepers shall not smoke.",
                            "The owner of the keeper shall pay.",
                            "The log shall be kept by the keeper."));
            Duties duties = new Duties(open.open().database());

            assertThat(duties.of("Keepers", Optional.empty(), DAY).values().stream()
                            .flatMap(List::stream))
                    .extracting(each -> each.action().orElse(""))
                    .containsExactly("trim wicks", "row", "smoke", "be kept by the keeper");
            assertThat(duties.of("keeper", Optional.of(SECOND.work()), DAY)).containsOnlyKeys(SECOND.work());
            assertThat(duties.of("boat", Optional.empty(), DAY)).isEmpty();
            assertThat(duties.bearers(Optional.empty(), DAY, 2)).first().isEqualTo("keeper");
        }
    }

    @Test
    void followsTheCorpusThroughCrashesAndRebuilds() throws IOException {
        try (Open open = opened()) {
            open.open().take(OpenCorpus.act("1", "2020-01-01", "", "See [art_2].", "Two."));
            open.open().corpus().withdraw(FIRST.work() + "/eng@2020-01-01", "wrong");
            assertThat(from(open, in(FIRST, "art_2"), DAY)).isEmpty();
            open.open().take(OpenCorpus.act("1", "2021-01-01", "", "See [art_2].", "Two."));
            open.open().take(OpenCorpus.act("2", "2021-01-01", "", "See [Act 1, art_2]."));
        }
        int before = annotating.read.get();
        try (Open open = opened()) {
            assertThat(annotating.read.get()).as("nothing is annotated twice").isEqualTo(before);
            List<String> known = from(open, in(FIRST, "art_2"), DAY);
            assertThat(known).hasSize(2);
        }
        // as after a crash between the acts and what follows them
        try (Ownership ownership = Ownership.take(new Home(directory), "test");
                Database database = open(ownership)) {
            database.change(transaction -> {
                AnnotatedTable.clear(transaction);
                AnnotatedTable.follow(transaction, "annotations", 0);
                return 0;
            });
        }
        try (Open open = opened()) {
            assertThat(from(open, in(FIRST, "art_2"), DAY)).hasSize(2);
            long newest = open.open().corpus().acts().newest();
            List<Link> links = open.graph().of(open.holding(SECOND));
            open.open().corpus().rebuild().derived(Progress.NONE);
            assertThat(from(open, in(FIRST, "art_2"), DAY)).hasSize(2);
            assertThat(open.store().followed()).isEqualTo(newest);
            assertThat(open.graph().of(open.holding(SECOND))).isEqualTo(links);
            open.open().corpus().rebuild().fromSources(Progress.NONE);
            open.open().corpus().rebuild().derived(Progress.NONE);
            assertThat(open.graph().of(open.holding(SECOND)))
                    .as("made again from the sources")
                    .isEqualTo(links);
        }
    }

    @Test
    void whatAnotherVersionReadIsReadAnewWhilePeopleWork() throws IOException {
        try (Open open = opened()) {
            open.open().take(OpenCorpus.act("1", "2020-01-01", "", "See [art_2].", "Two."));
            open.open().take(OpenCorpus.act("2", "2020-01-01", "", "See [Act 1, art_2]."));
            open.open().database().change(transaction -> transaction.update("update annotated set engine = 'older'"));
        }
        Ownership ownership = Ownership.take(new Home(directory), "test");
        try (OpenCorpus open = OpenCorpus.at(ownership, open(ownership))) {
            AnnotationStore store = AnnotationStore.open(open.corpus(), open.database(), annotating);
            open.corpus().follow(store);
            open.corpus().reconcile(Progress.NONE);
            Graph graph = new Graph(open.database(), open.corpus().library());
            assertThat(open.corpus().isBehind()).isTrue();
            assertThat(graph.to(in(FIRST, "art_2"), List.of(), DAY, ENGLISH))
                    .as("places of another version are not shown")
                    .isEmpty();

            open.take(OpenCorpus.act("3", "2020-01-01", "", "See [Act 1, art_2]."));
            assertThat(graph.to(in(FIRST, "art_2"), List.of(), DAY, ENGLISH)).hasSize(1);
            assertThat(store.followed())
                    .as("a crash now would not lose the older texts")
                    .isZero();

            assertThat(open.corpus().catchUp(Progress.NONE)).isEqualTo(3);
            assertThat(graph.to(in(FIRST, "art_2"), List.of(), DAY, ENGLISH)).hasSize(3);
            assertThat(open.corpus().isBehind()).isFalse();
            assertThat(store.followed()).isEqualTo(open.corpus().acts().newest());
        }
    }

    @Test
    void aTextThatCantBeAnnotatedIsHeldAllTheSame() throws IOException {
        try (Open open = opened()) {
            assertThat(open.open()
                            .take(OpenCorpus.act("1", "2020-01-01", "", "Unreadable."))
                            .describe())
                    .startsWith("1 imported");
            assertThat(open.graph().of(open.holding(FIRST))).isEmpty();
        }
    }

    @Test
    void checksCitationsByTheLawOfTheDay() throws IOException {
        try (Open open = opened()) {
            open.open().take(OpenCorpus.act("1", "2020-01-01", "2020-01-01", "Lamps burn.", "Oil is kept."));
            open.open()
                    .take(OpenCorpus.act(
                            "1", "2021-01-01", "2021-01-01", "Lamps burn.", "Oil is kept.", "Wicks are trimmed."));
            open.open()
                    .take(OpenCorpus.act("2", "2020-01-01", "2020-01-01", "One.")
                            .replace("Article 1.", "Article 7."));

            String text = "[Act 1, art_3] [Act 1, art_9] [Act 1] [Act 5, art_1] [] [Act 2, art_1] [art_2]";
            CheckedText checked = open.check().check(brief(text), DAY, Optional.empty());
            assertThat(checked.citations())
                    .extracting(CheckedCitation::verdict)
                    .containsExactly(
                            Verdict.FOUND,
                            Verdict.ABSENT,
                            Verdict.FOUND,
                            Verdict.CANNOT_TELL,
                            Verdict.CANNOT_TELL,
                            Verdict.CANNOT_TELL);
            assertThat(checked.citations())
                    .extracting(each -> each.reason().orElse(null))
                    .containsExactly(
                            null, Reason.NO_SUCH_PLACE, null, Reason.NOT_HELD, Reason.UNCLEAR, Reason.INCOMPLETE);
            assertThat(checked.citations().getFirst().says().orElseThrow().words())
                    .isEqualTo("Wicks are trimmed.");

            CheckedText then = open.check().check(brief(text), LocalDate.of(2020, 6, 1), Optional.of(FIRST.work()));
            assertThat(then.citations().getFirst().reason()).hasValue(Reason.OTHER_VERSION);
            assertThat(then.citations().getFirst().detail()).isEqualTo("2021-01-01");
            assertThat(then.citations().getLast().verdict()).isEqualTo(Verdict.FOUND);
        }
    }

    private static Outline brief(String text) {
        Passage passage =
                Passage.of(Optional.empty(), Passage.Kind.TEXT, false, text, List.of(new Passage.Stretch(0, 0)));
        return Outline.of(text, ENGLISH, List.of(), List.of(passage));
    }
}
