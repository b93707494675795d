package org.armillary.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class DecisionRecordTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(new String(DecisionRecord.schema(), StandardCharsets.UTF_8), InputFormat.JSON);

    private static DecisionRecord parse(String json) {
        return DecisionRecord.parse(json.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isRead(String json) {
        try {
            parse(json);
            return true;
        } catch (RecordFault e) {
            return false;
        }
    }

    private static boolean isInSchema(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).isEmpty();
    }

    @Test
    void aRecordIsKeptInCanonicalForm() {
        DecisionRecord record = parse(DecisionRecords.json("gull", "2026-1"));
        assertThat(record.system()).isEqualTo("gull");
        assertThat(record.toString())
                .startsWith("{\"at\":\"2026-11-22T00:45:11.75+01:00\",\"decision\":\"2026-1\",\"inputs\":[{")
                .endsWith("\"system\":\"gull\"}");
        assertThat(parse(record.toString()).toString()).isEqualTo(record.toString());
    }

    /// What breaks each rule: put this at that place, or take it away.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/system | ''",
                "/system | 7",
                "/system |",
                "/decision |",
                "/at | 'yesterday'",
                "/at | '2026-13-01T00:00:00Z'",
                "/at | '2026-11-22T00:45:11'",
                "/outcome | null",
                "/outcome |",
                "/model | 'triage'",
                "/model/version |",
                "/policy/digest | 'abc'",
                "/parameters | []",
                "/oversight/mode | 'sometimes'",
                "/oversight/roles | 'officer'",
                "/oversight/roles/0 | ''",
                "/oversight/intervened | 'no'",
                "/inputs | {}",
                "/inputs/0/commitment | 'a raw value'",
                "/inputs/0/value | 'raw'",
                "/about | 'Ana'",
                "/note | 1",
                "/name | 'Ana'"
            })
    void whatIsWrongIsRefusedWithItsPlace(String place, String value) {
        JsonNode record = JSON.readTree(DecisionRecords.json("gull", "1"));
        int slash = place.lastIndexOf('/');
        JsonNode parent = record.at(place.substring(0, slash));
        String name = place.substring(slash + 1);
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(name), value(value));
        } else if (parent instanceof ObjectNode object && value == null) {
            object.remove(name);
        } else if (parent instanceof ObjectNode object) {
            object.set(name, value(value));
        }
        assertThatThrownBy(() -> parse(record.toString()))
                .isInstanceOfSatisfying(
                        RecordFault.class, fault -> assertThat(fault.place()).isEqualTo(place));
        // A schema knows the form of a time, not the calendar.
        assertThat(isInSchema(record.toString())).isEqualTo(place.equals("/at") && value.contains("-13-"));
    }

    private static JsonNode value(String written) {
        return JSON.readTree(
                written.isEmpty() ? "\"\"" : written.matches("7|1|null|[\\[{].*") ? written : '"' + written + '"');
    }

    @Test
    void whatJsonLetsThroughAndCanBeReadInTwoWaysIsRefused() {
        String good = DecisionRecords.json("gull", "1");
        for (String bad : List.of(
                good.replace("\"threshold\":0.5", "\"threshold\":0.5,\"threshold\":0.6"),
                good.replace("0.5", "1e400"),
                good.replace("0.5", "0.1234567890123456789"),
                good.replace("duty officer", "duty \\ud83d officer"),
                good + "{}",
                good.strip().substring(1),
                "[]",
                "null",
                "")) {
            assertThat(isRead(bad)).as(bad).isFalse();
        }
        byte[] broken = good.replace("duty", "d\u00fcty").getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> DecisionRecord.parse(broken)).isInstanceOf(RecordFault.class);
    }

    @Test
    void aRecordIsNoLongerThanItMayBe() {
        String good = DecisionRecords.json("gull", "1");
        assertThat(isRead(good.replace("\"threshold\":0.5", "\"a\":\"" + "x".repeat(30_000) + "\"")))
                .isTrue();
        assertThatThrownBy(() -> parse(good.replace("\"threshold\":0.5", "\"a\":\"" + "ü".repeat(20_000) + "\"")))
                .hasMessageContaining("32768");
    }

    /// Whatever a member is changed to, the reader and the schema come to one verdict.
    @Test
    void readerAndSchemaAgree() {
        List<String> values = List.of(
                "null",
                "true",
                "1",
                "0.5",
                "\"\"",
                "\"x\"",
                "[]",
                "{}",
                "[\"x\"]",
                "{\"name\":\"x\",\"version\":\"y\"}",
                "\"2026-11-22T09:30:00Z\"",
                "\"rvP+44aqoOMYwwjy5P/IHrJPC9eiqn/P6F3Tz5lEBCs=\"",
                "[1]",
                "[{}]",
                "\"" + "x".repeat(201) + "\"",
                "\"" + "😀".repeat(200) + "\"",
                "\"" + "x".repeat(2001) + "\"");
        Set<String> names = Set.of(
                "system",
                "decision",
                "at",
                "outcome",
                "model",
                "policy",
                "parameters",
                "oversight",
                "inputs",
                "about",
                "note",
                "other");
        for (String name : names) {
            for (String value : values) {
                ObjectNode record = (ObjectNode) JSON.readTree(DecisionRecords.json("gull", "1"));
                record.set(name, JSON.readTree(value));
                assertThat(isRead(record.toString()))
                        .as("%s: %s", name, value)
                        .isEqualTo(isInSchema(record.toString()));
            }
        }
    }
}
