package org.armillary.tlog.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.armillary.tlog.store.ObjectStore.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What every [ObjectStore] keeps to; each implementation's test inherits it.
public abstract class ObjectStoreContract {

    private static final int WRITERS = 8;

    /// Opens the store of the running test; a second call opens the same store once more, as another process would.
    protected abstract ObjectStore open() throws IOException;

    @Test
    void whatIsNotThereIsNotFound() throws IOException {
        try (ObjectStore store = open()) {
            assertThat(store.find("tile/0/000")).isEmpty();
            assertThat(store.findVersion("checkpoint")).isEmpty();
            store.delete("tile/0/000");
        }
    }

    @Test
    void whatWasPutIsFoundByEveryone() throws IOException {
        try (ObjectStore store = open();
                ObjectStore other = open()) {
            assertThat(store.putIfAbsent("tile/0/x001/234", bytes("one"))).isTrue();
            assertThat(other.find("tile/0/x001/234")).contains(bytes("one"));
            assertThat(other.findVersion("tile/0/x001/234").orElseThrow().bytes())
                    .isEqualTo(bytes("one"));
        }
        try (ObjectStore again = open()) {
            assertThat(again.find("tile/0/x001/234")).contains(bytes("one"));
        }
    }

    @Test
    void whatStandsIsNotPutOver() throws IOException {
        try (ObjectStore store = open();
                ObjectStore other = open()) {
            store.putIfAbsent("a/b", bytes("one"));
            assertThat(store.putIfAbsent("a/b", bytes("two"))).isFalse();
            assertThat(other.putIfAbsent("a/b", bytes("one"))).isFalse();
            assertThat(store.find("a/b")).contains(bytes("one"));
        }
    }

    @Test
    void bytesMayBeNoneOrMany() throws IOException {
        byte[] many = new byte[17_000_000];
        new Random(6).nextBytes(many);
        try (ObjectStore store = open()) {
            assertThat(store.putIfAbsent("none", new byte[0])).isTrue();
            assertThat(store.putIfAbsent("many", many)).isTrue();
            assertThat(store.find("none")).contains(new byte[0]);
            assertThat(Arrays.equals(store.find("many").orElseThrow(), many)).isTrue();
        }
    }

    @Test
    void bytesGivenAndTakenAreCopies() throws IOException {
        try (ObjectStore store = open()) {
            byte[] given = bytes("one");
            store.putIfAbsent("a", given);
            given[0] = 'X';
            store.find("a").orElseThrow()[1] = 'X';
            assertThat(store.find("a")).contains(bytes("one"));
        }
    }

    @Test
    void partialTilesStandBesideFullOnes() throws IOException {
        try (ObjectStore store = open()) {
            store.putIfAbsent("tile/entries/000.p/7", bytes("7"));
            store.putIfAbsent("tile/entries/000.p/200", bytes("200"));
            store.putIfAbsent("tile/entries/000", bytes("256"));
            store.delete("tile/entries/000.p/7");
            assertThat(store.find("tile/entries/000.p/7")).isEmpty();
            assertThat(store.find("tile/entries/000.p/200")).contains(bytes("200"));
            assertThat(store.find("tile/entries/000")).contains(bytes("256"));
        }
    }

    @Test
    void manyArePutAtOnceAndThoseThatStandAreNamed() throws IOException {
        try (ObjectStore store = open()) {
            store.putIfAbsent("m/3", bytes("before"));
            Map<String, byte[]> objects = new TreeMap<>();
            for (int i = 0; i < 40; i++) {
                objects.put("m/" + i, bytes("now " + i));
            }
            assertThat(store.putAllIfAbsent(objects)).containsExactly("m/3");
            assertThat(store.find("m/3")).contains(bytes("before"));
            assertThat(store.find("m/39")).contains(bytes("now 39"));
            assertThat(store.putAllIfAbsent(objects)).hasSize(40);
            assertThat(store.putAllIfAbsent(Map.of())).isEmpty();
        }
    }

