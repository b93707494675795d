package org.armillary.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.armillary.act.Act;
import org.armillary.act.ActType;
import org.armillary.home.Database;
import org.armillary.home.Home;
import org.armillary.home.Ownership;
import org.armillary.law.frbr.Language;
import org.armillary.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What every database must do for the corpus.
abstract class StoreContract {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00.123456Z");
    private static final String WORK = "/akn/xa/act/2020/1";
    private static final Language ENGLISH = new Language("eng");

    @TempDir
    private Path directory;

    private final Ticking clock = new Ticking();

    /// The database of a home, with no rows in it.
    abstract Database open(Ownership ownership);

    @Test
    void answersForADayAsAReplayToItWould() throws IOException {
        try (OpenCorpus open = opened()) {
            List<LocalDate> dates = List.of(
                    LocalDate.of(2020, 1, 1),
                    LocalDate.of(2021, 1, 1),
                    LocalDate.of(2022, 1, 1),
                    LocalDate.of(2023, 1, 1));
            open.take(OpenCorpus.act("1", "2020-01-01", "2020-06-01", "First."));
            open.take(OpenCorpus.act("1", "2022-01-01", "2022-01-01", "Third."));
            open.take(OpenCorpus.act("1", "2021-01-01", "2022-06-01", "Second."));
            open.take(OpenCorpus.act("1", "2023-01-01", "", "Fourth."));
            Timeline timeline = open.corpus().library().timeline(WORK, ENGLISH);

            assertThat(timeline.versions()).extracting(Holding::date).isEqualTo(dates);
            for (LocalDate day = LocalDate.of(2019, 12, 1); day.getYear() < 2024; day = day.plusDays(9)) {
                LocalDate asked = day;
                var answer = timeline.at(day).map(Timeline.Dated::version);
                assertThat(answer).isEqualTo(replayed(timeline.versions(), day));
                for (Holding each : timeline.versions()) {
                    boolean covered = timeline.daysOf(each).stream()
                            .anyMatch(days -> !asked.isBefore(days.from()) && asked.isBefore(days.until()));
                    assertThat(covered).isEqualTo(answer.filter(each::equals).isPresent());
                }
            }
        }
    }

    @Test
    void answersAsKnownAtAnyTimeWhatItAnsweredThen() throws IOException {
        try (OpenCorpus open = opened()) {
            List<Instant> times = new ArrayList<>();
            List<List<String>> answers = new ArrayList<>();
            Runnable note = () -> {
                times.add(open.corpus().now());
                answers.add(sources(open, open.corpus().now()));
            };
            note.run();
            open.take(OpenCorpus.act("1", "2020-01-01", "", "First."));
            note.run();
            open.take(OpenCorpus.act("1", "2020-01-01", "", "First, printed again."));
            note.run();
            open.take(OpenCorpus.act("1", "2021-01-01", "", "Second."));
            note.run();
            open.corpus().withdraw(WORK + "/eng@2020-01-01", "never adopted");
            note.run();

            assertThat(answers).doesNotHaveDuplicates();
            open.corpus().rebuild().derived(Progress.NONE);
            for (int i = 0; i < times.size(); i++) {
                assertThat(sources(open, times.get(i)))
                        .as("as known %s", times.get(i))
                        .isEqualTo(answers.get(i));
            }
        }
    }

    @Test
    void keepsActsInOrderToTheMicrosecond() throws IOException {
        try (OpenCorpus open = opened()) {
            open.take(OpenCorpus.act("1", "2020-01-01", "", "First."));
            open.take(OpenCorpus.act("1", "2021-01-01", "", "Second."));
            open.corpus().withdraw(WORK + "/eng@2021-01-01", "a reason with 'quotes' and 字");
            List<Act> acts = open.corpus().acts().list(0, 10);

            assertThat(acts)
                    .extracting(Act::type)
                    .containsExactly(ActType.IMPORTED, ActType.IMPORTED, ActType.WITHDRAWN);
            assertThat(acts).extracting(Act::sequence).isSorted();
            assertThat(acts).extracting(Act::time).isSorted().allMatch(time -> time.getNano() % 1_000 == 0);
            assertThat(acts).allMatch(act -> act.id().version() == 7);
            assertThat(acts.getLast().payload()).contains("a reason with 'quotes' and 字");
            assertThat(open.corpus().acts().list(acts.getFirst().sequence(), 1)).containsExactly(acts.get(1));
            assertThat(open.corpus().acts().newest()).isEqualTo(acts.getLast().sequence());
        }
    }

