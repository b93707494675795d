package org.armillary.benchmark;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.armillary.tlog.tile.TileLayout;
import org.armillary.tlog.tile.TilePath;
import org.armillary.tlog.tree.Consistency;
import org.armillary.tlog.tree.Hash;
import org.armillary.tlog.tree.Inclusion;
import org.armillary.tlog.tree.Refused;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Vectors that ask for a tree of invented entries: its files, its proofs, their names.
final class TileVectors {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /// The last tree, which the next vector often asks about again.
    private final Map<String, InventedLog> last = new HashMap<>();

    private TileVectors() {}

    static List<VectorTask> tasks() {
        TileVectors vectors = new TileVectors();
        return List.of(
                VectorTask.value("build", vectors::build),
                VectorTask.value("prove_inclusion", vectors::proveInclusion),
                VectorTask.value("prove_consistency", vectors::proveConsistency),
                VectorTask.value("tile_layout", TileVectors::layout),
                VectorTask.value("tile_path", TileVectors::path));
    }

    private InventedLog log(VectorInput input, String size) {
        String prefix = input.text("prefix");
        long entries = input.number(size);
        String name = entries + " " + prefix;
        if (!last.containsKey(name)) {
            last.clear();
            last.put(name, InventedLog.of(prefix, entries));
        }
        return last.get(name);
    }

    private ObjectNode build(VectorInput input) {
        InventedLog log = log(input, "size");
        ObjectNode value = JSON.objectNode();
        value.put("root", log.tree().root().toString());
        value.put("files", log.files().size());
        ObjectNode digests = value.putObject("sha256");
        log.files()
                .forEach((path, digest) ->
                        digests.put(path.toString(), HexFormat.of().formatHex(digest)));
        return value;
    }

    private ObjectNode proveInclusion(VectorInput input) {
        return proof(
                Inclusion.of(input.number("index"), log(input, "size").tree()).path());
    }

    private ObjectNode proveConsistency(VectorInput input) {
        return proof(Consistency.of(input.number("size1"), log(input, "size2").tree())
                .path());
    }

    private static ObjectNode proof(List<Hash> path) {
        ObjectNode value = JSON.objectNode();
        ArrayNode proof = value.putArray("proof");
        path.forEach(hash -> proof.add(hash.toString()));
        return value;
    }

    private static ObjectNode layout(VectorInput input) {
        long size = input.number("size");
        if (size < 0) {
            throw new Refused("no tree has " + size + " leaves");
        }
        ObjectNode value = JSON.objectNode();
        ArrayNode levels = value.putArray("levels");
        for (TileLayout.Level level : TileLayout.of(size).levels()) {
            levels.addObject()
                    .put("level", level.level())
                    .put("full", level.full())
                    .put("partial", level.partial());
        }
        return value;
    }

    private static ObjectNode path(VectorInput input) {
        JsonNode level = input.get("level");
        boolean bundle = level.isString() && level.stringValue().equals("entries");
        int number = bundle ? TilePath.ENTRIES : Math.toIntExact(atLeastZero(input.number("level")));
        TilePath path = new TilePath(number, input.number("index"), input.smallNumber("width"));
        return JSON.objectNode().put("path", path.toString());
    }

    private static long atLeastZero(long level) {
        if (level < 0) {
            throw new Refused("no tile has level " + level);
        }
        return level;
    }
}
