package org.armillary.harvest;

import java.net.http.HttpHeaders;
import java.util.Optional;

/// What tells one state of a resource from another (RFC 9110, section 8.8); empty where the publisher says nothing.
///
/// @param etag as sent, quotation marks included
/// @param lastModified as sent
record Validators(String etag, String lastModified) {

    static final Validators NONE = new Validators("", "");

    static Validators of(HttpHeaders headers) {
        return new Validators(
                sendable(headers.firstValue("ETag").orElse("")),
                sendable(headers.firstValue("Last-Modified").orElse("")));
    }

    /// What can't be sent back as a header is as good as nothing.
    private static String sendable(String value) {
        return value.matches("[\\x20-\\x7E]{1,500}") ? value : "";
    }

    /// What a rest of a body can be joined by: a strong entity tag, else the time of the last change.
    Optional<String> joining() {
        return Optional.of(etag)
                .filter(each -> each.startsWith("\""))
                .or(() ->
                        etag.isEmpty() ? Optional.of(lastModified).filter(each -> !each.isEmpty()) : Optional.empty());
    }
}
