package org.armillary.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.armillary.canonical.CanonicalJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What an AI system decided, as a program says it (docs/formats/decision.md, version 1).
public final class DecisionRecord {

    /// Bytes of the canonical form, at most.
    public static final int LONGEST = 32_768;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String system;
    private final SortedMap<String, String> members;

    private DecisionRecord(String system, SortedMap<String, String> members) {
        this.system = system;
        this.members = Collections.unmodifiableSortedMap(members);
    }

    /// Reads one record.
    ///
    /// @param json in UTF-8
    /// @throws RecordFault when it is none; the message says where and what is wrong
    public static DecisionRecord parse(byte[] json) {
        try {
            return of(JSON.readTree(json));
        } catch (JacksonException e) {
            throw new RecordFault("", "not JSON in UTF-8: " + e.getOriginalMessage());
        }
    }

    /// Takes a record out of a tree, which is to be read without losing digits of numbers and without names
    /// said twice.
    ///
    /// @throws RecordFault when it is none
    public static DecisionRecord of(JsonNode record) {
        DecisionForm.check(record);
        SortedMap<String, String> members = new TreeMap<>();
        int length = 1;
        for (Map.Entry<String, JsonNode> each : record.properties()) {
            String value = canonical(each.getKey(), each.getValue());
            members.put(each.getKey(), value);
            length += each.getKey().length() + value.getBytes(StandardCharsets.UTF_8).length + "\"\":,".length();
        }
        if (length > LONGEST) {
            throw RecordFault.tooLarge("a record has at most " + LONGEST + " bytes in canonical form, this one "
                    + length + "; put what is long elsewhere and record its digest");
        }
        return new DecisionRecord(record.get("system").stringValue(), members);
    }

    private static String canonical(String name, JsonNode value) {
        try {
            return CanonicalJson.writeDoubles(value);
        } catch (IllegalArgumentException e) {
            throw new RecordFault("/" + name, String.valueOf(e.getMessage()));
        }
    }

    /// The JSON Schema (2020-12) of records, in UTF-8.
    public static byte[] schema() {
        try (InputStream in = DecisionRecord.class.getResourceAsStream("decision-1.json")) {
            return Objects.requireNonNull(in, "decision-1.json is missing on the class path")
                    .readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The AI system that decided.
    public String system() {
        return system;
    }

    Payload payload() {
        return Payload.of(members);
    }

    /// The canonical JSON.
    @Override
    public String toString() {
        return payload().toString();
    }
}
