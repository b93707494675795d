package org.armillary.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.armillary.corpus.Found;
import org.armillary.corpus.OpenCorpus;
import org.armillary.corpus.Reference;
import org.armillary.graph.Annotating;
import org.armillary.graph.AnnotationStore;
import org.armillary.graph.ReadingRoom;
import org.armillary.search.ProvisionIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Relatives among invented acts of a harbour.
class HarbourParallelsTest {

    private static final String RULE =
            "The keeper shall tell every skipper when the flame of a harbour lantern gutters and by which leading mark "
                    + "the fairway is found until the oil has been renewed.";

    @TempDir
    private Path home;

    /// A corpus with its index and its graph.
    private record Harbour(OpenCorpus open, ProvisionIndex index, ReadingRoom room) implements AutoCloseable {

        static Harbour at(Path home) throws IOException {
            OpenCorpus open = OpenCorpus.at(home);
            ProvisionIndex index = ProvisionIndex.open(open.corpus());
            open.corpus().follow(index);
            open.corpus().follow(AnnotationStore.open(open.corpus(), open.database(), Annotating.standard()));
            Harbour harbour = new Harbour(open, index, ReadingRoom.of(open.corpus(), open.database()));
            harbour.fill();
            return harbour;
        }

        private void fill() {
            open.take(
                    OpenCorpus.act("1", "2019-05-01", "", "Lanterns are kept bright all night long.", RULE),
                    OpenCorpus.act("2", "2021-05-01", "", "Boats are tarred each spring.", RULE + " Fines follow."),
                    OpenCorpus.act(
                            "3",
                            "2015-03-01",
                            "",
                            "When a harbour lantern gutters, its keeper shall at once warn skippers of the fairway."));
            for (int i = 4; i < 12; i++) {
                open.take(OpenCorpus.act(
                        String.valueOf(i),
                        "2018-01-" + (10 + i),
                        "",
                        "The cooper of wharf " + i
                                + " mends barrels with hoops of hazel and is paid by the ferry master on Sundays."));
            }
            index.consult(room);
            index.renew();
        }

        Found.One find(String reference) {
            return room.library().find(Reference.parse(reference)).get();
        }

        Parallels parallels() {
            return new Parallels(index.search().alikes(), room, Optional.empty());
        }

        Provenance provenance() {
            return new Provenance(index.search().alikes(), room.library());
        }

        @Override
        public void close() {
            index.close();
            open.close();
        }
    }

    @Test
    void tellsCopiedWordsFromTheSameDutyInOtherWords() throws IOException {
        try (Harbour harbour = Harbour.at(home)) {
            Relatives found = harbour.parallels().of(harbour.find("/akn/xa/act/2020/1#art_2"), 10);
            assertThat(found.parallels())
                    .extracting(each -> each.at().place() + " " + each.likeness() + " " + each.when())
                    .containsExactly(
                            "/akn/xa/act/2020/2#art_2 SAME_WORDS LATER", "/akn/xa/act/2020/3#art_1 SAME_DUTY EARLIER");
            Parallel copy = found.parallels().getFirst();
            assertThat(copy.confidence())
                    .isGreaterThan(found.parallels().getLast().confidence());
            assertThat(shared(copy.own())).contains("leading mark the fairway is found");
            assertThat(shared(copy.other()))
                    .contains("leading mark the fairway is found")
                    .doesNotContain("Fines");
            assertThat(copy.grounds())
                    .anyMatch(each -> each instanceof Ground.Wording wording && wording.longest() > 20);
            assertThat(found.parallels().getLast().grounds())
                    .contains(new Ground.Modality(java.util.Set.of("obligation")));
            assertThat(found.byTime().parallels().getFirst().when()).isEqualTo(When.EARLIER);
        }
    }

    @Test
    void findsTheSameDutyInAnotherLanguageByWhatBothSpeakOf() throws IOException {
        try (Harbour harbour = Harbour.at(home)) {
            harbour.open()
                    .take(
                            OpenCorpus.act("21", "2022-05-01", "", "The keeper shall ensure human oversight of lamps."),
                            korean(
                                    "31",
                                    "등대지기는 등에 대한 인간의 감독을 확보하여야 한다.",
                                    "등대지기는 매일 아침 부두를 쓸어야 한다.",
                                    "선장은 워터마크를 표시하여야 한다."));
            harbour.index().renew();
            Relatives found = harbour.parallels().of(harbour.find("/akn/xa/act/2020/21#art_1"), 10);
            assertThat(found.parallels())
                    .filteredOn(each -> each.at().language().code().equals("kor"))
                    .extracting(each -> each.at().place() + " " + each.likeness())
                    .containsExactly("/akn/xa/act/2020/31#art_1 SAME_DUTY");
            assertThat(found.parallels())
                    .flatExtracting(Parallel::grounds)
                    .contains(new Ground.Concepts(List.of("human-oversight")));
            assertThat(new Ground.Concepts(List.of("human-oversight")).names("eng"))
                    .containsExactly("human oversight");
        }
    }

    private static String korean(String number, String... articles) {
        return OpenCorpus.act(number, "2023-05-01", "", articles).replaceFirst("\ndate:", "\nlanguage: kor\ndate:");
    }

    @Test
    void listsNoHeadingsAlone() throws IOException {
        try (Harbour harbour = Harbour.at(home)) {
            harbour.open()
                    .take(OpenCorpus.act("22", "2022-05-01", "", "Boats are tarred.") + "Heading 2. " + RULE + "\n");
            assertThat(harbour.parallels()
                            .of(harbour.find("/akn/xa/act/2020/1#art_2"), 10)
                            .parallels())
                    .extracting(each -> each.at().work())
                    .doesNotContain("/akn/xa/act/2020/22");
        }
    }

