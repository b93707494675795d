package org.armillary.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.armillary.corpus.ImportSummary;
import org.armillary.corpus.OpenCorpus;
import org.armillary.corpus.SmallDisk;
import org.armillary.home.DatabaseFailure;
import org.armillary.search.Question;
import org.armillary.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Saved searches on a disk that runs full while texts come in.
class FullDiskAlertsTest {

    private static final int DOCUMENTS = 40;

    @RegisterExtension
    private final SmallDisk disk = new SmallDisk("3m");

    @Test
    void whatCouldNotBeWrittenIsToldOfOnceThereIsRoomAgain() throws Exception {
        Path home = disk.path().resolve("home");
        String stopped = "";
        try (OpenCorpus open = OpenCorpus.at(home);
                Alerts alerts = opened(open)) {
            alerts.searches().save(Watcher.ALONE, "", Question.anytime("lanterns"), alerts.now());
            stopped = taken(open).stopped();
        } catch (DatabaseFailure closing) {
            // What can't be written can't be closed either.
            assertThat(stopped).isNotEmpty();
        }
        assertThat(stopped).contains("is full");
        disk.grow("64m");
        try (OpenCorpus open = OpenCorpus.at(home);
                Alerts alerts = opened(open)) {
            assertThat(taken(open).isComplete()).isTrue();
            SavedSearch search = alerts.searches().list(Watcher.ALONE).getFirst();
            assertThat(alerts.notices().list(search.id(), 100).stream()
                            .flatMap(notice -> notice.matches().stream())
                            .map(Match::expression))
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, DOCUMENTS)
                            .mapToObj(number -> "/akn/xa/act/2020/" + number + "/eng@2020-01-01")
                            .toList());
        }
    }

    private static Alerts opened(OpenCorpus open) throws IOException {
        Alerts alerts = Alerts.open(open.corpus(), open.database(), Optional.empty(), Clock.systemUTC());
        open.corpus().reconcile(Progress.NONE);
        open.corpus().catchUp(Progress.NONE);
        alerts.tell();
        return alerts;
    }

    private static ImportSummary taken(OpenCorpus open) {
        List<String> texts = IntStream.rangeClosed(1, DOCUMENTS)
                .mapToObj(number -> OpenCorpus.act(
                        Integer.toString(number), "2020-01-01", "", "Lanterns shine. ".repeat(2_000) + number))
                .toList();
        return open.take(texts.toArray(String[]::new));
    }
}
