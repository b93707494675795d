package org.armillary.corpus;

import java.util.List;

/// What is to be imported, and how.
///
/// @param documents the documents, in the order in which they are to be taken
/// @param stated what the person says of all of them; wins over what stands in or beside a document
/// @param provisional whether a document that names no work is kept under a provisional one instead of being refused
public record ImportRequest(List<Incoming> documents, Statements stated, boolean provisional) {

    public ImportRequest {
        documents = List.copyOf(documents);
    }
}
