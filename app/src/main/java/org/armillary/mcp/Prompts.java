package org.armillary.mcp;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Ways of working with the tools that people can pick: the file `prompts.json`, each with the words that are sent for
/// it, in which `{name}` stands for an argument.
final class Prompts {

    private static final int LONGEST = 100_000;

    private final JsonNode all = ToolCard.file("prompts");

    /// The result of `prompts/list`.
    ObjectNode listed() {
        ObjectNode result = Json.object();
        all.path("prompts")
                .valueStream()
                .forEach(each -> result.withArray("prompts").add(((ObjectNode) each.deepCopy()).without("words")));
        return result;
    }

    /// The result of `prompts/get`.
    ///
    /// @throws RpcFault when there is no such prompt or an argument is missing
    ObjectNode get(ObjectNode params) {
        String name = params.path("name").asString("");
        JsonNode prompt = find(name)
                .orElseThrow(() ->
                        new RpcFault(RpcFault.WRONG_PARAMETERS, "Unknown prompt: '" + Shortened.of(name, 60) + "'"));
        String words = prompt.path("words").asString();
        for (JsonNode argument : prompt.path("arguments")) {
            words = words.replace(
                    "{" + argument.path("name").asString() + "}", argument(argument, params.path("arguments")));
        }
        ObjectNode result =
                Json.object().put("description", prompt.path("description").asString());
        ObjectNode message = result.withArray("messages").addObject().put("role", "user");
        message.withObject("content").put("type", "text").put("text", words);
        return result;
    }

    private Optional<JsonNode> find(String name) {
        return all.path("prompts")
                .valueStream()
                .filter(each -> each.path("name").asString().equals(name))
                .findFirst();
    }

    private static String argument(JsonNode argument, JsonNode given) {
        String name = argument.path("name").asString();
        String value = given.path(name).asString("");
        if (value.isBlank() && argument.path("required").asBoolean(false) || value.length() > LONGEST) {
            throw new RpcFault(
                    RpcFault.WRONG_PARAMETERS,
                    "the argument '" + name + "' is needed: at most " + LONGEST + " characters");
        }
        return value;
    }
}
