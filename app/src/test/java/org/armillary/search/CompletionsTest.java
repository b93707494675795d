package org.armillary.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.armillary.corpus.OpenCorpus;
import org.armillary.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a small index completes, suggests and translates.
class CompletionsTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 1, 1);

    @TempDir
    private Path directory;

    @Test
    void completesSuggestsAndTranslates() throws IOException {
        try (OpenCorpus open = OpenCorpus.at(directory);
                ProvisionIndex index = ProvisionIndex.open(open.corpus())) {
            open.corpus().follow(index);
            open.corpus().reconcile(Progress.NONE);
            open.take(
                    OpenCorpus.act(
                            "1",
                            "2020-03-01",
                            "",
                            "The harbour master exercises human oversight of every automatic lamp.",
                            "Keepers report a serious incident without delay."),
                    OpenCorpus.act("2", "2020-01-01", "", "Ferries cross the harbour at noon."));
            Search search = index.search();
            completes(search);
            suggests(search);
            translates(search);
        }
    }

    private static void completes(Search search) {
        assertThat(search.complete("act 1 on lan", Optional.of(TODAY), 8)).anySatisfy(each -> {
            assertThat(each.kind()).isEqualTo(Completion.Kind.WORK);
            assertThat(each.address()).contains("/akn/xa/act/2020/1/eng@2020-03-01");
        });
        assertThat(search.complete("duties of a depl", Optional.empty(), 8))
                .extracting(Completion::insert)
                .contains("duties of a deployer");
        assertThat(search.complete("menschliche Auf", Optional.empty(), 8))
                .extracting(Completion::insert)
                .contains("menschliche Aufsicht");
        assertThat(search.complete("art. 2 lanterns", Optional.of(TODAY), 8)).anySatisfy(each -> {
            assertThat(each.kind()).isEqualTo(Completion.Kind.PROVISION);
            assertThat(each.address().orElse("")).endsWith("#art_2");
        });
        assertThat(search.complete("lamp in:", Optional.empty(), 8))
                .extracting(Completion::insert)
                .containsExactly("lamp in:xa");
        for (String typed : List.of("", " ", "\"", "(((", "x", "\uD800", ":", "in:zz", "第", "a".repeat(10_000))) {
            assertThat(search.complete(typed, Optional.of(TODAY), 8)).as(typed).hasSizeLessThan(9);
        }
    }

    private static void suggests(Search search) {
        assertThat(search.run(Question.of("harbuor master", TODAY)).suggestion())
                .contains("harbour master");
        assertThat(search.run(Question.of("serious inciddents", TODAY)).suggestion())
                .contains("serious incident");
        assertThat(search.run(Question.of("automatic keepres", TODAY)).suggestion())
                .as("a slip in the ending")
                .contains("automatic keepers");
        for (String known : List.of(
                "harbour master", "\"harbuor\"", "art. 2 lantrens", "-harbuor lamp", "xyzzyx", "2020/17", "第十七条")) {
            assertThat(search.run(Question.of(known, TODAY)).suggestion())
                    .as(known)
                    .isEmpty();
        }
    }

    private static void translates(Search search) {
        for (String typed : List.of("menschliche Aufsicht", "contrôle humain", "human oversight", "인간의 감독")) {
            assertThat(search.run(Question.of(typed, TODAY)).hits()).as(typed).isNotEmpty();
            assertThat(search.run(Question.of(typed, TODAY)).hits().getFirst().eId())
                    .as(typed)
                    .isEqualTo("art_1");
        }
        Hits hits = search.run(Question.of("menschliche Aufsicht", TODAY));
        assertThat(hits.hits().getFirst().why()).anySatisfy(reason -> {
            assertThat(reason).isInstanceOf(Reason.Translated.class);
            assertThat(((Reason.Translated) reason).concept()).isEqualTo("human-oversight");
        });
        assertThat(search.run(Question.of("menschliche Aufsicht translate:off", TODAY))
                        .hits())
                .isEmpty();
        assertThat(search.run(Question.of("\"menschliche Aufsicht\"", TODAY)).hits())
                .isEmpty();
    }
}
