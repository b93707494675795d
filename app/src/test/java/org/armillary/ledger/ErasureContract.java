package org.armillary.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.armillary.account.Actor;
import org.armillary.account.Role;
import org.armillary.act.Act;
import org.armillary.act.ActType;
import org.junit.jupiter.api.Test;

/// What can be destroyed of what entries say, and what stays, whichever database it is in.
abstract class ErasureContract extends OpenLedger {

    private static final Duration DAY = Duration.ofDays(1);

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
}
