package org.armillary.corpus;

import java.util.List;
import java.util.Optional;

/// What became of one document of an import.
public sealed interface ImportResult {

    /// The document's name.
    String name();

    /// It is in the corpus now.
    ///
    /// @param uncertain what the engine was not sure of
    /// @param replaces the reading that answered for the same expression before, if any
    record Imported(String name, Holding holding, List<Engine.Uncertainty> uncertain, Optional<Holding> replaces)
            implements ImportResult {

        public Imported {
            uncertain = List.copyOf(uncertain);
        }
    }

    /// The same bytes were there before; nothing changed.
    record Unchanged(String name, Holding holding) implements ImportResult {}

    /// It can be read, but not which expression of which work it is; nothing was kept.
    ///
    /// @param missing what is to be said
    /// @param proposal what can be told, as statements
    record Undetermined(String name, List<Missing> missing, Statements proposal) implements ImportResult {

        public Undetermined {
            missing = List.copyOf(missing);
        }

        /// Why, and what to do, in a sentence.
        public String message() {
            return String.join("; ", missing.stream().map(Missing::message).toList());
        }
    }

    /// It can't be read or kept; nothing was kept.
    record Failed(String name, String reason) implements ImportResult {}

    /// Something that has to be said of a document before it can be kept.
    ///
    /// @param key as in [Statements]
    /// @param message why, and how to say it
    record Missing(String key, String message) {}
}
