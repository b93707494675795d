package org.armillary.assessment;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.armillary.law.codification.FaultyFiles;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A receipt made again from what it says: the same bytes, or what has changed since.
///
/// @param digest SHA-256 of the receipt, in hexadecimal
/// @param differences what is otherwise now; empty when every byte is the same
public record Replay(String digest, List<Difference> differences) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    public Replay {
        differences = List.copyOf(differences);
    }

    /// Something that is otherwise now.
    ///
    /// @param what the place in the receipt: `engine`, `law.rulebooks.eu_ai_act`, `findings.eu_ai_act.in_scope`
    /// @param before what the receipt says, as JSON; empty where it says nothing
    /// @param after what it would say now; empty where it would say nothing
    public record Difference(String what, String before, String after) {}

    public boolean isSame() {
        return differences.isEmpty();
    }

    /// @param receipt bytes of a receipt
    /// @throws IllegalArgumentException when they are none, or speak of what the law no longer asks for
    public static Replay of(byte[] receipt, Assessor assessor) {
        JsonNode before = parse(receipt);
        byte[] again = again(before, assessor).bytes();
        boolean same = Arrays.equals(again, receipt) || Arrays.equals(again, withoutLineEnd(receipt));
        return new Replay(Receipt.digest(receipt), same ? List.of() : differences(before, parse(again)));
    }

    private static byte[] withoutLineEnd(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && (bytes[end - 1] == '\n' || bytes[end - 1] == '\r')) {
            end--;
        }
        return Arrays.copyOf(bytes, end);
    }

    private static JsonNode parse(byte[] bytes) {
        try {
            JsonNode receipt = JSON.readTree(bytes);
            if (receipt.path("receipt").asInt(0) != 1 || !receipt.path("system").isObject()) {
                throw new IllegalArgumentException(
                        "that is no receipt of an assessment: 'armillary assess SYSTEM.yaml --receipt FILE' writes one");
            }
            return receipt;
        } catch (JacksonException e) {
            throw new IllegalArgumentException("that is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static Receipt again(JsonNode receipt, Assessor assessor) {
        try {
            AiSystem system = AiSystem.of(assessor.codex()
                    .profile("receipt", receipt.get("system").toString().getBytes(StandardCharsets.UTF_8)));
            Set<String> jurisdictions = new TreeSet<>();
            receipt.path("jurisdictions").forEach(each -> jurisdictions.add(each.asString()));
            return Receipt.of(
                    assessor.assess(system, LocalDate.parse(receipt.path("on").asString("")), jurisdictions));
        } catch (FaultyFiles e) {
            throw new IllegalArgumentException(
                    "the facts of the receipt can't be put to the law of today: " + e.getMessage(), e);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("the receipt names no day under 'on', such as 2026-08-02", e);
        }
    }

    private static List<Difference> differences(JsonNode before, JsonNode after) {
        List<Difference> found = new ArrayList<>();
        Map<String, JsonNode> was = parts(before);
        Map<String, JsonNode> is = parts(after);
        Set<String> names = new LinkedHashSet<>(was.keySet());
        names.addAll(is.keySet());
        for (String each : names) {
            String one = was.containsKey(each) ? was.get(each).toString() : "";
            String other = is.containsKey(each) ? is.get(each).toString() : "";
            if (!one.equals(other)) {
                found.add(new Difference(each, one, other));
            }
        }
        if (found.isEmpty()) {
            found.add(new Difference("bytes", "written in another way", "canonical"));
        }
        return found;
    }

    private static Map<String, JsonNode> parts(JsonNode receipt) {
        Map<String, JsonNode> parts = new LinkedHashMap<>();
        receipt.properties().forEach(each -> {
            switch (each.getKey()) {
                case "law" -> {
                    parts.put("law.facts", each.getValue().path("facts"));
                    each.getValue()
                            .path("rulebooks")
                            .properties()
                            .forEach(book -> parts.put("law.rulebooks." + book.getKey(), book.getValue()));
                }
                case "findings" ->
                    each.getValue()
                            .forEach(finding -> parts.put(
                                    "findings." + finding.path("conclusion").asString(""), finding));
                default -> parts.put(each.getKey(), each.getValue());
            }
        });
        return parts;
    }
}
