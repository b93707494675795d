package org.armillary.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.armillary.account.Actor;
import org.armillary.corpus.OpenCorpus;
import org.armillary.home.Database;
import org.armillary.home.Home;
import org.armillary.home.Ownership;
import org.armillary.search.Facet;
import org.armillary.search.Question;
import org.armillary.task.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What saved searches tell, whichever database they are kept in.
abstract class AlertsContract {

    static final Owner ALONE = new Owner(Actor.HOME, Optional.empty());
    static final String HARBOUR = OpenCorpus.act(
            "1", "2020-03-01", "", "Lanterns shine over the harbour.", "Keepers trim every wick before dusk.");

    @TempDir
    private Path folder;

    private Instant now = Instant.parse("2031-06-01T09:00:00Z");
    private Ownership ownership;
    private Database database;
    OpenCorpus open;
    Alerts alerts;

    abstract Database open(Ownership ownership);

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                now = now.plusMillis(1);
                return now;
            }
        };
    }

    @BeforeEach
    void openAll() throws IOException {
        ownership = Ownership.take(new Home(folder).create(), "test");
        database = open(ownership);
        follow();
    }

    private void follow() throws IOException {
        open = OpenCorpus.at(ownership, database, clock());
        alerts = Alerts.open(open.corpus(), database, Optional.empty(), clock());
        open.corpus().reconcile(Progress.NONE);
        open.corpus().catchUp(Progress.NONE);
    }

    @AfterEach
    void closeAll() {
        alerts.close();
        open.close();
    }

    Database database() {
        return database;
    }

    Home home() {
        return ownership.home();
    }

    void pass(java.time.Duration time) {
        now = now.plus(time);
    }

    SavedSearch save(String words) {
        return alerts.searches().save(ALONE, "", Question.anytime(words), now);
    }

    List<Notice> notices(SavedSearch search) {
        return alerts.notices().list(search.id(), 100);
    }

    private static List<String> told(List<Notice> notices) {
        return notices.reversed().stream()
                .flatMap(each -> each.matches().stream())
                .map(each -> each.event().word() + " " + each.expression().substring(16) + "#" + each.eId())
                .toList();
    }

    @Test
    void tellsOfWhatIsNewAndNotOfWhatWasThere() {
        open.take(HARBOUR);
        SavedSearch search = save("harbour");
        assertThat(notices(search)).isEmpty();
        open.take(OpenCorpus.act("2", "2020-01-01", "", "Ferries cross the harbour at noon.", "Tickets are free."));
        assertThat(told(notices(search))).containsExactly("new /2/eng@2020-01-01#art_1");
        Match match = notices(search).getFirst().matches().getFirst();
        assertThat(match.words()).contains("Ferries cross the harbour");
        assertThat(match.title()).endsWith("Act 2 on Lanterns");
        assertThat(alerts.notices().unread(ALONE)).containsExactly(java.util.Map.entry(search.id(), 1));
        alerts.notices().read(ALONE, search.id(), now);
        assertThat(alerts.notices().unread(ALONE)).isEmpty();
    }

    @Test
    void everyWordMustOccurAndOperatorsMeanWhatTheyMean() {
        SavedSearch both = save("harbour wick");
        SavedSearch either = save("harbour OR wick");
        SavedSearch phrase = save("\"trim every wick\"");
        SavedSearch without = save("wick -dusk");
        open.take(HARBOUR);
        assertThat(notices(both)).isEmpty();
        assertThat(told(notices(either))).hasSize(2);
        assertThat(told(notices(phrase))).containsExactly("new /1/eng@2020-03-01#art_2");
        assertThat(notices(without)).isEmpty();
    }

    @Test
    void valuesOfFacetsNarrow() {
        SavedSearch here = alerts.searches()
                .save(ALONE, "", Question.anytime("wick").choosing(Facet.JURISDICTION, java.util.Set.of("xa")), now);
        SavedSearch there = alerts.searches()
                .save(ALONE, "", Question.anytime("wick").choosing(Facet.JURISDICTION, java.util.Set.of("eu")), now);
        SavedSearch german = alerts.searches()
                .save(ALONE, "", Question.anytime("wick").choosing(Facet.LANGUAGE, java.util.Set.of("deu")), now);
        open.take(HARBOUR);
        assertThat(told(notices(here))).hasSize(1);
        assertThat(notices(there)).isEmpty();
        assertThat(notices(german)).isEmpty();
    }

    @Test
    void tellsOfWhatChangedAndOfNothingElse() {
        open.take(HARBOUR);
        SavedSearch search = save("harbour OR dusk");
        open.take(OpenCorpus.act(
                "1", "2021-03-01", "", "Lanterns shine over the harbour.", "Keepers replace every lamp before dusk."));
        assertThat(told(notices(search))).containsExactly("changed /1/eng@2021-03-01#art_2");
    }

    @Test
    void tellsOnceHoweverOftenItHears() throws IOException {
        SavedSearch search = save("wick");
        open.take(HARBOUR);
        open.take(HARBOUR);
        open.corpus().rebuild().derived(Progress.NONE);
        open.corpus().catchUp(Progress.NONE);
        alerts.tell();
        open.corpus().withdraw("/akn/xa/act/2020/1/eng@2020-03-01", "by mistake");
        open.take(HARBOUR);
        assertThat(told(notices(search))).containsExactly("new /1/eng@2020-03-01#art_2");
    }

    @Test
    void tellsAfterwardsWhatAProcessDiedBefore() throws IOException {
        SavedSearch search = save("wick");
        alerts.close();
        // As if it had died between the act and those who follow it: nobody follows.
        OpenCorpus.at(ownership, database, clock()).take(HARBOUR);
        follow();
        assertThat(told(notices(search))).containsExactly("new /1/eng@2020-03-01#art_2");
        alerts.close();
        follow();
        alerts.tell();
        assertThat(told(notices(search))).hasSize(1);
    }

    @Test
    void tellsOfLawToComeAndOnceMoreWhenItApplies() {
        SavedSearch search = save("wick");
        open.take(OpenCorpus.act("3", "2031-05-01", "2031-07-01", "Wicks are trimmed."));
        assertThat(told(notices(search))).containsExactly("new /3/eng@2031-05-01#art_1");
        assertThat(notices(search).getFirst().matches().getFirst().appliesFrom())
                .isEqualTo(LocalDate.of(2031, 7, 1));
        pass(java.time.Duration.ofDays(29));
        assertThat(alerts.tell()).isZero();
        pass(java.time.Duration.ofDays(1));
        assertThat(alerts.tell()).isEqualTo(1);
        assertThat(alerts.tell()).isZero();
        assertThat(told(notices(search)))
                .containsExactly("new /3/eng@2031-05-01#art_1", "applies /3/eng@2031-05-01#art_1");
    }

    @Test
    void saysNothingOfLawThatNeverComesToApply() throws IOException {
        SavedSearch search = save("wick");
        open.take(OpenCorpus.act("3", "2031-05-01", "2031-07-01", "Wicks are trimmed."));
        open.corpus().withdraw("/akn/xa/act/2020/3/eng@2031-05-01", "never adopted");
        pass(java.time.Duration.ofDays(60));
        assertThat(alerts.tell()).isZero();
        assertThat(told(notices(search))).hasSize(1);
    }

    @Test
    void saysNothingOfLawThatIsOver() {
        SavedSearch search = save("wick");
        open.take(
                HARBOUR,
                OpenCorpus.act("1", "2021-03-01", "", "Lanterns shine over the harbour.", "Keepers replace lamps."));
        // Both came at once: the older text answered for no day to come when it was looked at, or was told of as new.
        assertThat(told(notices(search)).stream().filter(each -> each.contains("2021")))
                .isEmpty();
        open.take(OpenCorpus.act("1", "2019-03-01", "", "A wick is a wick."));
        assertThat(told(notices(search)).stream().filter(each -> each.contains("2019")))
                .isEmpty();
    }

    @Test
    void oneImportIsOneNoticeHoweverBig() {
        SavedSearch search = save("wick");
        String[] articles = IntStream.range(0, Notice.MOST + 50)
                .mapToObj(each -> "Wick number " + each + " is trimmed.")
                .toArray(String[]::new);
        open.take(OpenCorpus.act("4", "2020-01-01", "", articles));
        assertThat(notices(search)).singleElement().satisfies(notice -> {
            assertThat(notice.count()).isEqualTo(articles.length);
            assertThat(notice.matches()).hasSize(Notice.MOST);
        });
    }

    @Test
    void pausedSearchesAreSilentAndStaySilentAboutThatTime() {
        SavedSearch search = save("wick");
        alerts.searches().pause(ALONE, search.id(), true, now);
        open.take(HARBOUR);
        alerts.searches().pause(ALONE, search.id(), false, now);
        alerts.tell();
        assertThat(notices(search)).isEmpty();
        open.take(OpenCorpus.act("5", "2020-01-01", "", "A wick more."));
        assertThat(told(notices(search))).containsExactly("new /5/eng@2020-01-01#art_1");
    }

    @Test
    void nobodySeesOrChangesAnothersSearch() {
        SavedSearch search = save("wick");
        UUID person = person("ana");
        Owner ana = new Owner(Actor.HOME, Optional.of(person));
        assertThat(alerts.searches().list(ana)).isEmpty();
        assertThat(alerts.searches().find(ana, search.id())).isEmpty();
        alerts.searches().change(ana, search.id(), "Mine", Question.anytime("lantern"));
        alerts.searches().pause(ana, search.id(), true, now);
        alerts.searches().delete(ana, search.id());
        SavedSearch same = alerts.searches().find(ALONE, search.id()).orElseThrow();
        assertThat(same.name()).isEqualTo("wick");
        assertThat(same.isPaused()).isFalse();
        open.take(HARBOUR);
        alerts.notices().read(ana, search.id(), now);
        assertThat(alerts.notices().unread(ALONE)).hasSize(1);
        assertThat(alerts.notices().unread(ana)).isEmpty();
    }

    @Test
    void whoMayNotSignInIsToldNothing() {
        UUID person = person("ana");
        Owner ana = new Owner(Actor.HOME, Optional.of(person));
        SavedSearch search = alerts.searches().save(ana, "", Question.anytime("wick"), now);
        String feed = alerts.searches().openFeed(ana, search.id());
        assertThat(alerts.searches().findByFeed(feed)).isPresent();
        database.change(
                transaction -> transaction.update("update person set disabled_at = ? where id = ?", now, person));
        open.take(HARBOUR);
        assertThat(notices(search)).isEmpty();
        assertThat(alerts.searches().findByFeed(feed)).isEmpty();
        database.change(transaction -> transaction.update("delete from person where id = ?", person));
        assertThat(alerts.searches().list(ana)).isEmpty();
    }

    @Test
    void deletingASearchDeletesAllOfIt() {
        SavedSearch search = save("wick");
        open.take(HARBOUR);
        alerts.searches().delete(ALONE, search.id());
        assertThat(rows("notice") + rows("search_match") + rows("saved_search")).isZero();
    }

    @Test
    void changingTheQuestionBeginsAnew() {
        SavedSearch search = save("wick");
        open.take(HARBOUR);
        alerts.searches().change(ALONE, search.id(), "Ferries", Question.anytime("ferries"));
        assertThat(alerts.searches().find(ALONE, search.id()).orElseThrow().name())
                .isEqualTo("Ferries");
        open.take(OpenCorpus.act("2", "2020-01-01", "", "Ferries cross the harbour at noon.", "A wick."));
        assertThat(told(notices(search))).containsExactly("new /1/eng@2020-03-01#art_2", "new /2/eng@2020-01-01#art_1");
    }

    @Test
    void asksForAQuestionAndNotForTooMany() {
        assertThatThrownBy(() -> save("  ")).isInstanceOf(AlertFault.class);
        for (int i = 0; i < SavedSearches.MOST; i++) {
            save("wick" + i);
        }
        assertThatThrownBy(() -> save("wick")).isInstanceOf(AlertFault.class);
    }

    @Test
    void feedsAreFoundByTheirSecretUntilTheyEnd() {
        SavedSearch search = save("wick");
        String first = alerts.searches().openFeed(ALONE, search.id());
        String second = alerts.searches().openFeed(ALONE, search.id());
        assertThat(alerts.searches().findByFeed(first)).isEmpty();
        assertThat(alerts.searches().findByFeed(second).map(SavedSearch::id)).contains(search.id());
        alerts.searches().endFeed(ALONE, search.id());
        assertThat(alerts.searches().findByFeed(second)).isEmpty();
        List<String> kept = database.read(transaction ->
                transaction.list("select coalesce(feed, '') from saved_search", row -> row.getString(1)));
        assertThat(kept).doesNotContain(first, second);
    }

    private int rows(String table) {
        return database.read(transaction -> transaction
                .find("select count(*) from " + table, row -> row.getInt(1))
                .orElseThrow());
    }

    private UUID person(String name) {
        UUID id = UUID.randomUUID();
        database.change(transaction -> transaction.update(
                "insert into person (id, organisation, name, shown, role, created_at) values (?, ?, ?, ?, ?, ?)",
                id,
                Actor.HOME,
                name,
                name,
                "reader",
                now));
        return id;
    }
}
