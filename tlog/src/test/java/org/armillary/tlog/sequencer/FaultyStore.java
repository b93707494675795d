package org.armillary.tlog.sequencer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armillary.tlog.checkpoint.SignedCheckpoint;
import org.armillary.tlog.store.ObjectStore;
import org.armillary.tlog.tree.Hash;

/// A store far away, whose answers can get lost: then the call was done, or it was not, and the caller can't know.
/// Notes each checkpoint that ever stood where somebody could see it.
final class FaultyStore implements ObjectStore {

    private final ObjectStore real;
    private Fault fault = (_, _) -> Outcome.ANSWERED;
    private final List<SignedCheckpoint> seen = new ArrayList<>();

    FaultyStore(ObjectStore real) {
        this.real = real;
    }

    enum Outcome {
        ANSWERED,
        LOST_DONE,
        LOST_NOT_DONE
    }

    interface Fault {
        Outcome of(String call, String name);
    }

    synchronized void fail(Fault by) {
        this.fault = by;
    }

    /// Checkpoints that stood in the store as lock or published, in their order.
    synchronized List<SignedCheckpoint> seen() {
        return List.copyOf(seen);
    }

    /// Fails unless all that was ever signed and stood in the store is of one growing list of entries.
    void assertNoFork(List<byte[]> entries) {
        List<Hash> leaves = entries.stream().map(Hash::leaf).toList();
        for (SignedCheckpoint each : seen()) {
            int size = Math.toIntExact(each.checkpoint().size());
            assertThat(each.checkpoint().root()).isEqualTo(Stranger.root(leaves.subList(0, size)));
        }
    }

    @Override
    public Optional<byte[]> find(String name) throws IOException {
        return call("find", name, () -> real.find(name));
    }

    @Override
    public Optional<Version> findVersion(String name) throws IOException {
        return call("findVersion", name, () -> real.findVersion(name));
    }

    @Override
    public boolean putIfAbsent(String name, byte[] bytes) throws IOException {
        return call("putIfAbsent", name, () -> real.putIfAbsent(name, bytes));
    }

    @Override
    public Set<String> putAllIfAbsent(Map<String, byte[]> objects) throws IOException {
        return ObjectStore.super.putAllIfAbsent(objects);
    }

    @Override
    public Optional<Version> compareAndSet(String name, Optional<Version> version, byte[] bytes) throws IOException {
        return call("compareAndSet", name, () -> {
            Optional<Version> put = real.compareAndSet(name, version, bytes);
            put.ifPresent(_ -> note(bytes));
            return put;
        });
    }

    @Override
    public void delete(String name) throws IOException {
        call("delete", name, () -> {
            real.delete(name);
            return name;
        });
    }

    @Override
    public void close() throws IOException {
        real.close();
    }

    private synchronized void note(byte[] checkpoint) {
        seen.add(SignedCheckpoint.parse(checkpoint));
    }

    private <T> T call(String call, String name, Call<T> real) throws IOException {
        Outcome outcome;
        synchronized (this) {
            outcome = fault.of(call, name);
        }
        if (outcome == Outcome.LOST_NOT_DONE) {
            throw new IOException("no answer to " + call + " " + name);
        }
        T answer = real.run();
        if (outcome == Outcome.LOST_DONE) {
            throw new IOException("the answer to " + call + " " + name + " was lost");
        }
        return answer;
    }

    private interface Call<T> {
        T run() throws IOException;
    }
}
