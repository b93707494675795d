package org.armillary.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.armillary.act.Act;
import org.armillary.act.ActType;
import org.armillary.tlog.proof.Policy;
import org.armillary.tlog.proof.ProofFile;
import org.armillary.tlog.sequencer.Log;
import org.armillary.tlog.tree.Hash;
import org.armillary.tlog.tree.Refused;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// What a ledger takes down and keeps, whichever database it keeps it in.
abstract class LedgerContract extends OpenLedger {

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
