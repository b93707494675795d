package org.armillary.act;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.armillary.account.Actor;
import org.armillary.home.DurableFile;
import org.armillary.home.Home;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The files below `acts/`: acts that no other file of the home tells of, so that a lost database loses none.
///
/// ```
/// acts/2026-11-21T093000.000000Z-0199f2c4-….json
/// {"id":"0199f2c4-…","type":"withdrawn","time":"2026-11-21T09:30:00Z","actor":"ana","organisation":"home",
/// "subject":"/akn/…","payload":{…}}
/// ```
public final class ActFiles {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Home home;

    public ActFiles(Home home) {
        this.home = home;
    }

    /// Writes an act. When this returns it has happened, whatever comes next.
    public void write(Act act) throws IOException {
        Written written = new Written(
                act.id().toString(),
                act.type().word(),
                act.time().toString(),
                act.actor(),
                act.organisation(),
                act.subject(),
                JSON.readTree(act.payload()));
        DurableFile.write(home, file(act), JSON.writeValueAsBytes(written));
    }

    /// Takes back an act that no table came to know.
    public void remove(Act act) throws IOException {
        Files.deleteIfExists(file(act));
    }

    /// All acts, the oldest first; their sequence numbers are 0.
    ///
    /// @throws IOException when a file can't be read; the message names it
    public List<Act> list() throws IOException {
        if (!Files.isDirectory(home.acts())) {
            return List.of();
        }
        List<Act> acts = new ArrayList<>();
        try (Stream<Path> files = Files.list(home.acts())) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".json")).toList()) {
                acts.add(read(file));
            }
        }
        acts.sort(Comparator.comparing(Act::time));
        return acts;
    }

    private static Act read(Path file) throws IOException {
        try {
            Written written = JSON.readValue(Files.readAllBytes(file), Written.class);
            return new Act(
                    0,
                    UUID.fromString(written.id()),
                    ActType.parse(written.type()),
                    Instant.parse(written.time()),
                    written.actor(),
                    Objects.requireNonNullElse(written.organisation(), Actor.HOME),
                    written.subject(),
                    JSON.writeValueAsString(written.payload()));
        } catch (RuntimeException e) {
            throw new IOException("the act " + file + " is damaged; restore it from a backup: " + e.getMessage(), e);
        }
    }

    private Path file(Act act) {
        String time = act.time().toString().replace(":", "");
        return home.acts().resolve(time + "-" + act.id() + ".json");
    }

    /// @param organisation missing in files of earlier versions, which knew one
    private record Written(
            String id,
            String type,
            String time,
            String actor,
            @Nullable String organisation,
            String subject,
            JsonNode payload) {}
}
