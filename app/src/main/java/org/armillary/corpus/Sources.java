package org.armillary.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.armillary.home.DurableFile;
import org.armillary.home.Home;
import tools.jackson.databind.json.JsonMapper;

/// The evidence: bytes as received, kept under their digest and never changed.
public final class Sources {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Home home;

    Sources(Home home) {
        this.home = home;
    }

    /// Where bytes came from.
    ///
    /// @param name the file's name
    /// @param from the path, address or page it came from
    /// @param received when it first came
    /// @param size in bytes
    /// @param statements what a person or a file beside it said of it, by key, so that it can be read again just so
    public record Provenance(
            String name, String from, Instant received, long size, java.util.Map<String, String> statements) {}

    /// Keeps bytes.
    ///
    /// @return their digest
    /// @throws IOException when they can't be written; then nothing is kept
    public String keep(byte[] bytes, Provenance provenance) throws IOException {
        String digest = Digest.of(bytes);
        Path file = file(digest);
        if (!Files.exists(file) || Files.size(file) != bytes.length) {
            DurableFile.write(home, provenanceFile(digest), JSON.writeValueAsBytes(provenance));
            DurableFile.write(home, file, bytes);
        }
        return digest;
    }

    /// The bytes of a digest.
    public Optional<byte[]> find(String digest) throws IOException {
        Path file = file(digest);
        return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    /// Where the bytes of a digest came from.
    public Optional<Provenance> provenance(String digest) throws IOException {
        Path file = provenanceFile(digest);
        return Files.exists(file)
                ? Optional.of(JSON.readValue(Files.readAllBytes(file), Provenance.class))
                : Optional.empty();
    }

    /// The digests of all sources, sorted.
    public List<String> list() throws IOException {
        List<String> digests = new ArrayList<>();
        try (Stream<Path> files = Files.walk(home.sources(), 2)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[0-9a-f]{64}"))
                    .sorted()
                    .forEach(digests::add);
        }
        return digests;
    }

    /// The path of the bytes of a digest.
    public Path file(String digest) {
        if (!digest.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256 digest: " + digest);
        }
        return home.sources().resolve(digest.substring(0, 2)).resolve(digest);
    }

    private Path provenanceFile(String digest) {
        return file(digest).resolveSibling(digest + ".json");
    }
}
