package org.armillary.mcp;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The tools, and how they are called. What a tool can't answer is a result that says so, which the assistant reads and
/// mends; only what is no call at all is an error of the protocol.
final class Toolbox {

    private static final Logger LOG = LoggerFactory.getLogger(Toolbox.class);

    private final List<Tool> tools = List.of(
            new SearchTool(),
            new ProvisionTool(),
            new CitationTool(),
            new DefinitionTool(),
            new NormTool(),
            new CompareTool());

    List<Tool> list() {
        return tools;
    }

    /// The result of `tools/list`.
    ObjectNode listed() {
        ObjectNode result = Json.object();
        tools.forEach(each -> result.withArray("tools").add(each.card().shown()));
        return result;
    }

    /// The result of `tools/call`.
    ///
    /// @throws RpcFault when it is no call of a tool
    ObjectNode call(ObjectNode params, Held held) {
        String name = params.path("name").asString("");
        Tool tool = find(name)
                .orElseThrow(() -> new RpcFault(
                        RpcFault.WRONG_PARAMETERS,
                        "Unknown tool: '" + Shortened.of(name, 60) + "'; there are "
                                + String.join(
                                        ", ",
                                        tools.stream()
                                                .map(each -> each.card().name())
                                                .toList())));
        JsonNode arguments = params.path("arguments");
        if (!arguments.isMissingNode() && !arguments.isNull() && !arguments.isObject()) {
            throw new RpcFault(RpcFault.WRONG_PARAMETERS, "arguments must be an object");
        }
        try {
            ObjectNode given = arguments instanceof ObjectNode object ? object : Json.object();
            ToolAnswer answer = tool.call(Arguments.of(given, tool.card()), held);
            ObjectNode result = text(answer.text(), false);
            result.set("structuredContent", answer.structured());
            return result;
        } catch (ToolFault e) {
            return text(String.valueOf(e.getMessage()), true);
        } catch (RuntimeException e) {
            LOG.error("the tool {} failed", name, e);
            return text(
                    "this could not be answered for a fault of the observatory, not of the question; it is logged",
                    true);
        }
    }

    private Optional<Tool> find(String name) {
        return tools.stream().filter(each -> each.card().name().equals(name)).findFirst();
    }

    /// The result of a call that is words alone.
    static ObjectNode text(String text, boolean isError) {
        ObjectNode result = Json.object();
        result.withArray("content").addObject().put("type", "text").put("text", text);
        return result.put("isError", isError);
    }
}
