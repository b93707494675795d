package org.armillary.harvest;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The headers under which a publisher need not send a text whole: it did not change, or we have its beginning
/// (RFC 9110, sections 13 and 14).
final class Conditions {

    private Conditions() {}

    static Map<String, String> of(Ask ask, URI address) throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        Optional<Partial.Label> begun = ask.partial()
                .find(ask.open(address.toString()))
                .filter(each -> !each.joining().isEmpty());
        if (begun.isPresent()) {
            headers.put("Range", "bytes=" + ask.partial().size() + "-");
            headers.put("If-Range", begun.get().joining());
            return headers;
        }
        if (!ask.known().etag().isEmpty()) {
            headers.put("If-None-Match", ask.known().etag());
        }
        if (!ask.known().lastModified().isEmpty()) {
            headers.put("If-Modified-Since", ask.known().lastModified());
        }
        return headers;
    }
}
