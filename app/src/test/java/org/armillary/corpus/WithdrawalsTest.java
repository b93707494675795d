package org.armillary.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.armillary.act.Act;
import org.armillary.act.ActType;
import org.armillary.law.frbr.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WithdrawalsTest {

    private static final String WORK = "/akn/xa/act/2020/1";
    private static final String FIRST = WORK + "/eng@2020-01-01";
    private static final String SECOND = WORK + "/eng@2021-01-01";

    @TempDir
    private Path directory;

    @Test
    void oneDateOrTheWholeWorkIsWithdrawn() throws IOException {
        try (OpenCorpus open = filled()) {
            Withdrawals withdrawals = open.corpus().withdrawals();
            Instant before = open.corpus().now();

            assertThat(withdrawals.withdraw(Reference.parse("xa/2020/1@2020-01-01"), "a draft"))
                    .containsExactly(FIRST);
            assertThat(held(open)).containsExactly(SECOND);
            assertThat(withdrawals.withdraw(Reference.parse(WORK), "")).containsExactly(SECOND);
            assertThat(open.corpus().library().list()).isEmpty();
            assertThat(open.corpus()
                            .library()
                            .find(Reference.parse("xa/2020/1:2020-05-01"), before)
                            .get()
                            .version()
                            .expression())
                    .isEqualTo(FIRST);
            assertThatThrownBy(() -> open.corpus()
                            .library()
                            .find(Reference.parse("xa/2020/1:2020-05-01"))
                            .get())
                    .isInstanceOf(Found.NotFound.class);
            assertThat(open.corpus().sources().find(source(open))).isPresent();
        }
    }

    @Test
    void earlierTimesStillAnswerAndTheReasonIsKept() throws IOException {
        try (OpenCorpus open = filled()) {
            Instant before = open.corpus().now();
            open.corpus().withdrawals().withdraw(Reference.parse(FIRST), "a draft");

            assertThat(open.corpus()
                            .library()
                            .find(Reference.parse(FIRST), before)
                            .get()
                            .version()
                            .expression())
                    .isEqualTo(FIRST);
            Act act = open.corpus().withdrawals().find(FIRST).orElseThrow();
            assertThat(Withdrawals.reason(act)).isEqualTo("a draft");
            open.take(OpenCorpus.act("1", "2020-01-01", "", "Lanterns shine."));
            assertThat(open.corpus().withdrawals().find(FIRST)).isEmpty();
        }
    }

    @Test
    void whatIsNotThereIsNotWithdrawn() throws IOException {
        try (OpenCorpus open = filled()) {
            Withdrawals withdrawals = open.corpus().withdrawals();
            assertThatThrownBy(() -> withdrawals.withdraw(Reference.parse("xa/2020/1@2019-01-01"), ""))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(FIRST);
            assertThatThrownBy(() -> withdrawals.withdraw(Reference.parse(FIRST + "#art_1"), ""))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("only whole texts");
            assertThatThrownBy(() -> withdrawals.withdraw(Reference.parse("xa/1999/9"), ""))
                    .isInstanceOf(Found.NotFound.class);
        }
    }

    @Test
    void aLostDatabaseKeepsWithdrawalsAndSuspensions() throws IOException {
        try (OpenCorpus open = filled()) {
            open.corpus().withdrawals().withdraw(Reference.parse(FIRST), "a draft");
            open.corpus()
                    .perform(
                            ActType.CORRECTION_SUSPENDED,
                            SECOND,
                            new Corrections.Suspension(new Correction.Merge("art_1", "0"), "other words"));
        }
        lose("db");
        try (OpenCorpus open = OpenCorpus.at(directory)) {
            assertThat(held(open)).containsExactly(SECOND);
            assertThat(Withdrawals.reason(
                            open.corpus().withdrawals().find(FIRST).orElseThrow()))
                    .isEqualTo("a draft");
            assertThat(open.corpus().acts().list(SECOND)).extracting(Act::type).contains(ActType.CORRECTION_SUSPENDED);
        }
    }

    @Test
    void anActThatIsDamagedIsNamed() throws IOException {
        try (OpenCorpus open = filled()) {
            open.corpus().withdrawals().withdraw(Reference.parse(FIRST), "a draft");
        }
        Path file;
        try (Stream<Path> files = Files.list(directory.resolve("acts"))) {
            file = files.findFirst().orElseThrow();
        }
        Files.writeString(file, "{");
        assertThatThrownBy(() -> OpenCorpus.at(directory))
                .hasMessageContaining(file.toString())
                .hasMessageContaining("restore it");
    }

    private void lose(String folder) throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve(folder))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    private OpenCorpus filled() throws IOException {
        OpenCorpus open = OpenCorpus.at(directory);
        open.take(OpenCorpus.act("1", "2020-01-01", "", "Lanterns shine."));
        open.take(OpenCorpus.act("1", "2021-01-01", "", "Lanterns glow."));
        return open;
    }

    private static List<String> held(OpenCorpus open) {
        return open.corpus().library().timeline(WORK, new Language("eng")).versions().stream()
                .map(Holding::expression)
                .toList();
    }

    private static String source(OpenCorpus open) {
        return open.corpus().library().readings(WORK).getFirst().stamp().source();
    }
}
