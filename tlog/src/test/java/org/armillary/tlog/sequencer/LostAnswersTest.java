package org.armillary.tlog.sequencer;

import static org.armillary.tlog.sequencer.Rehearsal.append;
import static org.armillary.tlog.sequencer.Rehearsal.entries;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.armillary.tlog.sequencer.FaultyStore.Outcome;
import org.armillary.tlog.store.MemoryStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A store far away, each of whose answers may be lost.
class LostAnswersTest {

    @TempDir
    Path directory;

    private Rehearsal rehearsal;
    private FaultyStore store;

    @BeforeEach
    void rehearse() {
        rehearsal = new Rehearsal(directory);
        store = new FaultyStore(new MemoryStore());
        rehearsal.store = store;
    }

    @ParameterizedTest
    @EnumSource(names = {"LOST_DONE", "LOST_NOT_DONE"})
    void eachCallOfPublishingMayLoseItsAnswer(Outcome outcome) throws IOException {
        AtomicInteger calls = new AtomicInteger();
        AtomicInteger failing = new AtomicInteger(-1);
        int size = 0;
        try (Log log = rehearsal.open()) {
            log.publication(0);
            store.fail((_, _) -> calls.getAndIncrement() == failing.get() ? outcome : Outcome.ANSWERED);
            for (int round = 0; round < 40; round++) {
                calls.set(0);
                failing.set(round);
                append(log, size, size + 70);
                size += 70;
                log.publication(size - 1).join();
            }
            assertThat(log.state().stopped()).isEmpty();
        }
        store.fail((_, _) -> Outcome.ANSWERED);
        assertThat(rehearsal.published()).containsExactlyElementsOf(entries(size));
        store.assertNoFork(entries(size));
    }

    @ParameterizedTest
    @EnumSource(names = {"LOST_DONE", "LOST_NOT_DONE"})
    void aProcessThatEndsWithoutTheAnswerLeavesALogThatGoesOn(Outcome outcome) throws IOException {
        int size = 0;
        for (int lost = 0; lost < 12; lost++) {
            AtomicInteger left = new AtomicInteger(lost);
            try (Log log = rehearsal.open()) {
                assertThat(log.size()).isEqualTo(size);
                store.fail((call, _) ->
                        call.startsWith("find") || left.getAndDecrement() > 0 ? Outcome.ANSWERED : outcome);
                append(log, size, size + 100);
                size += 100;
            }
            store.fail((_, _) -> Outcome.ANSWERED);
        }
        try (Log log = rehearsal.open()) {
            log.publication(size - 1).join();
        }
        assertThat(rehearsal.published()).containsExactlyElementsOf(entries(size));
        store.assertNoFork(entries(size));
    }

    @Test
    void answersLostAtRandomNeverMakeTwoTrees() throws IOException {
        Random chance = new Random(62);
        int size = 0;
        for (int start = 0; start < 10; start++) {
            store.fail((_, _) -> Outcome.ANSWERED);
            try (Log log = rehearsal.open()) {
                store.fail((_, _) -> chance.nextInt(4) > 0
                        ? Outcome.ANSWERED
                        : chance.nextBoolean() ? Outcome.LOST_DONE : Outcome.LOST_NOT_DONE);
                append(log, size, size + 50);
                size += 50;
                assertThat(log.state().stopped()).isEmpty();
            }
        }
        store.fail((_, _) -> Outcome.ANSWERED);
        rehearsal.open().close();
        assertThat(rehearsal.published()).containsExactlyElementsOf(entries(size));
        store.assertNoFork(entries(size));
    }
}
