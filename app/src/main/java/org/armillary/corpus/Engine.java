package org.armillary.corpus;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.law.akn.AknDocument;
import org.armillary.law.frbr.Language;

/// What reads sources: the law library.
///
/// The corpus depends on this and not on the library's pipeline, so that it can be read by another engine tomorrow,
/// and by a simple one in a test.
public interface Engine {

    /// Name and version, such as `armillary 0.1.0`. Readings of two engines of the same name are the same.
    String name();

    /// Reads a source.
    ///
    /// @param bytes a document, or a zip of the files of one
    /// @param fileName for messages, and where content leaves a choice
    /// @param stated what a person said of the document
    /// @throws RuntimeException when it can't be read; the message says why and what to do
    Draft read(byte[] bytes, String fileName, Statements stated);

    /// A document as an engine has read it, before the corpus knows which expression it is.
    ///
    /// @param document the reading
    /// @param format what the bytes are, as a lower-case word
    /// @param language of the text, where it can be told
    /// @param metadata what the document says of itself, by key, in its own words
    /// @param opening the first lines of its text
    /// @param notices what was uncertain
    record Draft(
            AknDocument document,
            String format,
            Optional<Language> language,
            Map<String, String> metadata,
            List<String> opening,
            List<Uncertainty> notices) {

        public Draft {
            metadata = Map.copyOf(metadata);
            opening = List.copyOf(opening);
            notices = List.copyOf(notices);
        }
    }

    /// Something an engine was not sure of.
    ///
    /// @param code short stable name
    /// @param eId the provision it is in; empty where it is in none
    /// @param excerpt the words at that place
    /// @param message what was found and what was done about it
    record Uncertainty(String code, String eId, String excerpt, String message) {}
}
