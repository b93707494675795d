package org.armillary.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.armillary.search.Facet;
import org.armillary.search.FacetCount;
import org.armillary.search.Hit;
import org.armillary.search.Hits;
import org.armillary.search.Near;
import org.armillary.search.Reason;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Hits as JSON; offsets in a snippet are UTF-16 indexes.
final class HitsJson {

    private HitsJson() {}

    static void write(Hits hits, boolean explained, PrintWriter out) {
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeNumberProperty("total", hits.total());
            json.writeBooleanProperty("exact", hits.exact());
            json.writeBooleanProperty("partial", hits.partial());
            json.writeNumberProperty("milliseconds", hits.took().toMillis());
            json.writeStringProperty("note", hits.note());
            hits.suggestion().ifPresent(each -> json.writeStringProperty("suggestion", each));
            json.writeObjectPropertyStart("meaning");
            json.writeNumberProperty("done", hits.meanings().done());
            json.writeNumberProperty("all", hits.meanings().all());
            json.writeEndObject();
            facets(hits, json);
            json.writeArrayPropertyStart("hits");
            hits.hits().forEach(hit -> hit(hit, explained, json));
            json.writeEndArray();
            json.writeEndObject();
        }
        out.println();
    }

    private static void hit(Hit hit, boolean explained, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("address", hit.address());
        json.writeStringProperty("work", hit.work());
        json.writeStringProperty("expression", hit.expression());
        json.writeStringProperty("eId", hit.eId());
        json.writeStringProperty("title", hit.title());
        json.writeStringProperty("language", hit.language().code());
        json.writeStringProperty("date", hit.date().toString());
        json.writeStringProperty("standing", hit.standing().word());
        hit.binding().ifPresent(each -> json.writeStringProperty("force", each));
        json.writeArrayPropertyStart("path");
        hit.path().forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("snippet", hit.snippet());
        json.writeArrayPropertyStart("found");
        hit.found().forEach(range -> json.writeArray(new int[] {range.start(), range.end()}, 0, 2));
        json.writeEndArray();
        json.writeNumberProperty("score", hit.score());
        Near.unseen(hit).ifPresent(near -> near(near, json));
        if (explained) {
            json.writeArrayPropertyStart("why");
            hit.why().forEach(each -> why(each, json));
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void near(Near near, JsonGenerator json) {
        json.writeObjectPropertyStart("near");
        json.writeStringProperty("text", near.text());
        json.writeNumberProperty("start", near.at().start());
        json.writeNumberProperty("end", near.at().end());
        json.writeEndObject();
    }

    private static void facets(Hits hits, JsonGenerator json) {
        json.writeObjectPropertyStart("facets");
        for (Facet facet : Facet.values()) {
            if (hits.facets().containsKey(facet)) {
                json.writeArrayPropertyStart(facet.word());
                for (FacetCount each : hits.facets().getOrDefault(facet, List.of())) {
                    json.writeStartObject();
                    json.writeStringProperty("value", each.value());
                    json.writeNumberProperty("count", each.count());
                    json.writeBooleanProperty("exact", each.exact());
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
        }
        json.writeEndObject();
    }

    private static void why(Reason reason, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("kind", reason.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        json.writeNumberProperty("share", reason.share());
        switch (reason) {
            case Reason.Words words -> {
                json.writeObjectPropertyStart("terms");
                words.terms().forEach(each -> json.writeNumberProperty(each.word(), each.share()));
                json.writeEndObject();
            }
            case Reason.Meaning meaning -> {
                json.writeNumberProperty("likeness", meaning.likeness());
                json.writeStringProperty("text", meaning.near().text());
            }
            case Reason.Cited cited -> json.writeStringProperty("what", cited.what());
            case Reason.Translated each -> {
                json.writeStringProperty("typed", each.typed());
                json.writeStringProperty("found", each.found());
                json.writeStringProperty("concept", each.concept());
            }
            case Reason.Linked linked -> {
                json.writeStringProperty("link", linked.link());
                json.writeStringProperty("other", linked.other());
            }
            case Reason.Beside _ -> {
                // Its share says all.
            }
        }
        json.writeEndObject();
    }
}
