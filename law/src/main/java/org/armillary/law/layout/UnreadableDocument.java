package org.armillary.law.layout;

import org.jspecify.annotations.Nullable;

/// A document that can't be read: what is wrong, where, and what its owner can do.
///
/// The message is one sentence for each, such as `contract.pdf is encrypted (the whole file). Remove the password and
/// try again.`
public final class UnreadableDocument extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String document;
    private final String remedy;

    /// @param document the document's name, without folders
    /// @param problem what is wrong and where, as the rest of a sentence that begins with the name
    /// @param remedy what to do, as a sentence
    public UnreadableDocument(String document, String problem, String remedy) {
        this(document, problem, remedy, null);
    }

    UnreadableDocument(String document, String problem, String remedy, @Nullable Throwable cause) {
        super(document + " " + problem + ". " + remedy, cause);
        this.document = document;
        this.remedy = remedy;
    }

    /// The document's name, without folders.
    public String document() {
        return document;
    }

    /// What to do, as a sentence.
    public String remedy() {
        return remedy;
    }
}
