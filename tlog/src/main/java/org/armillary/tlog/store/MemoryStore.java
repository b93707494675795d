package org.armillary.tlog.store;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/// Objects in memory, gone with the process: for tests, and for logs that live no longer than a rehearsal.
public final class MemoryStore implements ObjectStore {

    private final Map<String, Version> objects = new ConcurrentHashMap<>();
    private final AtomicLong tags = new AtomicLong();

    @Override
    public Optional<byte[]> find(String name) {
        return findVersion(name).map(Version::bytes);
    }

    @Override
    public Optional<Version> findVersion(String name) {
        return Optional.ofNullable(objects.get(ObjectStore.checked(name))).map(MemoryStore::copy);
    }

    @Override
    public boolean putIfAbsent(String name, byte[] bytes) {
        return objects.putIfAbsent(ObjectStore.checked(name), version(bytes)) == null;
    }

    @Override
    public Optional<Version> compareAndSet(String name, Optional<Version> seen, byte[] bytes) {
        Version next = version(bytes);
        Version now = objects.compute(ObjectStore.checked(name), (_, stands) -> {
            boolean asSeen = stands == null
                    ? seen.isEmpty()
                    : seen.isPresent() && seen.get().tag().equals(stands.tag());
            return asSeen ? next : stands;
        });
        return now == next ? Optional.of(copy(next)) : Optional.empty();
    }

    @Override
    public void delete(String name) {
        objects.remove(ObjectStore.checked(name));
    }

    /// Names of all objects, in order.
    public Iterable<String> names() {
        return objects.keySet().stream().sorted().toList();
    }

    @Override
    public void close() {}

    private Version version(byte[] bytes) {
        return new Version(Long.toString(tags.incrementAndGet()), bytes.clone());
    }

    private static Version copy(Version version) {
        return new Version(version.tag(), Arrays.copyOf(version.bytes(), version.bytes().length));
    }
}
