package org.armillary.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.armillary.account.Actor;
import org.armillary.account.Role;
import org.armillary.act.Act;
import org.armillary.act.ActType;
import org.armillary.act.Acts;
import org.armillary.home.Database;
import org.armillary.home.Home;
import org.armillary.home.Ownership;
import org.armillary.tlog.proof.Policy;
import org.armillary.tlog.proof.ProofFile;
import org.armillary.tlog.sequencer.Log;
import org.armillary.tlog.tree.Hash;
import org.armillary.tlog.tree.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// What a ledger keeps, whichever database it keeps it in.
abstract class LedgerContract {

    static final Actor ANA = new Actor("ana", Actor.HOME, Role.ADMIN);
    static final Actor EVE = new Actor("eve", "elsewhere", Role.ADMIN);
    /// Entries that tell of the log's keys, which come first.
    private static final int KEYS = 2;

    private static final String SYSTEM = "gull";
    private static final Duration DAY = Duration.ofDays(1);

    @TempDir
    private Path folder;

    private Instant now = Instant.parse("2026-11-22T09:30:00Z");
    private final Clock clock = new Clock() {
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
            return now;
        }
    };

    private final List<String> destroyed = new ArrayList<>();
    private Ownership ownership;
    private Database database;
    private Acts acts;
    private Ledger ledger;

    abstract Database open(Ownership ownership);

    @BeforeEach
    void openAll() {
        ownership = Ownership.take(new Home(folder).create(), "test");
        database = open(ownership);
        acts = Acts.of(database, clock);
        ledger = opened();
    }

    @AfterEach
    void closeAll() {
        ledger.close();
        database.close();
        ownership.close();
    }

    private Ledger opened() {
        return Ledger.open(
                ownership.home(),
                database,
                acts,
                Optional.of("https://observatory.example"),
                List.of((_, _, subject) -> destroyed.add(subject)));
    }

    private void reopen() {
        ledger.close();
        ledger = opened();
    }

    /// All entries but those of the log's keys, the oldest first, once everything is in the log.
    private List<Entry> settled() {
        reopen();
        return ledger.newest(Long.MAX_VALUE, 10_000).reversed().stream()
                .filter(each -> each.leaf().kind() != Kind.KEY)
                .toList();
    }

    private Act act(ActType type, Actor actor, String subject, String payload) {
        return database.change(transaction -> acts.append(transaction, acts.drafted(type, actor, subject, payload)));
    }

    private static DecisionRecord decision(String reference) {
        return DecisionRecord.parse(DecisionRecords.json(SYSTEM, reference).getBytes(StandardCharsets.UTF_8));
    }

    private Stream stream() {
        return ledger.openStream(ANA, "triage", SYSTEM, OptionalInt.empty());
    }

    private List<Recorded> record(Stream stream, Optional<String> key, String... references) throws Exception {
        return ledger.record(ANA, stream.id(), records(references), key).get();
    }

    private static List<DecisionRecord> records(String... references) {
        return java.util.Arrays.stream(references).map(LedgerContract::decision).toList();
    }

    private void assertRunning() {
        assertThat(ledger.standing()).isEqualTo(new Standing.Running());
        assertThat(ledger.reconcile(() -> {})).isEmpty();
    }

    @Test
    void everyActOfTextsLawAndSystemsIsAnEntryOnce() {
        Act imported = act(ActType.IMPORTED, ANA, "/akn/xa/act/2020/1/eng@2020-01-01", "{\"number\":1,\"big\":1e400}");
        Act system = act(ActType.SYSTEM_CHANGED, EVE, "/systems/1", "{\"name\":\"Gull\"}");
        act(ActType.SIGNED_IN, ANA, "/account/ana", "{}");
        Act assessed = act(ActType.ASSESSED, EVE, "/systems/1", "{}");

        List<Entry> entries = settled();

        assertThat(entries)
                .extracting(each -> each.leaf().id())
                .containsExactly(imported.id(), system.id(), assessed.id());
        assertThat(entries).extracting(Entry::index).containsExactly(2L, 3L, 4L);
        assertThat(entries).extracting(Entry::state).containsOnly(Entry.State.LOGGED);
        assertThat(entries).extracting(each -> each.leaf().sequence()).containsExactly(1L, 1L, 2L);
        assertThat(entries.getFirst().leaf().stream()).isEqualTo(Stream.TEXTS);
        assertThat(entries.getLast().leaf().stream())
                .isEqualTo(entries.get(1).leaf().stream())
                .matches("[0-9a-f]{32}");
        Log log = ledger.log().orElseThrow();
        assertThat(log.size()).isEqualTo(KEYS + 3);
        for (Entry each : entries) {
            assertThat(log.entry(each.index())).isEqualTo(each.leaf().bytes());
            assertThat(Leaf.parse(log.entry(each.index()))).isEqualTo(each.leaf());
        }
        assertRunning();
    }

    @Test
    void theLogsKeysAreItsFirstEntries() {
        reopen();
        List<Entry> entries = ledger.newest(Long.MAX_VALUE, 10).reversed();
        assertThat(entries).hasSize(KEYS).allMatch(each -> each.leaf().kind() == Kind.KEY);
        Opening opening =
                ledger.opening(Optional.empty(), entries.getFirst().leaf().id()).orElseThrow();
        String key = ledger.policy().orElseThrow().logs().getFirst().key().toString();
        assertThat(key).startsWith("observatory.example/ledger+");
        assertThat(opening.find("data").orElseThrow())
                .contains(key, "\"change\":\"created\"")
                .doesNotContain("PRIVATE");
        assertThat(ledger.log().orElseThrow().origin()).isEqualTo("observatory.example/ledger");
    }

    @Test
    void aReceiptProvesItsEntryToAStranger() {
        Act act = act(ActType.IMPORTED, ANA, "/akn/x", "{\"number\":1}");
        settled();
        Entry entry = ledger.find(act.id()).orElseThrow();
        Policy policy = ledger.policy().orElseThrow();

        ledger.log().orElseThrow().publication(entry.index()).join();
        ProofFile proof = ProofFile.parse(ledger.proof(entry).orElseThrow().getBytes(StandardCharsets.UTF_8));
        proof.verify(Hash.leaf(entry.leaf().bytes()), policy);
        assertThatThrownBy(() -> proof.verify(Hash.leaf(new byte[0]), policy)).isInstanceOf(Refused.class);

        String receipt = new String(
                ledger.receipt(entry, ledger.opening(Optional.empty(), act.id()))
                        .bytes(),
                StandardCharsets.UTF_8);
        assertThat(receipt)
                .contains(
                        "\"state\" : \"logged\"", policy.logs().getFirst().key().toString());
        assertThat(JsonMapper.shared().readTree(receipt).get("entry").asString())
                .isEqualTo(entry.leaf().toString());
    }

    @Test
    void anOpeningOpensTheCommitment() {
        Act imported = act(ActType.IMPORTED, ANA, "/akn/x", "{\"reason\":\"ü\\n\",\"number\":1.50}");
        Act system = act(ActType.SYSTEM_CHANGED, ANA, "/systems/1", "{\"name\":\"Gull\"}");
        List<Entry> entries = settled();

        Opening open = ledger.opening(Optional.empty(), imported.id()).orElseThrow();
        assertThat(open.commitment()).isEqualTo(entries.getFirst().leaf().commitment());
        assertThat(open.find("data")).contains("{\"number\":1.5,\"reason\":\"ü\\n\"}");
        assertThat(open.find("subject")).contains("\"/akn/x\"");
        Opening less = open.only(Set.of("subject"));
        assertThat(less.commitment()).isEqualTo(open.commitment());
        assertThat(less.find("data")).isEmpty();

        assertThat(ledger.opening(Optional.empty(), system.id())).isEmpty();
        assertThat(ledger.opening(Optional.of(EVE), system.id())).isEmpty();
        assertThat(ledger.opening(Optional.of(ANA), system.id())).isPresent();
    }

    @Test
    void recordsAreTakenDownInOrderWithoutGaps() throws Exception {
        Stream stream = stream();
        List<CompletableFuture<List<Recorded>>> answers = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            answers.add(ledger.record(ANA, stream.id(), records("a" + i, "b" + i), Optional.of("request " + i)));
        }
        Set<Long> sequences = new HashSet<>();
        for (CompletableFuture<List<Recorded>> each : answers) {
            List<Recorded> recorded = each.get();
            assertThat(recorded.get(1).sequence()).isEqualTo(recorded.get(0).sequence() + 1);
            recorded.forEach(one -> sequences.add(one.sequence()));
        }
        List<Entry> entries = settled();
        assertThat(sequences).hasSize(400);
        assertThat(entries).hasSize(401);
        for (int i = 0; i < entries.size(); i++) {
            assertThat(entries.get(i).leaf().sequence()).isEqualTo(i + 1);
        }
        Recorded first = answers.getFirst().get().getFirst();
        Opening opening = ledger.opening(Optional.of(ANA), first.id()).orElseThrow();
        assertThat(opening.find("decision")).contains("\"a0\"");
        assertThat(opening.commitment())
                .isEqualTo(ledger.find(first.id()).orElseThrow().leaf().commitment());
        assertRunning();
    }

    @Test
    void aRepeatedKeyIsAnsweredAsBeforeOrRefused() throws Exception {
        Stream stream = stream();
        List<Recorded> first = record(stream, Optional.of("key"), "1", "2");
        assertThat(record(stream, Optional.of("key"), "1", "2")).isEqualTo(first);
        reopen();
        assertThat(record(stream, Optional.of("key"), "1", "2")).isEqualTo(first);
        assertThatThrownBy(() -> record(stream, Optional.of("key"), "1", "3"))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(KeyReused.class);
        assertThatThrownBy(() -> record(stream, Optional.of("key"), "1"))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(KeyReused.class);
        assertThat(record(stream, Optional.of("other"), "1", "2")).doesNotContainAnyElementsOf(first);
        assertThat(ledger.findStream(stream.id()).orElseThrow().last()).isEqualTo(5);
    }

    @Test
    void twoRequestsWithOneKeyAtOnceAreOne() throws Exception {
        Stream stream = stream();
        List<CompletableFuture<List<Recorded>>> answers = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            answers.add(ledger.record(ANA, stream.id(), records("same"), Optional.of("key")));
            answers.add(ledger.record(ANA, stream.id(), records("other"), Optional.of("key")));
        }
        Set<Recorded> recorded = new HashSet<>();
        int refused = 0;
        for (CompletableFuture<List<Recorded>> each : answers) {
            try {
                recorded.addAll(each.get());
            } catch (ExecutionException e) {
                assertThat(e).hasCauseInstanceOf(KeyReused.class);
                refused++;
            }
        }
        assertThat(recorded).hasSize(1);
        assertThat(refused).isEqualTo(50);
    }

    @Test
    void aStreamTakesItsOrganisationsRecordsOfItsSystem() {
        Stream stream = stream();
        assertThatThrownBy(() -> ledger.record(EVE, stream.id(), records("1"), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ledger.record(ANA, Stream.TEXTS, records("1"), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        DecisionRecord tern =
                DecisionRecord.parse(DecisionRecords.json("tern", "1").getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> ledger.record(ANA, stream.id(), List.of(tern), Optional.empty()))
                .isInstanceOf(RecordFault.class)
                .hasMessageContaining("/0/system");
        assertThatThrownBy(() -> ledger.openStream(ANA, "triage", SYSTEM, OptionalInt.empty()))
                .hasMessageContaining("already");
    }

    @Test
    void erasingARecordLeavesItsProof() throws Exception {
        Stream stream = stream();
        UUID id = record(stream, Optional.of("key"), "1", "2").getFirst().id();
        byte[] before = ledger.find(id).orElseThrow().leaf().bytes();

        assertThatThrownBy(() -> ledger.erase(EVE, List.of(id), "asked")).isInstanceOf(IllegalArgumentException.class);
        UUID by = ledger.erase(ANA, List.of(id), "asked by the person").getFirst();

        List<Entry> entries = settled();
        Entry erased = ledger.find(id).orElseThrow();
        assertThat(erased.state()).isEqualTo(Entry.State.ERASED);
        assertThat(erased.erased()).contains(new Entry.Erased(now, by));
        assertThat(erased.leaf().bytes()).isEqualTo(before);
        assertThat(ledger.opening(Optional.of(ANA), id)).isEmpty();
        Entry says = entries.getLast();
        assertThat(says.leaf().id()).isEqualTo(by);
        assertThat(says.leaf().kind()).isEqualTo(Kind.ERASURE);
        assertThat(says.leaf().stream()).isEqualTo(stream.id());
        assertThat(ledger.opening(Optional.of(ANA), by)
                        .orElseThrow()
                        .find("data")
                        .orElseThrow())
                .contains("\"entries\":[2]", "asked by the person");
        assertThatThrownBy(() -> record(stream, Optional.of("key"), "1", "2")).hasCauseInstanceOf(KeyReused.class);
        assertNowhere("\"1\"");
        assertRunning();
    }

    @Test
    void erasingASystemReachesActsEntriesAndCopies() {
        act(ActType.SYSTEM_CHANGED, ANA, "/systems/1", "{\"name\":\"Gullwing\"}");
        act(ActType.SYSTEM_CHANGED, ANA, "/systems/2", "{\"name\":\"Tern\"}");
        reopen();
        act(ActType.SYSTEM_REMOVED, ANA, "/systems/1", "{\"name\":\"Gullwing\"}");

        UUID by = ledger.erase(ANA, "/systems/1", "asked");

        assertThat(destroyed).containsExactly("/systems/1");
        assertNowhere("Gullwing");
        List<Entry> entries = settled();
        assertThat(entries)
                .extracting(Entry::state)
                .containsExactly(Entry.State.ERASED, Entry.State.LOGGED, Entry.State.ERASED, Entry.State.LOGGED);
        assertThat(entries.getLast().leaf().id()).isEqualTo(by);
        assertThatThrownBy(() -> ledger.erase(ANA, "/systems/9", "asked")).isInstanceOf(IllegalArgumentException.class);
        assertRunning();
    }

    @Test
    void aForgottenActorIsAPseudonymAndNoMore() throws Exception {
        Actor ben = new Actor("ben", Actor.HOME, Role.ANALYST);
        act(ActType.SYSTEM_CHANGED, ben, "/systems/1", "{\"name\":\"Gull\"}");
        act(ActType.IMPORTED, ben, "/akn/x", "{}");
        List<Entry> before = settled();
        assertThat(ledger.actor(ANA, before.getFirst())).contains("ben");
        assertThat(ledger.actor(EVE, before.getFirst())).isEmpty();

        ledger.forget(ANA, "ben", "has left and asked");

        assertThat(ledger.actor(ANA, before.getFirst())).isEmpty();
        assertThat(acts.list(Actor.HOME, ActType.Area.SYSTEMS, Long.MAX_VALUE, 10))
                .extracting(Act::actor)
                .containsExactly(before.getFirst().leaf().actor());
        act(ActType.SYSTEM_CHANGED, ben, "/systems/1", "{\"name\":\"Gull\"}");
        List<Entry> after = settled();
        assertThat(after.subList(0, 2)).isEqualTo(before);
        assertThat(after.getLast().leaf().actor())
                .isNotEqualTo(before.getFirst().leaf().actor());
        assertThatThrownBy(() -> ledger.forget(EVE, "ben", "asked")).isInstanceOf(IllegalArgumentException.class);
        assertRunning();
    }

    /// In no table in which an entry's payload ever stood.
    private void assertNowhere(String text) {
        for (String column : List.of("ledger_entry.payload", "act.payload")) {
            String[] parts = column.split("\\.");
            List<String> values = database.read(transaction -> transaction.list(
                    "select " + parts[1] + " from " + parts[0] + " where " + parts[1] + " is not null",
                    row -> row.getString(1)));
            assertThat(values).noneMatch(each -> each.contains(text));
        }
    }

    @Test
    void aSweepErasesWhatIsOverItsTime() throws Exception {
        Stream stream = ledger.openStream(ANA, "triage", SYSTEM, OptionalInt.of(10));
        record(stream, Optional.of("old"), "1", "2");
        now = now.plus(DAY.multipliedBy(9));
        record(stream, Optional.of("new"), "3");
        assertThat(ledger.sweep()).isZero();
        now = now.plus(DAY.multipliedBy(2));

        assertThat(ledger.sweep()).isEqualTo(2);
        assertThat(ledger.sweep()).isZero();

        List<Entry> entries = settled();
        assertThat(entries)
                .extracting(Entry::state)
                .containsExactly(
                        Entry.State.LOGGED,
                        Entry.State.ERASED,
                        Entry.State.ERASED,
                        Entry.State.LOGGED,
                        Entry.State.LOGGED);
        assertThat(entries.getLast().leaf().kind()).isEqualTo(Kind.ERASURE);
        assertThat(ledger.opening(Optional.of(ANA), entries.getLast().leaf().id())
                        .orElseThrow()
                        .find("data")
                        .orElseThrow())
                .contains("\"because\":\"retention\"", "\"count\":2");
        ledger.retain(ANA, stream.id(), OptionalInt.empty());
        now = now.plus(DAY.multipliedBy(100));
        assertThat(ledger.sweep()).isZero();
        assertRunning();
    }

    @Test
    void anEntryThatDiffersStopsTheLedger() {
        Act act = act(ActType.IMPORTED, ANA, "/akn/x", "{}");
        act(ActType.IMPORTED, ANA, "/akn/y", "{}");
        settled();
        ledger.close();
        database.change(transaction -> transaction.update(
                "update ledger_entry set entry = (select entry from ledger_entry where place = 3) where place = 2"));
        ledger = opened();
        assertStopped("entry 2");
        Act later = act(ActType.IMPORTED, ANA, "/akn/z", "{}");
        assertThat(ledger.find(later.id())).isEmpty();
        assertThat(ledger.opening(Optional.of(ANA), act.id())).isPresent();
    }

    @Test
    void tablesOlderThanTheLogStopTheLedger() {
        act(ActType.IMPORTED, ANA, "/akn/x", "{}");
        act(ActType.IMPORTED, ANA, "/akn/y", "{}");
        settled();
        ledger.close();
        database.change(transaction -> transaction.update("delete from ledger_entry where place = 3")
                + transaction.update("update ledger_position set next_place = 3, logged = 3"));
        ledger = opened();
        assertStopped("the database is older than the log");
    }

    @Test
    void aLogOlderThanTheTablesStopsTheLedger() {
        act(ActType.IMPORTED, ANA, "/akn/x", "{}");
        settled();
        ledger.close();
        database.change(transaction -> transaction.update("update ledger_position set next_place = 9, logged = 9"));
        ledger = opened();
        assertStopped("the ledger directory is older than the database");
    }

    @Test
    void whatWasTakenDownAndNotAppendedIsAppendedAtTheNextStart() {
        act(ActType.IMPORTED, ANA, "/akn/x", "{}");
        settled();
        ledger.close();
        Act cutOff = act(ActType.IMPORTED, ANA, "/akn/y", "{}");
        database.change(transaction -> {
            Enrolment enrolment = Enrolment.begin(transaction, new Pseudonyms(), now);
            ActEnrolment.enrol(transaction, enrolment, 10);
            return enrolment.finish();
        });
        ledger = opened();
        List<Entry> entries = settled();
        assertThat(entries).hasSize(2);
        assertThat(entries.getLast().leaf().id()).isEqualTo(cutOff.id());
        assertThat(entries.getLast().state()).isEqualTo(Entry.State.LOGGED);
        assertRunning();
    }

    @Test
    void whatWasAppendedAndNotNotedIsNotAppendedAgain() {
        act(ActType.IMPORTED, ANA, "/akn/x", "{}");
        List<Entry> before = settled();
        ledger.close();
        database.change(transaction -> transaction.update("update ledger_position set logged = 0"));
        ledger = opened();
        assertThat(settled()).isEqualTo(before);
        assertThat(ledger.size()).isEqualTo(KEYS + 1);
        assertRunning();
    }

    @Test
    void anActThatWasPassedOverIsFound() {
        act(ActType.IMPORTED, ANA, "/akn/x", "{}");
        settled();
        database.change(transaction -> transaction.update("update ledger_position set enrolled = 1000"));
        act(ActType.IMPORTED, ANA, "/akn/y", "{}");
        assertThat(ledger.reconcile(() -> {}).orElseThrow()).contains("was passed over");
        assertStopped("was passed over");
    }

    private void assertStopped(String why) {
        assertThat(ledger.standing())
                .isInstanceOfSatisfying(
                        Standing.Stopped.class,
                        stopped -> assertThat(stopped.why()).contains(why).contains("Restore"));
    }
}
