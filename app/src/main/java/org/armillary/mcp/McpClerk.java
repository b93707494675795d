package org.armillary.mcp;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.armillary.desk.Clerk;
import org.armillary.graph.ReadingRoom;
import org.armillary.search.Search;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/// Answers messages of the protocol at the desk: those that `armillary mcp` brings from its standard input.
public final class McpClerk implements Clerk {

    /// What it answers about.
    public static final String SUBJECT = "mcp";

    @Override
    public String subject() {
        return SUBJECT;
    }

    /// @param question one request, JSON-RPC
    /// @return its answer; empty for what has none
    @Override
    public String answer(String question, ReadingRoom room, Optional<Search> search) {
        try {
            Message message = Message.read(Json.read(question.getBytes(StandardCharsets.UTF_8)));
            return Protocol.standard()
                    .answer(message, () -> new Held(room, search))
                    .map(ObjectNode::toString)
                    .orElse("");
        } catch (JacksonException | RpcFault e) {
            return "";
        }
    }
}
