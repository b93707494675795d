package org.armillary.cli;

import java.io.PrintWriter;
import org.armillary.search.Hit;
import org.armillary.search.Hits;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Hits as JSON; offsets in a snippet are UTF-16 indexes.
final class HitsJson {

    private HitsJson() {}

    static void write(Hits hits, PrintWriter out) {
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeNumberProperty("total", hits.total());
            json.writeBooleanProperty("exact", hits.exact());
            json.writeNumberProperty("milliseconds", hits.took().toMillis());
            json.writeStringProperty("note", hits.note());
            json.writeArrayPropertyStart("hits");
            hits.hits().forEach(hit -> hit(hit, json));
            json.writeEndArray();
            json.writeEndObject();
        }
        out.println();
    }

    private static void hit(Hit hit, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("address", hit.address());
        json.writeStringProperty("work", hit.work());
        json.writeStringProperty("expression", hit.expression());
        json.writeStringProperty("eId", hit.eId());
        json.writeStringProperty("title", hit.title());
        json.writeStringProperty("language", hit.language().code());
        json.writeStringProperty("date", hit.date().toString());
        json.writeArrayPropertyStart("path");
        hit.path().forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("snippet", hit.snippet());
        json.writeArrayPropertyStart("found");
        hit.found().forEach(range -> json.writeArray(new int[] {range.start(), range.end()}, 0, 2));
        json.writeEndArray();
        json.writeNumberProperty("score", hit.score());
        json.writeEndObject();
    }
}
