package org.armillary.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.armillary.tlog.tree.Hash;
import org.armillary.tlog.tree.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What stands in the log of an entry, and is hashed (docs/formats/entry.md, version 1).
///
/// @param id the act's or record's identity
/// @param time when it was taken down, to the microsecond
/// @param stream `texts`, `law`, `ledger`, or 32 hexadecimal digits
/// @param sequence its place in its stream, from 1
/// @param actor who did it: 32 hexadecimal digits
/// @param commitment to the payload
public record Leaf(UUID id, Kind kind, Instant time, String stream, long sequence, String actor, Hash commitment) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern PSEUDONYM = Pattern.compile("[0-9a-f]{32}");
    private static final Set<String> MEMBERS =
            Set.of("actor", "commitment", "id", "kind", "schema", "sequence", "stream", "time", "v");
    private static final int LENGTH = 400;

    public Leaf {
        if (!PSEUDONYM.matcher(actor).matches() || !Stream.isId(stream) || sequence < 1 || sequence >= 1L << 53) {
            throw new IllegalArgumentException(
                    "not a leaf: actor '" + actor + "', stream '" + stream + "', sequence " + sequence);
        }
    }

    /// The bytes in the log: canonical JSON in UTF-8.
    public byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    /// The bytes as text. Nothing in it needs an escape.
    @Override
    public String toString() {
        return new StringBuilder(LENGTH)
                .append("{\"actor\":\"")
                .append(actor)
                .append("\",\"commitment\":\"")
                .append(commitment)
                .append("\",\"id\":\"")
                .append(id)
                .append("\",\"kind\":\"")
                .append(kind.word())
                .append("\",\"schema\":\"")
                .append(kind.schema())
                .append("\",\"sequence\":")
                .append(sequence)
                .append(",\"stream\":\"")
                .append(stream)
                .append("\",\"time\":\"")
                .append(TIME.format(time))
                .append("\",\"v\":1}")
                .toString();
    }

    /// Reads a leaf from the log.
    ///
    /// @throws Refused when the bytes are not the canonical form of one; the message says what is wrong
    public static Leaf parse(byte[] bytes) {
        try {
            JsonNode read = JSON.readTree(bytes);
            Set<String> members =
                    read.properties().stream().map(each -> each.getKey()).collect(Collectors.toSet());
            if (!members.equals(MEMBERS)) {
                throw new Refused("an entry has the members " + MEMBERS + ", this one " + members);
            }
            Leaf leaf = new Leaf(
                    UUID.fromString(read.get("id").asString()),
                    Kind.parse(read.get("kind").asString()),
                    Instant.parse(read.get("time").asString()),
                    read.get("stream").asString(),
                    read.get("sequence").longValue(),
                    read.get("actor").asString(),
                    Hash.parse(read.get("commitment").asString()));
            if (!Arrays.equals(leaf.bytes(), bytes)) {
                throw new Refused("the entry " + leaf.id + " is not in canonical form, or of another version");
            }
            return leaf;
        } catch (JacksonException | IllegalArgumentException | java.time.DateTimeException e) {
            throw new Refused("not an entry of a ledger: " + e.getMessage(), e);
        }
    }
}
