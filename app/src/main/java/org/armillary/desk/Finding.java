package org.armillary.desk;

import java.time.Instant;
import java.util.Optional;
import org.armillary.corpus.AsKnown;
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
            Instant known = asKnown.map(AsKnown::parse).orElseGet(library::now);
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
}
