package org.armillary.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import org.armillary.act.ActType;
import org.armillary.law.akn.Provision;
import org.armillary.law.akn.Rendering;
import org.armillary.law.frbr.Language;
import org.armillary.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsTest {

    private static final String EXPRESSION = "/akn/xa/act/2020/1/eng@2020-01-01";
    private static final String ACT = OpenCorpus.act(
            "1",
            "2020-01-01",
            "",
            "Lanterns shine.",
            "Keepers trim wicks. 3. Boats carry lamps.",
            "Fines are paid at noon.");

    @TempDir
    private Path directory;

    @Test
    void everyKindOfCorrectionKeepsTheWordsAndNumbersAnew() throws IOException {
        assertCorrected(correct("art_2", (id, digest) -> new Correction.Retype(id, digest, "section")), "sec_2");
        assertCorrected(correct("art_2", (id, digest) -> new Correction.Renumber(id, digest, "Article")), "Article");
        assertCorrected(correct("art_2", (id, digest) -> new Correction.Rehead(id, digest, "Keepers")), "Keepers");
        assertCorrected(correct("art_2", (id, digest) -> new Correction.Indent(id, digest)), "art_1");
        assertCorrected(correct("art_2", (id, digest) -> new Correction.Merge(id, digest)), "art_1");
        assertCorrected(
                correct("art_2", (id, digest) -> new Correction.Split(id, digest, 0, 20, "3.")), "Boats carry lamps.");
    }

    @Test
    void anIndentedUnitCanBeOutdentedAgain() throws IOException {
        try (OpenCorpus open = OpenCorpus.at(directory)) {
            open.take(ACT);
            String before = shape(text(open));
            Corrections corrections = open.corpus().corrections();
            var indented = corrections.apply(EXPRESSION, new Correction.Indent("art_2", digest(open, "art_2")));
            assertThat(text(open)
                            .find(indented.eId())
                            .flatMap(Provision::parent)
                            .flatMap(Provision::eId))
                    .contains("art_1");

            corrections.apply(EXPRESSION, new Correction.Outdent(indented.eId(), digest(open, indented.eId())));

            assertThat(shape(text(open))).isEqualTo(before);
            assertThat(corrections.list(EXPRESSION)).hasSize(2);
        }
    }

    @Test
    void aCorrectionTakenBackLeavesTheOthersAndItsOwnHistory() throws IOException {
        try (OpenCorpus open = OpenCorpus.at(directory)) {
            open.take(ACT);
            Corrections corrections = open.corpus().corrections();
            corrections.apply(EXPRESSION, new Correction.Retype("art_3", digest(open, "art_3"), "rule"));
            corrections.apply(EXPRESSION, new Correction.Merge("art_2", digest(open, "art_2")));
            Instant merged = open.corpus().now();
            int merging = corrections.list(EXPRESSION).getLast().number();

            corrections.undo(EXPRESSION, merging);

            assertThat(text(open).find("art_2")).isPresent();
            assertThat(text(open).find("rule_3")).isPresent();
            assertThat(corrections.list(EXPRESSION))
                    .extracting(each -> each.correction().eId())
                    .containsExactly("art_3");
            assertThat(text(open).stamp().corrections()).isEqualTo(1);
            assertThat(asKnown(open, merged).find("art_2")).isEmpty();
            assertThatThrownBy(() -> corrections.undo(EXPRESSION, merging))
                    .isInstanceOf(CorrectionRefused.class)
                    .hasMessageContaining("no correction of number");
        }
    }

    @Test
    void takingAllCorrectionsBackGivesTheReadingOfTheEngine() throws IOException {
        try (OpenCorpus open = OpenCorpus.at(directory)) {
            open.take(ACT);
            String before = shape(text(open));
            Corrections corrections = open.corpus().corrections();
            corrections.apply(EXPRESSION, new Correction.Indent("art_2", digest(open, "art_2")));
            corrections.undo(EXPRESSION, corrections.list(EXPRESSION).getFirst().number());

            assertThat(shape(text(open))).isEqualTo(before);
            assertThat(open.corpus().library().follow(EXPRESSION, "art_2")).contains("art_2");
        }
    }

    @Test
    void aCorrectionThatAnotherRestsOnIsNotTakenBack() throws IOException {
        try (OpenCorpus open = OpenCorpus.at(directory)) {
            open.take(ACT);
            Corrections corrections = open.corpus().corrections();
            Provision second = text(open).find("art_2").orElseThrow();
            corrections.apply(EXPRESSION, Corrections.split(second, "3. Boats carry", "3."));
            String third = text(open).provisions().get(2).eId().orElseThrow();
            corrections.apply(EXPRESSION, new Correction.Retype(third, digest(open, third), "rule"));
            int splitting = corrections.list(EXPRESSION).getFirst().number();

            assertThatThrownBy(() -> corrections.undo(EXPRESSION, splitting))
                    .isInstanceOf(CorrectionRefused.class)
                    .hasMessageContaining("rests on it");
        }
    }

    @Test
    void whatWasTakenBackStaysSoWhenTheSourceIsReadAgain() throws IOException {
        try (OpenCorpus open = OpenCorpus.at(directory)) {
            open.take(ACT);
            Corrections corrections = open.corpus().corrections();
            corrections.apply(EXPRESSION, new Correction.Merge("art_2", digest(open, "art_2")));
            corrections.undo(EXPRESSION, corrections.list(EXPRESSION).getFirst().number());
        }
        try (OpenCorpus open = OpenCorpus.at(directory, new ArticleEngine("articles 2", "clause"), Clock.systemUTC())) {
            open.corpus().rebuild().derived(Progress.NONE);
            open.corpus().rebuild().fromSources(Progress.NONE);

            assertThat(text(open).find("clause_2")).isPresent();
            assertThat(open.corpus().corrections().list(EXPRESSION)).isEmpty();
        }
    }

    @Test
    void aSplitNamesItsPlaceByWordsThatStandThereOnce() throws IOException {
        try (OpenCorpus open = OpenCorpus.at(directory)) {
            open.take(ACT);
            Provision second = text(open).find("art_2").orElseThrow();
            open.corpus().corrections().apply(EXPRESSION, Corrections.split(second, "3.  Boats\ncarry", "3."));

            assertThat(text(open).provisions().get(2).num()).contains("3.");
            Provision whole = text(open).find("art_1").orElseThrow();
            assertThatThrownBy(() -> Corrections.split(whole, "n", ""))
                    .isInstanceOf(CorrectionRefused.class)
                    .hasMessageContaining("times");
            assertThatThrownBy(() -> Corrections.split(whole, "moonlight", ""))
                    .isInstanceOf(CorrectionRefused.class)
                    .hasMessageContaining("do not stand");
        }
    }

    @Test
    void aCorrectionMadeOnAnotherTextIsRefused() throws IOException {
        try (OpenCorpus open = OpenCorpus.at(directory)) {
            open.take(ACT);
            Corrections corrections = open.corpus().corrections();

            assertThatThrownBy(() -> corrections.apply(EXPRESSION, new Correction.Merge("art_2", "0".repeat(64))))
                    .isInstanceOf(CorrectionRefused.class)
                    .hasMessageContaining("no longer those");
            String digest = digest(open, "art_2");
            assertThatThrownBy(() -> corrections.apply(EXPRESSION, new Correction.Rehead("art_2", digest, "Invented")))
                    .isInstanceOf(CorrectionRefused.class)
                    .hasMessageContaining("not what it begins with");
            assertThat(open.corpus().acts().list(EXPRESSION)).hasSize(1);
        }
    }

    @Test
    void whatWasKnownBeforeTheCorrectionRemains() throws IOException {
        try (OpenCorpus open = OpenCorpus.at(directory)) {
            open.take(ACT);
            Instant before = open.corpus().now();
            open.corpus().corrections().apply(EXPRESSION, new Correction.Merge("art_2", digest(open, "art_2")));

            Library library = open.corpus().library();
            Reference reference = Reference.parse(EXPRESSION);
            assertThat(open.corpus()
                            .texts()
                            .get(library.find(reference, before).get().version())
                            .find("art_2"))
                    .isPresent();
            assertThat(open.corpus()
                            .texts()
                            .get(library.find(reference).get().version())
                            .find("art_2"))
                    .isEmpty();
            assertThat(library.follow(EXPRESSION, "art_1")).contains("art_1");
        }
    }

    @Test
    void correctionsAreMadeAgainWhenTheSourceIsReadByAnotherEngine() throws IOException {
        try (OpenCorpus open = OpenCorpus.at(directory)) {
            open.take(ACT);
            open.corpus().corrections().apply(EXPRESSION, new Correction.Merge("art_2", digest(open, "art_2")));
        }
        try (OpenCorpus open = OpenCorpus.at(directory, new ArticleEngine("articles 2", "clause"), Clock.systemUTC())) {
            Rebuild.Summary summary = open.corpus().rebuild().fromSources(Progress.NONE);

            assertThat(summary.changed()).isEqualTo(1);
            assertThat(summary.moved().get(EXPRESSION)).containsEntry("art_3", "clause_3");
            assertThat(text(open).stamp().cause()).isEqualTo(Cause.CORRECTED);
            assertThat(text(open).find("clause_2")).isEmpty();
            assertThat(open.corpus().library().follow(EXPRESSION, "art_3")).contains("clause_3");
        }
    }

    @Test
    void aCorrectionThatFindsItsWordsNoMoreIsSuspendedAndReported() throws IOException {
        try (OpenCorpus open = OpenCorpus.at(directory)) {
            open.take(ACT);
            open.corpus()
                    .corrections()
                    .apply(EXPRESSION, new Correction.Split("art_2", digest(open, "art_2"), 0, 20, "3."));
            String second = text(open).provisions().get(2).eId().orElseThrow();
            open.corpus().corrections().apply(EXPRESSION, new Correction.Retype(second, digest(open, second), "rule"));
        }
        Engine joining = new ArticleEngine("articles 3", "art") {
            @Override
            public Draft read(byte[] bytes, String fileName, Statements stated) {
                byte[] fewer = new String(bytes, java.nio.charset.StandardCharsets.UTF_8)
                        .replace("Keepers trim wicks. ", "Keepers trim wicks, mostly. ")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
                return super.read(fewer, fileName, stated);
            }
        };
        try (OpenCorpus open = OpenCorpus.at(directory, joining, Clock.systemUTC())) {
            open.corpus().rebuild().fromSources(Progress.NONE);

            assertThat(open.corpus().acts().list(EXPRESSION))
                    .filteredOn(act -> act.type() == ActType.CORRECTION_SUSPENDED)
                    .isNotEmpty();
        }
    }

    private Text correct(String eId, BiFunction<String, String, Correction> correction) throws IOException {
        Path home = directory.resolve(java.util.UUID.randomUUID().toString());
        try (OpenCorpus open = OpenCorpus.at(home)) {
            open.take(ACT);
            String before = words(text(open));
            open.corpus().corrections().apply(EXPRESSION, correction.apply(eId, digest(open, eId)));
            assertThat(words(text(open))).isEqualTo(before);
            assertThat(text(open).provisions())
                    .allSatisfy(each -> assertThat(each.eId()).isPresent());
            assertThat(text(open).provisions()).extracting(Provision::eId).doesNotHaveDuplicates();
            assertThat(open.corpus().acts().list(EXPRESSION)).extracting("type").contains(ActType.CORRECTED);
            return text(open);
        }
    }

    /// Some unit is called so, or begins so.
    private static void assertCorrected(Text text, String expected) {
        assertThat(text.provisions())
                .anySatisfy(each -> assertThat(List.of(
                                each.eId().orElse(""),
                                each.num().orElse(""),
                                each.heading().orElse(""),
                                each.text()))
                        .anyMatch(value -> value.strip().endsWith(expected)));
    }

    private static String shape(Text text) {
        return text.provisions().stream()
                .map(each -> each.eId().orElse("") + ":" + each.type() + ":"
                        + each.path().size())
                .toList()
                .toString();
    }

    private static String words(Text text) {
        return Rendering.of(text.document()).text().replaceAll("\\s+", "");
    }

    private static String digest(OpenCorpus open, String eId) {
        return Corrections.digest(text(open).find(eId).orElseThrow());
    }

    private static Text asKnown(OpenCorpus open, Instant time) {
        return open.corpus()
                .texts()
                .get(open.corpus()
                        .library()
                        .find(Reference.parse(EXPRESSION), time)
                        .get()
                        .version());
    }

    private static Text text(OpenCorpus open) {
        Holding current = open.corpus()
                .library()
                .timeline("/akn/xa/act/2020/1", new Language("eng"))
                .versions()
                .getFirst();
        return open.corpus().texts().get(current);
    }
}
