package org.armillary.harvest;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.armillary.home.DurableFile;
import org.armillary.home.Home;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A body that is being received, kept so that whoever is cut off, or killed, can go on where it stopped.
///
/// Two files below `harvest/partial/`: the bytes so far, and what they are the beginning of.
final class Partial {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Home home;
    private final Path bytes;
    private final Path label;

    /// What bytes are the beginning of.
    ///
    /// @param address they came from, without the secret
    /// @param joining strong entity tag or time of change
    /// @param encoding the content encoding of the bytes; empty for none
    record Label(String address, String joining, String encoding) {}

    Partial(Home home, String key) {
        this.home = home;
        Path folder = home.root().resolve("harvest").resolve("partial");
        String name = Digests.of(key.getBytes(StandardCharsets.UTF_8));
        this.bytes = folder.resolve(name);
        this.label = folder.resolve(name + ".json");
    }

    /// What the bytes kept are the beginning of, where there are some of that address.
    Optional<Label> find(String address) throws IOException {
        if (!Files.isRegularFile(label) || !Files.isRegularFile(bytes) || Files.size(bytes) == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(label), Label.class))
                    .filter(each -> each.address().equals(address));
        } catch (JacksonException e) {
            discard();
            return Optional.empty();
        }
    }

    long size() throws IOException {
        return Files.exists(bytes) ? Files.size(bytes) : 0;
    }

    /// Begins anew.
    void begin(Label first) throws IOException {
        discard();
        DurableFile.write(home, label, JSON.writeValueAsBytes(first));
    }

    OutputStream append() throws IOException {
        Files.createDirectories(bytes.getParent());
        return Files.newOutputStream(bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    byte[] read() throws IOException {
        return Files.exists(bytes) ? Files.readAllBytes(bytes) : new byte[0];
    }

    void discard() throws IOException {
        Files.deleteIfExists(bytes);
        Files.deleteIfExists(label);
    }
}
