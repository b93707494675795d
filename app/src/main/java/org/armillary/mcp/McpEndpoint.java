package org.armillary.mcp;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.armillary.account.Caller;
import org.armillary.graph.ReadingRoom;
import org.armillary.guard.Callers;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.search.Search;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The protocol over HTTP: each message is a POST of its own, each answer one JSON document. Nothing is sent
/// unasked, so there is no stream to open with GET. Who may come in is the
/// [guard][org.armillary.guard.AccessInterceptor]'s matter.
@RestController
class McpEndpoint {

    private final Sessions sessions = new Sessions();
    private final Running running = new Running();
    private final ReadingRoom room;
    private final Search search;

    McpEndpoint(ReadingRoom room, Search search) {
        this.room = room;
        this.search = search;
    }

    @PostMapping(
            path = "/mcp",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_EVENT_STREAM_VALUE})
    ResponseEntity<byte[]> take(HttpServletRequest request) throws IOException {
        JsonNode read = Json.node(Optional.empty());
        try {
            read = Json.read(body(request));
            Message message = Message.read(read);
            Headers.check(message, request);
            return taken(message, request);
        } catch (JacksonException e) {
            return refused(
                    read,
                    new RpcFault(RpcFault.NOT_JSON, "not JSON, or beyond what is taken: " + e.getOriginalMessage()));
        } catch (RpcFault e) {
            return refused(read, e);
        }
    }

    private static byte[] body(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(Json.LONGEST + 1);
        if (body.length > Json.LONGEST) {
            throw new Refusal(Problem.of("too-large", HttpStatus.CONTENT_TOO_LARGE, DataSize.ofBytes(Json.LONGEST)));
        }
        return body;
    }

    private ResponseEntity<byte[]> taken(Message message, HttpServletRequest request) {
        String owner = owner(Callers.of(request));
        Optional<String> session =
                message.isModern() ? Optional.empty() : Optional.ofNullable(request.getHeader(Headers.SESSION));
        if (session.filter(each -> !sessions.isOf(owner, each)).isPresent()) {
            return answered(
                    HttpStatus.NOT_FOUND,
                    Protocol.error(
                            message.id().orElse(Json.node(Optional.empty())),
                            new RpcFault(
                                    RpcFault.NO_REQUEST, "this session has ended; begin a new one with initialize")));
        }
        String whose = owner + " " + session.orElse("") + " ";
        if (message.isNotification()) {
            if (message.method().equals("notifications/cancelled")) {
                running.cancel(whose + message.params().path("requestId"));
            }
            return ResponseEntity.accepted().build();
        }
        Optional<ObjectNode> answer = Optional.ofNullable(running.answer(
                        whose + message.id().orElseThrow(),
                        () -> Protocol.standard().answer(message, () -> new Held(room, Optional.of(search)))))
                .flatMap(each -> each);
        return answer.map(each -> answered(message, each, owner))
                .orElseGet(() -> ResponseEntity.accepted().build());
    }

    private ResponseEntity<byte[]> answered(Message message, ObjectNode answer, String owner) {
        boolean begun = message.method().equals("initialize") && answer.has("result");
        if (begun) {
            return ResponseEntity.ok()
                    .header(Headers.SESSION, sessions.begin(owner))
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(Json.write(answer));
        }
        boolean unknown =
                message.isModern() && answer.path("error").path("code").asInt(0) == RpcFault.NO_METHOD;
        return answered(unknown ? HttpStatus.NOT_FOUND : HttpStatus.OK, answer);
    }

    private static ResponseEntity<byte[]> refused(JsonNode read, RpcFault fault) {
        return answered(HttpStatus.BAD_REQUEST, Protocol.error(Message.idOf(read), fault));
    }

    private static ResponseEntity<byte[]> answered(HttpStatus status, ObjectNode answer) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Json.write(answer));
    }

    /// Who a session belongs to.
    private static String owner(Caller caller) {
        return caller.actor()
                .map(each -> each.organisation() + "/" + each.id())
                .orElse(caller.means().name());
    }
}
