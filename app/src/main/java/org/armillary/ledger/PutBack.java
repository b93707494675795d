package org.armillary.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.armillary.home.DurableFile;
import org.armillary.home.Home;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A note in a home that was made of a backup: its log may be behind what others have seen of it, and signs
/// nothing before that is settled.
///
/// ```
/// ledger/restored   {"made":"2026-11-22T01:10:00Z","unwitnessed":false}
/// ```
///
/// @param made the moment that the backup shows
/// @param unwitnessed whether a person takes it upon them that nobody has seen more
public record PutBack(Instant made, boolean unwitnessed) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Written(String made, boolean unwitnessed) {}

    /// The note; empty in a home that may write.
    ///
    /// @throws IOException when it can't be read
    public static Optional<PutBack> find(Home home) throws IOException {
        Path file = file(home);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            Written written = JSON.readValue(Files.readAllBytes(file), Written.class);
            return Optional.of(new PutBack(Instant.parse(written.made()), written.unwitnessed()));
        } catch (JacksonException | java.time.DateTimeException e) {
            throw new IOException(file + " is damaged; restore the home again", e);
        }
    }

    /// Writes the note.
    public void keep(Home home) throws IOException {
        DurableFile.write(home, file(home), JSON.writeValueAsBytes(new Written(made.toString(), unwitnessed)));
    }

    /// Takes the note away: the log goes on.
    static void remove(Home home) throws IOException {
        Files.deleteIfExists(file(home));
    }

    private static Path file(Home home) {
        return home.ledger().resolve("restored");
    }
}
