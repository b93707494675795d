package org.armillary.tlog.witness;

import java.nio.charset.StandardCharsets;

/// What a witness answers, in the terms of HTTP.
///
/// @param status 200 when it cosigned; else 400, 403, 404, 409, 422, or 500 when its own storage fails
/// @param type content type of the body
/// @param body cosignature lines, the recorded size, or a sentence for a person
public record Answer(int status, String type, String body) {

    private static final String TEXT = "text/plain; charset=utf-8";

    static Answer cosigned(String lines) {
        return new Answer(200, TEXT, lines);
    }

    /// The record stands at another size than the log thought; the body is that size (C2SP tlog-witness).
    static Answer recorded(long size) {
        return new Answer(409, "text/x.tlog.size", size + "\n");
    }

    static Answer refused(int status, String sentence) {
        return new Answer(status, TEXT, sentence + "\n");
    }

    /// The body's bytes.
    public byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
