package org.armillary.mcp;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A JSON-RPC 2.0 request or notification.
///
/// @param id a string or an integer; empty for a notification
/// @param method what is asked
/// @param params with what; an empty object where nothing was sent
record Message(Optional<JsonNode> id, String method, ObjectNode params) {

    private static final int LONGEST_ID = 256;

    /// Reads a message.
    ///
    /// @throws RpcFault when it is none
    static Message read(JsonNode read) {
        if (!(read instanceof ObjectNode message)
                || !message.path("jsonrpc").asString("").equals("2.0")) {
            throw new RpcFault(
                    RpcFault.NO_REQUEST, "not a JSON-RPC 2.0 message: send one object with \"jsonrpc\": \"2.0\"");
        }
        Optional<JsonNode> id = Optional.ofNullable(message.get("id"));
        if (id.filter(each -> !isId(each)).isPresent()) {
            throw new RpcFault(RpcFault.NO_REQUEST, "the id of a request is a string or an integer");
        }
        if (!message.path("method").isString()) {
            throw new RpcFault(RpcFault.NO_REQUEST, "not a request: it names no method");
        }
        JsonNode params = message.path("params");
        if (!params.isMissingNode() && !params.isObject()) {
            throw new RpcFault(RpcFault.WRONG_PARAMETERS, "params must be an object");
        }
        return new Message(
                id, message.get("method").asString(), params instanceof ObjectNode given ? given : Json.object());
    }

    /// The id an answer must carry, of a message that may be none; null where none can be read.
    static JsonNode idOf(JsonNode read) {
        JsonNode id = read.path("id");
        return isId(id) ? id : Json.node(Optional.empty());
    }

    private static boolean isId(JsonNode id) {
        return id.isIntegralNumber() || id.isString() && id.asString().length() <= LONGEST_ID;
    }

    /// The message as it is sent.
    ObjectNode toJson() {
        ObjectNode message = Json.object().put("jsonrpc", "2.0");
        id.ifPresent(each -> message.set("id", each));
        message.put("method", method).set("params", params);
        return message;
    }

    boolean isNotification() {
        return id.isEmpty();
    }

    /// What the request says of itself, of the revisions that have no session.
    JsonNode said(String name) {
        return params.path("_meta").path("io.modelcontextprotocol/" + name);
    }

    /// Whether it is of a revision that has no session: each request says its own version.
    boolean isModern() {
        return !said("protocolVersion").isMissingNode();
    }

    /// The name or address that a header repeats (MCP 2026-07-28, Standard Request Headers).
    Optional<String> name() {
        return switch (method) {
            case "tools/call", "prompts/get" -> Optional.of(params.path("name").asString(""));
            case "resources/read" -> Optional.of(params.path("uri").asString(""));
            default -> Optional.empty();
        };
    }
}