    @Test
    void aVersionGivesWayOnlyToWhoSawIt() throws IOException {
        try (ObjectStore store = open();
                ObjectStore other = open()) {
            Version first =
                    store.compareAndSet("lock", Optional.empty(), bytes("1")).orElseThrow();
            assertThat(other.compareAndSet("lock", Optional.empty(), bytes("x")))
                    .isEmpty();
            Version second = other.compareAndSet("lock", other.findVersion("lock"), bytes("2"))
                    .orElseThrow();
            assertThat(second.bytes()).isEqualTo(bytes("2"));
            assertThat(store.compareAndSet("lock", Optional.of(first), bytes("x")))
                    .isEmpty();
            assertThat(store.compareAndSet("lock", Optional.of(second), bytes("3")))
                    .isPresent();
            assertThat(other.find("lock")).contains(bytes("3"));
        }
    }

    @Test
    void aVersionOfNothingThereIsNotExchanged() throws IOException {
        try (ObjectStore store = open()) {
            Version gone =
                    store.compareAndSet("lock", Optional.empty(), bytes("1")).orElseThrow();
            store.delete("lock");
            assertThat(store.compareAndSet("lock", Optional.of(gone), bytes("2")))
                    .isEmpty();
            assertThat(store.find("lock")).isEmpty();
        }
    }

    @Test
    void ofManyWhoPutOnePuts() throws Exception {
        List<Boolean> put = race(writer -> {
            try (ObjectStore store = open()) {
                return store.putIfAbsent("race/one", bytes("writer " + writer));
            }
        });
        assertThat(put).containsOnlyOnce(true);
    }

    @Test
    void ofManyWhoExchangeNoneLosesAnUpdate() throws Exception {
        int turns = 20;
        race(writer -> {
            try (ObjectStore store = open()) {
                for (int done = 0; done < turns; ) {
                    Optional<Version> seen = store.findVersion("race/count");
                    int count = seen.map(version -> Integer.parseInt(new String(version.bytes(), UTF_8)))
                            .orElse(0);
                    if (store.compareAndSet("race/count", seen, bytes(Integer.toString(count + 1)))
                            .isPresent()) {
                        done++;
                    }
                }
                return true;
            }
        });
        try (ObjectStore store = open()) {
            assertThat(store.find("race/count")).contains(bytes(Integer.toString(WRITERS * turns)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/a",
                "a/",
                "a//b",
                ".",
                "..",
                "../a",
                "a/../b",
                "a/..",
                "a/./b",
                ".lock",
                ".tmp/1",
                "a/.b",
                "a\\b",
                "a b",
                "a\nb",
                "a\0b",
                "ä",
                "%2e%2e/a",
                "~/a",
                "C:a",
                "a*"
            })
    void whatIsNoNameIsRefusedAndNothingWritten(String name) throws IOException {
        try (ObjectStore store = open()) {
            assertThatIllegalArgumentException().isThrownBy(() -> store.find(name));
            assertThatIllegalArgumentException().isThrownBy(() -> store.findVersion(name));
            assertThatIllegalArgumentException().isThrownBy(() -> store.putIfAbsent(name, bytes("x")));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> store.putAllIfAbsent(Map.of("good", bytes("x"), name, bytes("x"))));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> store.compareAndSet(name, Optional.empty(), bytes("x")));
            assertThatIllegalArgumentException().isThrownBy(() -> store.delete(name));
            assertThat(store.find("good")).isEmpty();
        }
    }

    @Test
    void aNameOfEndlessLengthIsRefused() throws IOException {
        try (ObjectStore store = open()) {
            assertThatIllegalArgumentException().isThrownBy(() -> store.putIfAbsent("a".repeat(501), bytes("x")));
        }
    }

    private static List<Boolean> race(Writer writer) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            List<Callable<Boolean>> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                int number = i;
                writers.add(() -> writer.write(number));
            }
            List<Boolean> results = new ArrayList<>();
            for (Future<Boolean> result : threads.invokeAll(writers)) {
                results.add(result.get());
            }
            return results;
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private interface Writer {
        boolean write(int number) throws IOException;
    }
}