    @Test
    void saysWhenTimeWasOver() throws IOException {
        try (Harbour harbour = Harbour.at(home)) {
            Parallels hasty = new Parallels(
                    harbour.index().search().alikes(), harbour.room(), Optional.empty(), Duration.ZERO, 1);
            Relatives found = hasty.of(harbour.find("/akn/xa/act/2020/1#art_2"), 10);
            assertThat(found.partial()).isTrue();
            assertThat(found.parallels())
                    .extracting(each -> each.at().place())
                    .containsExactly("/akn/xa/act/2020/2#art_2");
            assertThat(harbour.parallels()
                            .of(harbour.find("/akn/xa/act/2020/1#art_2"), 10)
                            .partial())
                    .isFalse();
        }
    }

    private static String shared(Marked marked) {
        return marked.parts().stream()
                .filter(Marked.Part::shared)
                .map(Marked.Part::text)
                .collect(Collectors.joining(" "));
    }

    @Test
    void saysWhereAProvisionIsMissing() throws IOException {
        try (Harbour harbour = Harbour.at(home)) {
            Parallels parallels = harbour.parallels();
            assertThatThrownBy(() -> parallels.of(harbour.find("/akn/xa/act/2020/1"), 10))
                    .isInstanceOf(NoProvision.class)
                    .hasMessageContaining("#art_1");
            assertThatThrownBy(() -> parallels.of(harbour.find("/akn/xa/act/2020/1#art_99"), 10))
                    .isInstanceOf(NoProvision.class)
                    .hasMessageContaining("art_99");
        }
    }

    @Test
    void creditsTheWordsOfAClauseToWhoHadThemFirst() throws IOException {
        try (Harbour harbour = Harbour.at(home)) {
            String clause =
                    "Whoever holds a licence obeys: by which leading mark the fairway is found until the oil has "
                            + "been renewed. The cooper mends barrels with hoops of hazel and is paid by the ferry master.";
            Origin.Clause traced = harbour.provenance().of(clause);
            assertThat(traced.origins()).first().satisfies(first -> {
                assertThat(first.at().place()).isEqualTo("/akn/xa/act/2020/1#art_2");
                assertThat(first.elsewhere()).isEqualTo(1);
            });
            assertThat(traced.origins().getLast().at().place()).isEqualTo("/akn/xa/act/2020/4#art_1");
            assertThat(traced.stretches().stream().map(Origin.Stretch::text).collect(Collectors.joining()))
                    .isEqualTo(clause);
            assertThat(traced.stretches().getFirst().origin()).isZero();
            assertThat(traced.coverage()).isBetween(0.6, 0.9);
        }
    }

    @Test
    void takesWhateverIsPasted() throws IOException {
        try (Harbour harbour = Harbour.at(home)) {
            Provenance provenance = harbour.provenance();
            for (String odd : List.of("", "   ", "\u0000\ud800", "((((", "the ".repeat(100_000), "契約".repeat(9_000))) {
                Origin.Clause traced = provenance.of(odd);
                assertThat(traced.known()).isZero();
                assertThat(traced.cut()).isEqualTo(odd.length() > Provenance.LONGEST);
            }
            Origin.Clause same = provenance.of((RULE + " ").repeat(50));
            assertThat(same.coverage()).isGreaterThan(0.9);
        }
    }

    @Test
    void ranksTheActsThatBelongToAnAct() throws IOException {
        try (Harbour harbour = Harbour.at(home)) {
            Derivations derivations = new Derivations(harbour.room(), Optional.empty());
            Derived.Family family = derivations.of(harbour.find("/akn/xa/act/2020/1"), 5);
            assertThat(family.suggestions().getFirst().work()).isEqualTo("/akn/xa/act/2020/2");
            assertThat(family.suggestions())
                    .extracting(Derived::work)
                    .doesNotContain("/akn/xa/act/2020/1")
                    .doesNotHaveDuplicates();
            assertThat(family.compared()).isEqualTo(11);
            Derived.Family pasted = derivations.of(RULE, Optional.of(2020), 5);
            assertThat(pasted.suggestions()).extracting(Derived::work).contains("/akn/xa/act/2020/1");
            assertThat(pasted.of()).isEmpty();
        }
    }

    @Test
    void looksAtTheBeginningOfALongAct() throws IOException {
        try (Harbour harbour = Harbour.at(home)) {
            Derivations derivations = new Derivations(harbour.room(), Optional.empty(), Duration.ofMinutes(1));
            String begun = (RULE + " ").repeat(1 + Derivations.LONGEST / RULE.length());
            String megabyte = begun + "The cooper mends barrels with hoops of hazel. ".repeat(15_000);
            assertThat(megabyte).hasSizeGreaterThan(1_000_000);
            Derived.Family whole = derivations.of(megabyte, Optional.of(2020), 5);
            assertThat(whole.suggestions())
                    .isEqualTo(derivations
                            .of(begun.substring(0, Derivations.LONGEST), Optional.of(2020), 5)
                            .suggestions())
                    .extracting(Derived::work)
                    .contains("/akn/xa/act/2020/1");
            assertThat(whole.partial()).isFalse();
        }
    }

    @Test
    void readsActsOfAnyFormatFromFiles() throws IOException {
        String page = "<html><body><h1>Act</h1><p>" + RULE + "</p></body></html>";
        assertThat(SentAct.read(page.getBytes(StandardCharsets.UTF_8), "bill.html")
                        .text())
                .contains(RULE)
                .doesNotContain("<p>");
        assertThat(SentAct.read(RULE.getBytes(StandardCharsets.UTF_8), "bill.txt")
                        .text())
                .contains(RULE);
        byte[] broken = "%PDF-1.7 nothing follows".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> SentAct.read(broken, "bill.pdf"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("bill.pdf");
    }
}
