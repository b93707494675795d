package org.armillary.law.reading;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes readings as JSON.
///
/// ```json
/// {"source": {"file": "lamps.txt", "sha256": "9f…", "language": "eng"},
///  "text": "…",
///  "provisions": [{"eId": "art_1", "type": "article", "num": "Article 1", "heading": "Scope", "start": 0, "end": 43,
///                  "parent": null}],
///  "references": [], "definitions": [], "norms": []}
/// ```
///
/// Offsets are Unicode code points in `text`, ends exclusive.
public final class ContractJson {

    private static final JsonFactory JSON = new JsonFactory();

    private ContractJson() {}

    /// Writes a reading; the stream is flushed, not closed.
    public static void write(Reading reading, OutputStream out) {
        try (JsonGenerator json =
                JSON.createGenerator(ObjectWriteContext.empty(), new Unclosed(out), JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeObjectPropertyStart("source");
            json.writeStringProperty("file", reading.source().file());
            json.writeStringProperty("sha256", reading.source().sha256());
            json.writeStringProperty("language", reading.language().code());
            json.writeEndObject();
            json.writeStringProperty("text", reading.text());
            provisions(reading, json);
            for (String later : new String[] {"references", "definitions", "norms"}) {
                json.writeArrayPropertyStart(later);
                json.writeEndArray();
            }
            json.writeEndObject();
        }
    }

    private static void provisions(Reading reading, JsonGenerator json) {
        CodePoints points = CodePoints.of(reading.text());
        json.writeArrayPropertyStart("provisions");
        for (PlacedProvision each : reading.provisions()) {
            json.writeStartObject();
            json.writeStringProperty("eId", each.eId());
            json.writeStringProperty("type", each.type());
            nullable(json, "num", each.num());
            nullable(json, "heading", each.heading());
            json.writeNumberProperty("start", points.offset(each.start()));
            json.writeNumberProperty("end", points.offset(each.end()));
            nullable(json, "parent", each.parent());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void nullable(JsonGenerator json, String name, Optional<String> value) {
        if (value.isPresent()) {
            json.writeStringProperty(name, value.get());
        } else {
            json.writeNullProperty(name);
        }
    }

    /// Keeps the caller's stream open when the generator closes.
    private static final class Unclosed extends FilterOutputStream {

        private Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
