package org.armillary.desk;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.armillary.corpus.Found;
import org.armillary.corpus.Library;
import org.armillary.corpus.Reference;
import org.armillary.home.Database;
import org.armillary.home.Ownership;

/// What a reference names, in words that pass between processes.
///
/// @param path the reading's file below the corpus directory; empty where nothing was found
/// @param expression its URI
/// @param title its title
/// @param eId the provision asked for; empty for the whole text
/// @param standing a sentence on where the text stands on the day: `in force on 2026-02-01`
/// @param problem why nothing was found, and what to do; empty where something was
public record Finding(String path, String expression, String title, String eId, String standing, String problem) {

    public boolean isFound() {
        return problem.isEmpty();
    }

    static Finding of(Ownership ownership, String reference, Optional<String> asKnown) {
        try (Database database = Database.open(ownership)) {
            return of(Library.of(database), reference, asKnown);
        }
    }

    static Finding of(Library library, String reference, Optional<String> asKnown) {
        try {
            Instant known = asKnown.map(Finding::instant).orElseGet(library::now);
            Found.One found = library.find(Reference.parse(reference), known).get();
            return new Finding(
                    found.version().path(),
                    found.version().expression(),
                    found.version().title(),
                    found.eId().orElse(""),
                    found.describe(),
                    "");
        } catch (Found.NotFound | IllegalArgumentException e) {
            return new Finding("", "", "", "", "", String.valueOf(e.getMessage()));
        }
    }

    /// An instant, or a day for its end where this process runs.
    private static Instant instant(String written) {
        try {
            return written.length() == 10
                    ? LocalDate.parse(written)
                            .plusDays(1)
                            .atStartOfDay(ZoneId.systemDefault())
                            .toInstant()
                            .minusNanos(1)
                    : Instant.parse(written);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "'" + written + "' is no time: write 2026-02-01 or 2026-02-01T09:30:00Z", e);
        }
    }
}
