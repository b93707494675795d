package org.armillary.law.reading;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.armillary.law.akn.PlacedProvision;
import org.armillary.law.citation.Reference;
import org.armillary.law.citation.Target;
import org.armillary.law.frbr.Expression;
import org.armillary.law.norm.Definition;
import org.armillary.law.norm.Modality;
import org.armillary.law.norm.Norm;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes readings as JSON.
///
/// ```json
/// {"source": {"file": "lamps.txt", "sha256": "9f…", "language": "eng", "work": null, "expression": null},
///  "text": "…",
///  "provisions": [{"eId": "art_1", "type": "article", "num": "Article 1", "heading": "Scope", "start": 0, "end": 43,
///                  "parent": null}],
///  "references": [], "definitions": [], "norms": []}
/// ```
///
/// Offsets are Unicode code points in `text`, ends exclusive. `work` and `expression` are FRBR URIs, such as
/// `/akn/eu/act/regulation/2024/1689`; null where nothing says which work it is.
public final class ContractJson {

    private static final JsonFactory JSON = new JsonFactory();

    private ContractJson() {}

    /// Writes a reading and what its words say; the stream is flushed, not closed.
    public static void write(Reading reading, Annotations annotations, OutputStream out) {
        try (JsonGenerator json =
                JSON.createGenerator(ObjectWriteContext.empty(), new Unclosed(out), JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeObjectPropertyStart("source");
            json.writeStringProperty("file", reading.source().file());
            json.writeStringProperty("sha256", reading.source().sha256());
            json.writeStringProperty("language", reading.language().code());
            nullable(json, "work", reading.expression().map(each -> each.work().uri()));
            nullable(json, "expression", reading.expression().map(Expression::uri));
            json.writeEndObject();
            json.writeStringProperty("text", reading.text());
            CodePoints points = CodePoints.of(reading.text());
            provisions(reading, points, json);
            references(annotations, reading.text(), points, json);
            definitions(annotations, points, json);
            norms(annotations, points, json);
            json.writeEndObject();
        }
    }

    private static void provisions(Reading reading, CodePoints points, JsonGenerator json) {
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

    private static void references(Annotations annotations, String text, CodePoints points, JsonGenerator json) {
        json.writeArrayPropertyStart("references");
        for (Reference each : annotations.references()) {
            json.writeStartObject();
            span(each.start(), each.end(), points, json);
            json.writeStringProperty("text", text.substring(each.start(), each.end()));
            target(each.target(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void target(Target target, JsonGenerator json) {
        json.writeObjectPropertyStart("target");
        switch (target) {
            case Target.Internal internal -> target(Optional.empty(), Optional.of(internal.eId()), true, json);
            case Target.External external ->
                target(Optional.of(external.official().orElse(external.work())), external.eId(), false, json);
            case Target.Unknown _ -> target(Optional.empty(), Optional.empty(), false, json);
        }
        json.writeEndObject();
    }

    private static void target(Optional<String> work, Optional<String> eId, boolean internal, JsonGenerator json) {
        nullable(json, "work", work);
        nullable(json, "eId", eId);
        json.writeBooleanProperty("internal", internal);
    }

    /// The contract's definitions are the document's own and say a meaning: short names and the terms of a treaty set
    /// out in an annex are left out.
    private static void definitions(Annotations annotations, CodePoints points, JsonGenerator json) {
        json.writeArrayPropertyStart("definitions");
        for (Definition each : annotations.definitions()) {
            if (each.kind() == Definition.Kind.NAME || each.scope().annexed()) {
                continue;
            }
            json.writeStartObject();
            json.writeStringProperty("term", each.term());
            span(each.start(), each.end(), points, json);
            nullable(json, "eId", each.eId());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void norms(Annotations annotations, CodePoints points, JsonGenerator json) {
        json.writeArrayPropertyStart("norms");
        for (Norm each : annotations.norms()) {
            Optional<String> modality = modality(each.modality());
            if (modality.isEmpty()) {
                continue;
            }
            json.writeStartObject();
            nullable(json, "eId", each.eId());
            span(each.start(), each.end(), points, json);
            nullable(json, "modality", modality);
            part("bearer", each.bearer(), points, json);
            part("action", each.action(), points, json);
            json.writeArrayPropertyStart("conditions");
            for (Norm.Condition condition : each.conditions()) {
                json.writeStartObject();
                json.writeStringProperty("type", type(condition.kind()));
                span(condition.start(), condition.end(), points, json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /// The contract's word for a condition.
    private static String type(Norm.Condition.Kind kind) {
        return switch (kind) {
            case IF, WHERE, WHEN -> "when";
            case UNLESS, EXCEPT -> "unless";
            case ONLY_IF, BEFORE, AFTER, WITHOUT_PREJUDICE, SUBJECT_TO ->
                kind.name().toLowerCase(Locale.ROOT);
        };
    }

    /// The three modalities of the contract: rights and powers are permissions, constitutive statements are left out.
    private static Optional<String> modality(Modality modality) {
        return switch (modality) {
            case OBLIGATION -> Optional.of("obligation");
            case PROHIBITION -> Optional.of("prohibition");
            case PERMISSION, RIGHT, POWER -> Optional.of("permission");
            case CONSTITUTIVE -> Optional.empty();
        };
    }

    private static void part(String name, Optional<Norm.Part> part, CodePoints points, JsonGenerator json) {
        if (part.isEmpty()) {
            json.writeNullProperty(name);
            return;
        }
        json.writeObjectPropertyStart(name);
        span(part.get().start(), part.get().end(), points, json);
        json.writeEndObject();
    }

    private static void span(int start, int end, CodePoints points, JsonGenerator json) {
        json.writeNumberProperty("start", points.offset(start));
        json.writeNumberProperty("end", points.offset(end));
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
