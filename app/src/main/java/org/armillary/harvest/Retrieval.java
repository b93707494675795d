package org.armillary.harvest;

/// Payload of the act that notes a text given by its publisher: the provenance of a source.
///
/// @param publisher id
/// @param document name among the publisher's documents
/// @param asked the address that was asked, without a key
/// @param address where the text stood after redirects
/// @param time when it came, ISO 8601
/// @param type media type, as sent
/// @param etag as sent; may be empty
/// @param lastModified as sent; may be empty
/// @param source SHA-256 of the bytes
/// @param size number of bytes
/// @param change `first`; `changed` for another wording than before; `held` for a file that was here already
/// @param before the expression it was before; empty but for `changed`
record Retrieval(
        String publisher,
        String document,
        String asked,
        String address,
        String time,
        String type,
        String etag,
        String lastModified,
        String source,
        long size,
        String change,
        String before) {

    static Retrieval of(Target target, Answer.Body body, String time, String change, String before) {
        return new Retrieval(
                target.publisher().id(),
                target.document().name(),
                target.shown().toString(),
                body.address().toString(),
                time,
                body.type(),
                body.validators().etag(),
                body.validators().lastModified(),
                Digests.of(body.bytes()),
                body.bytes().length,
                change,
                before);
    }
}