    @Test
    void aChangeThatFailsLeavesNothing() throws IOException {
        try (OpenCorpus open = opened()) {
            assertThatThrownBy(() -> open.database().change(transaction -> {
                        open.corpus().acts().append(transaction, ActType.REBUILT, "corpus", "{}");
                        throw new IllegalStateException("on purpose");
                    }))
                    .hasMessage("on purpose");
            assertThat(open.corpus().acts().list(0, 10)).isEmpty();
        }
    }

    @Test
    void listsFiltersAndPagesTheLibrary() throws IOException {
        try (OpenCorpus open = opened()) {
            for (int number = 1; number <= 5; number++) {
                open.take(OpenCorpus.act(Integer.toString(number), "2020-01-0" + number, "", "Text."));
            }
            Library library = open.corpus().library();
            Shelf second = library.list(
                    new LibraryFilter(
                            "lanterns",
                            Scope.of("xa", "act", "", "eng"),
                            java.util.Optional.empty(),
                            LibraryFilter.Sort.DATE,
                            1,
                            2),
                    LocalDate.of(2026, 1, 1));
            assertThat(second.total()).isEqualTo(5);
            assertThat(second.pages()).isEqualTo(3);
            assertThat(second.instruments())
                    .extracting(Instrument::work)
                    .containsExactly("/akn/xa/act/2020/3", "/akn/xa/act/2020/2");
            assertThat(second.languages()).containsEntry("eng", 5L);
        }
    }

    @Test
    void listsWhatStandsSoOnADay() throws IOException {
        try (OpenCorpus open = opened()) {
            open.take(OpenCorpus.act("1", "2020-01-01", "2020-06-01", "In force from June."));
            open.take(OpenCorpus.act("2", "2020-01-01", "", "Nobody says from when."));
            open.corpus()
                    .importer()
                    .run(
                            new ImportRequest(
                                    List.of(Incoming.of(
                                            "model.md",
                                            OpenCorpus.act("3", "2020-01-01", "2020-01-01", "A model.")
                                                    .getBytes(java.nio.charset.StandardCharsets.UTF_8),
                                            Statements.NONE)),
                                    Statements.of(java.util.Map.of("force", "model")),
                                    false),
                            Progress.NONE);

            assertThat(standing(open, Timeline.Standing.NOT_YET, "2020-03-01")).containsExactly("1");
            assertThat(standing(open, Timeline.Standing.IN_FORCE, "2020-07-01")).containsExactly("1");
            assertThat(standing(open, Timeline.Standing.UNKNOWN, "2020-07-01")).containsExactly("2");
            assertThat(standing(open, Timeline.Standing.MODEL, "2020-07-01")).containsExactly("3");
            assertThat(standing(open, Timeline.Standing.NOT_YET, "2019-01-01")).containsExactly("1", "2");
            open.corpus().rebuild().derived(Progress.NONE);
            assertThat(standing(open, Timeline.Standing.MODEL, "2020-07-01")).containsExactly("3");
        }
    }

    private static List<String> standing(OpenCorpus open, Timeline.Standing standing, String day) {
        LibraryFilter filter =
                new LibraryFilter("", Scope.ALL, java.util.Optional.of(standing), LibraryFilter.Sort.TITLE, 0, 10);
        return open.corpus().library().list(filter, LocalDate.parse(day)).instruments().stream()
                .map(each -> each.work().substring(each.work().lastIndexOf('/') + 1))
                .toList();
    }

    private OpenCorpus opened() throws IOException {
        Ownership ownership = Ownership.take(new Home(directory), "test");
        return OpenCorpus.at(ownership, open(ownership), ArticleEngine.FIRST, clock);
    }

    /// The rule, told once more in the simplest way.
    private static java.util.Optional<Holding> replayed(List<Holding> versions, LocalDate day) {
        Holding adopted = null;
        Holding inForce = null;
        for (Holding version : versions) {
            if (!version.date().isAfter(day)) {
                adopted = version;
                inForce = version.effectiveFrom().isAfter(day) ? inForce : version;
            }
        }
        return java.util.Optional.ofNullable(inForce == null ? adopted : inForce);
    }

    private static List<String> sources(OpenCorpus open, Instant asKnown) {
        return open.corpus().library().timeline(WORK, ENGLISH, asKnown).versions().stream()
                .map(Holding::path)
                .toList();
    }

    /// A clock that goes on by a second each time it is looked at.
    private static final class Ticking extends Clock {

        private Instant now = START;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public synchronized Instant instant() {
            now = now.plus(Duration.ofSeconds(1));
            return now;
        }
    }
}
