package org.armillary.mcp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What a tool is called, what it takes and what it gives: the file `NAME.json` beside this class, in the form in which
/// `tools/list` shows it. What all answers share is in `shared.json` and goes into each output schema as `$defs`.
///
/// @param shown as clients get it
record ToolCard(ObjectNode shown) {

    private static final class Shared {
        static final JsonNode DEFINITIONS = file("shared");
    }

    /// The card of that name.
    static ToolCard of(String name) {
        ObjectNode shown = (ObjectNode) file(name);
        shown.withObject("outputSchema").set("$defs", Shared.DEFINITIONS);
        return new ToolCard(shown);
    }

    /// A file of this package.
    static JsonNode file(String name) {
        String path = name + ".json";
        try (InputStream file = Objects.requireNonNull(ToolCard.class.getResourceAsStream(path), path)) {
            return Json.read(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + path + " can't be read", e);
        }
    }

    String name() {
        return shown.path("name").asString();
    }

    /// Names of what it takes, in the order of the card.
    List<String> arguments() {
        return List.copyOf(shown.path("inputSchema").path("properties").propertyNames());
    }
}
