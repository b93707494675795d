package org.armillary.tlog.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The contract on files, and what is special to files.
class FileStoreTest extends ObjectStoreContract {

    @TempDir
    Path directory;

    @Override
    protected ObjectStore open() throws IOException {
        return FileStore.open(directory.resolve("new/log"));
    }

    @Test
    void objectsAreFilesByTheirNames() throws IOException {
        try (ObjectStore store = open()) {
            store.putIfAbsent("tile/0/000", new byte[] {1, 2});
            store.compareAndSet("checkpoint", Optional.empty(), new byte[] {3});
        }
        Path root = directory.resolve("new/log");
        assertThat(root.resolve("tile/0/000")).hasBinaryContent(new byte[] {1, 2});
        assertThat(root.resolve("checkpoint")).hasBinaryContent(new byte[] {3});
    }

    @Test
    void aDirectoryIsNoObject() throws IOException {
        try (ObjectStore store = open()) {
            store.putIfAbsent("tile/0/000", new byte[] {1});
            assertThat(store.find("tile/0")).isEmpty();
            assertThat(store.find("tile/0/000/more")).isEmpty();
        }
    }

    @Test
    void whatAnInterruptedWriterLeftIsTakenAway() throws IOException {
        open().close();
        Path beside = directory.resolve("new/log/.tmp");
        Files.write(beside.resolve("17"), new byte[100]);
        try (ObjectStore store = open()) {
            store.putIfAbsent("a", new byte[] {1});
            try (Stream<Path> left = Files.list(beside)) {
                assertThat(left).isEmpty();
            }
        }
    }
}
