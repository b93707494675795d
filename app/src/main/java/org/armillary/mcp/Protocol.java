package org.armillary.mcp;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What each request of the protocol is answered, whatever brought it. It keeps nothing between two requests, so that
/// those which begin with `initialize` and those which stand for themselves are answered alike.
final class Protocol {

    private static final Logger LOG = LoggerFactory.getLogger(Protocol.class);

    private static final Set<String> ABOUT_TEXTS = Set.of("tools/call", "resources/list", "resources/read");
    /// What a client may keep, and for how long in milliseconds (MCP 2026-07-28, Caching).
    private static final int HOUR = 3_600_000;

    private static final int MINUTE = 60_000;

    private static final class Loaded {
        static final Protocol PROTOCOL = new Protocol();
    }

    private final Toolbox tools = new Toolbox();
    private final Prompts prompts = new Prompts();
    private final ObjectNode about = (ObjectNode) ToolCard.file("server");

    private Protocol() {}

    /// The protocol with all its tools, made when it is first asked for.
    static Protocol standard() {
        return Loaded.PROTOCOL;
    }

    /// Whether a request can only be answered where the home is open.
    static boolean isAboutTexts(Message message) {
        return ABOUT_TEXTS.contains(message.method());
    }

    /// The answer to a request: its result, or an error. A notification has none.
    ///
    /// @param held what it is asked of; only opened where it is needed
    Optional<ObjectNode> answer(Message message, Supplier<Held> held) {
        if (message.isNotification()) {
            return Optional.empty();
        }
        JsonNode id = message.id().orElseThrow();
        try {
            checkRevision(message);
            return Optional.of(answer(message, result(message, held)));
        } catch (RpcFault e) {
            return Optional.of(error(id, e));
        } catch (RuntimeException e) {
            LOG.error("{} failed", message.method(), e);
            return Optional.of(error(
                    id,
                    new RpcFault(RpcFault.INTERNAL, "a fault of the observatory, not of the question; it is logged")));
        }
    }

    /// The answer where the texts can't be asked now; a call of a tool is told so as its result.
    ///
    /// @param why and what to do
    ObjectNode refusal(Message message, String why) {
        return message.method().equals("tools/call")
                ? answer(message, Toolbox.text(why, true))
                : error(message.id().orElseThrow(), new RpcFault(RpcFault.INTERNAL, why));
    }

    private ObjectNode answer(Message message, ObjectNode result) {
        if (message.isModern()) {
            complete(result, message.method());
        }
        ObjectNode answer = Json.object().put("jsonrpc", "2.0");
        answer.set("id", message.id().orElseThrow());
        answer.set("result", result);
        return answer;
    }

    /// An error.
    ///
    /// @param id of the request; null where it can't be read
    static ObjectNode error(JsonNode id, RpcFault fault) {
        ObjectNode answer = Json.object().put("jsonrpc", "2.0");
        answer.set("id", id);
        ObjectNode error = answer.withObject("error");
        error.put("code", fault.code()).put("message", fault.getMessage());
        if (!fault.data().isEmpty()) {
            error.set("data", Json.node(fault.data()));
        }
        return answer;
    }

    /// What a request that stands for itself has to say (MCP 2026-07-28, Per-request protocol fields).
    ///
    /// @throws RpcFault when it doesn't, or names a revision that is not spoken here
    static void checkRevision(Message message) {
        if (message.isModern()) {
            Revisions.checkStateless(message.said("protocolVersion").asString(""));
            if (!message.said("clientCapabilities").isObject()) {
                throw new RpcFault(
                        RpcFault.WRONG_PARAMETERS, "_meta lacks io.modelcontextprotocol/clientCapabilities, an object");
            }
        }
    }

    private ObjectNode result(Message message, Supplier<Held> held) {
        ObjectNode params = message.params();
        return switch (message.method()) {
            case "initialize" -> initialized(params);
            case "server/discover" -> discovered();
            case "ping" -> Json.object();
            case "tools/list" -> tools.listed();
            case "tools/call" -> tools.call(params, held.get());
            case "resources/list" -> Resources.listed(params, held.get());
            case "resources/templates/list" -> Resources.templates();
            case "resources/read" -> Resources.read(params, held.get());
            case "prompts/list" -> prompts.listed();
            case "prompts/get" -> prompts.get(params);
            default ->
                throw new RpcFault(RpcFault.NO_METHOD, "Method not found: " + Shortened.of(message.method(), 60));
        };
    }

    private ObjectNode initialized(ObjectNode params) {
        ObjectNode result = Json.object()
                .put(
                        "protocolVersion",
                        Revisions.agreed(params.path("protocolVersion").asString("")));
        result.set("capabilities", about.path("capabilities"));
        result.set("serverInfo", serverInfo());
        return result.put("instructions", about.path("instructions").asString());
    }

    private ObjectNode discovered() {
        ObjectNode result = Json.object();
        Revisions.ALL.forEach(each -> result.withArray("supportedVersions").add(each));
        result.set("capabilities", about.path("capabilities"));
        return result.put("instructions", about.path("instructions").asString());
    }

    private void complete(ObjectNode result, String method) {
        result.put("resultType", "complete");
        result.withObject("_meta").set("io.modelcontextprotocol/serverInfo", serverInfo());
        switch (method) {
            case "server/discover", "tools/list", "prompts/list", "resources/templates/list" ->
                result.put("ttlMs", HOUR).put("cacheScope", "public");
            case "resources/list", "resources/read" ->
                result.put("ttlMs", MINUTE).put("cacheScope", "public");
            default -> {
                // not to be kept
            }
        }
    }

    private ObjectNode serverInfo() {
        String version = Protocol.class.getPackage().getImplementationVersion();
        return ((ObjectNode) about.path("serverInfo").deepCopy())
                .put("version", version == null ? "development" : version);
    }
}
