package org.armillary.backup;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What stands in `manifest.jsonl`: the head, then a line for each file of the archive, in their order.
///
/// ```
/// {"format":"armillary-backup/1","made":"2026-11-22T01:10:00Z","schema":8,"files":4711,"keys":false,…}
/// {"path":"tables/act.jsonl","bytes":52017,"sha256":"9f86…"}
/// ```
final class Manifest {

    static final String NAME = "manifest.jsonl";
    static final String FORMAT = "armillary-backup/1";

    static final JsonMapper JSON = JsonMapper.builder().build();

    private Manifest() {}

    /// What the archive is of.
    ///
    /// @param format version of the archive's form
    /// @param made the moment it shows
    /// @param schema version of the tables
    /// @param files how many lines follow
    /// @param keys whether the keys of log and witnesses are in it
    /// @param log the checkpoint that the log had signed last, as a note; empty where there is no log
    record Head(String format, Instant made, int schema, long files, boolean keys, String log) {

        Head {
            Objects.requireNonNull(format, "it has no format");
            Objects.requireNonNull(made, "it has no moment");
            Objects.requireNonNull(log, "it has no log");
        }
    }

    /// A file of the archive.
    record Line(String path, long bytes, String sha256) {

        Line {
            Objects.requireNonNull(path, "a line has no path");
            Objects.requireNonNull(sha256, "a line has no digest");
        }
    }

    static byte[] bytes(Object line) {
        String text = JSON.writeValueAsString(line) + "\n";
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    /// @throws BackupFailure when it is not one
    static <T> T parse(String line, Class<T> type) {
        try {
            return Optional.ofNullable(JSON.readValue(line, type)).orElseThrow(() -> unreadable("a line is null"));
        } catch (JacksonException e) {
            throw unreadable(e.getOriginalMessage());
        }
    }

    private static BackupFailure unreadable(String why) {
        return new BackupFailure(
                "the archive is damaged: its manifest can't be read (" + why + "); use another backup");
    }
}
