package org.armillary.harvest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.armillary.home.DurableFile;
import org.armillary.home.Home;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The files below `harvest/visits/`: for each text asked for, the last time it was.
public final class Visits {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Home home;

    public Visits(Home home) {
        this.home = home;
    }

    /// All texts ever asked for, the last one first. A damaged file is passed over: its text is asked for once
    /// more.
    public List<Visit> list() throws IOException {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        List<Visit> visits = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder())) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".json")).toList()) {
                read(file).ifPresent(visits::add);
            }
        }
        visits.sort(Comparator.comparing(Visit::checked).reversed().thenComparing(Visit::work));
        return visits;
    }

    Optional<Visit> find(Target target) throws IOException {
        return read(file(target));
    }

    void write(Target target, Visit visit) throws IOException {
        Written written = new Written(
                visit.work(),
                visit.language(),
                visit.publisher(),
                visit.document(),
                visit.asked(),
                visit.checked().toString(),
                visit.outcome().word(),
                visit.note(),
                visit.etag(),
                visit.lastModified(),
                visit.content(),
                visit.source(),
                visit.expression());
        DurableFile.write(home, file(target), JSON.writeValueAsBytes(written));
    }

    private static Optional<Visit> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    JSON.readValue(Files.readAllBytes(file), Written.class).visit());
        } catch (JacksonException | IllegalArgumentException | java.time.DateTimeException | NullPointerException e) {
            return Optional.empty();
        }
    }

    private Path folder() {
        return home.root().resolve("harvest").resolve("visits");
    }

    private Path file(Target target) {
        return folder().resolve(Digests.of(target.key().getBytes(StandardCharsets.UTF_8)) + ".json");
    }

    private record Written(
            String work,
            String language,
            String publisher,
            String document,
            String asked,
            String checked,
            String outcome,
            String note,
            String etag,
            String lastModified,
            String content,
            String source,
            String expression) {

        Visit visit() {
            for (String each : new String[] {
                work, language, publisher, document, asked, note, etag, lastModified, content, source, expression
            }) {
                Objects.requireNonNull(each);
            }
            return new Visit(
                    work,
                    language,
                    publisher,
                    document,
                    asked,
                    Instant.parse(checked),
                    Outcome.valueOf(outcome.toUpperCase(Locale.ROOT)),
                    note,
                    etag,
                    lastModified,
                    content,
                    source,
                    expression);
        }
    }
}
