package org.armillary.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.armillary.account.Actor;
import org.armillary.account.Role;
import org.armillary.act.Act;
import org.armillary.act.ActType;
import org.armillary.act.Acts;
import org.armillary.home.Database;
import org.armillary.home.Home;
import org.armillary.home.Ownership;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A ledger on a home of its own, its clock set by hand, in whichever database.
abstract class OpenLedger {

    static final Actor ANA = new Actor("ana", Actor.HOME, Role.ADMIN);
    static final Actor EVE = new Actor("eve", "elsewhere", Role.ADMIN);
    /// Entries that tell of the log's keys, which come first.
    static final int KEYS = 2;

    static final String SYSTEM = "gull";

    @TempDir
    private Path folder;

    Instant now = Instant.parse("2026-11-22T09:30:00Z");
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

    final List<String> destroyed = new ArrayList<>();
    Ownership ownership;
    Database database;
    Acts acts;
    Ledger ledger;

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

    Ledger opened() {
        return Ledger.open(
                ownership.home(),
                database,
                acts,
                Optional.of("https://observatory.example"),
                List.of((_, _, subject) -> destroyed.add(subject)));
    }

    void reopen() {
        ledger.close();
        ledger = opened();
    }

    /// All entries but those of the log's keys, the oldest first, once everything is in the log.
    List<Entry> settled() {
        reopen();
        return ledger.newest(Long.MAX_VALUE, 10_000).reversed().stream()
                .filter(each -> each.leaf().kind() != Kind.KEY)
                .toList();
    }

    Act act(ActType type, Actor actor, String subject, String payload) {
        return database.change(transaction -> acts.append(transaction, acts.drafted(type, actor, subject, payload)));
    }

    static DecisionRecord decision(String reference) {
        return DecisionRecord.parse(DecisionRecords.json(SYSTEM, reference).getBytes(StandardCharsets.UTF_8));
    }

    Stream stream() {
        return ledger.openStream(ANA, "triage", SYSTEM, OptionalInt.empty());
    }

    List<Recorded> record(Stream stream, Optional<String> key, String... references) throws Exception {
        return ledger.record(ANA, stream.id(), records(references), key).get();
    }

    static List<DecisionRecord> records(String... references) {
        return java.util.Arrays.stream(references).map(OpenLedger::decision).toList();
    }

    void assertRunning() {
        assertThat(ledger.standing()).isEqualTo(new Standing.Running());
        assertThat(ledger.reconcile(() -> {})).isEmpty();
    }
}
