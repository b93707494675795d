package org.armillary.mcp;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// JSON as messages have it, read within bounds.
final class Json {

    /// The longest message, in bytes.
    static final int LONGEST = 2 << 20;

    private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
            .maxDocumentLength(LONGEST)
            .maxNestingDepth(64)
            .maxNumberLength(64)
            .maxNameLength(256)
            .maxStringLength(LONGEST)
            .maxTokenCount(100_000)
            .build();

    private static final JsonMapper MAPPER = JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(BOUNDS).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .build();

    private static final JsonMapper OWN = JsonMapper.shared();

    private Json() {}

    /// @throws tools.jackson.core.JacksonException when it is no JSON or beyond the bounds
    static JsonNode read(byte[] message) {
        return MAPPER.readTree(message);
    }

    /// Reads what this program wrote itself, of any length.
    static JsonNode readOwn(String written) {
        return OWN.readTree(written);
    }

    static byte[] write(JsonNode message) {
        return MAPPER.writeValueAsBytes(message);
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /// A record as an object, members that are absent left out.
    static ObjectNode of(Object record) {
        return MAPPER.valueToTree(record);
    }

    static JsonNode node(Object value) {
        return MAPPER.valueToTree(value);
    }
}
