package org.armillary.api;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.armillary.account.Actor;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.ledger.Entry;
import org.armillary.ledger.Kind;
import org.armillary.ledger.Ledger;
import org.armillary.ledger.Opening;
import org.armillary.ledger.RecordFault;
import org.armillary.ledger.Recorded;
import org.armillary.ledger.Stream;
import org.armillary.reception.DecisionStreams;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Records of what AI systems decided: handing them in, reading them back, and the streams they are in.
///
/// A request is answered when its records are durable, all of them or none.
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class DecisionsEndpoint {

    private static final String KEY = "[!-~]{1,200}";
    private static final int MOST_READ = 1_000;

    private final DecisionStreams streams;
    private final Ledger ledger;
    private final JsonMapper json;

    DecisionsEndpoint(DecisionStreams streams, Ledger ledger, JsonMapper json) {
        this.streams = streams;
        this.ledger = ledger;
        this.json = json;
    }

    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = "application/json", schema = @Schema(ref = "/api/v1/schemas/decision-1.json")),
                @Content(mediaType = "application/x-ndjson")
            })
    @PostMapping("/decisions/{stream}")
    ResponseEntity<Object> recordDecisions(
            Actor actor,
            @PathVariable String stream,
            @RequestHeader(name = "Idempotency-Key", required = false) Optional<String> key,
            HttpServletRequest request)
            throws IOException {
        if (key.filter(each -> !each.matches(KEY)).isPresent()) {
            throw new Refusal(Problem.badRequest("Idempotency-Key"));
        }
        Stream found = streams.findOpen(actor, stream)
                .orElseThrow(() -> new Refusal(Problem.notFound("/api/v1/decisions/" + stream)));
        DecisionsBody body = DecisionsBody.read(request);
        List<RecordedAnswer> answers = recorded(actor, found, body, key).stream()
                .map(RecordedAnswer::of)
                .toList();
        return body.single()
                ? ResponseEntity.created(URI.create(answers.getFirst().entry())).body(answers.getFirst())
                : ResponseEntity.status(201).body(answers);
    }

    private List<Recorded> recorded(Actor actor, Stream stream, DecisionsBody body, Optional<String> key) {
        try {
            return ledger.record(actor, stream.id(), body.records(), key).join();
        } catch (RecordFault fault) {
            throw body.fault(fault);
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw e;
        }
    }

    @GetMapping("/decisions")
    List<StreamAnswer> listStreams(Actor actor) {
        return streams.list(actor).stream().map(StreamAnswer::of).toList();
    }

    @GetMapping("/decisions/{stream}")
    StreamAnswer getStream(Actor actor, @PathVariable String stream) {
        return StreamAnswer.of(get(actor, stream));
    }

    @PostMapping("/decisions")
    ResponseEntity<StreamAnswer> openStream(
            Actor actor, @org.springframework.web.bind.annotation.RequestBody StreamOrder order) {
        Stream opened = streams.open(
                actor,
                Objects.requireNonNullElse(order.name(), ""),
                Objects.requireNonNullElse(order.system(), ""),
                order.days());
        return ResponseEntity.created(URI.create("/api/v1/decisions/" + opened.name()))
                .body(StreamAnswer.of(opened));
    }

    @PutMapping("/decisions/{stream}")
    StreamAnswer changeStream(
            Actor actor,
            @PathVariable String stream,
            @org.springframework.web.bind.annotation.RequestBody StreamOrder order) {
        return StreamAnswer.of(streams.retain(actor, get(actor, stream), order.days()));
    }

    /// @param from number of the first record
    /// @param most how many at most, up to 1,000
    @GetMapping("/decisions/{stream}/records")
    List<RecordAnswer> listRecords(
            Actor actor,
            @PathVariable String stream,
            @RequestParam(defaultValue = "1") long from,
            @RequestParam(defaultValue = "100") int most) {
        int count = Math.clamp(most, 1, MOST_READ);
        return ledger.list(get(actor, stream).id(), from + count, count).reversed().stream()
                .filter(each -> each.leaf().sequence() >= from && each.leaf().kind() == Kind.DECISION)
                .map(each -> answer(each, actor))
                .toList();
    }

    private RecordAnswer answer(Entry entry, Actor actor) {
        return new RecordAnswer(
                entry.leaf().sequence(),
                entry.index(),
                entry.leaf().id(),
                entry.leaf().time(),
                LedgerEndpoint.word(entry.state()),
                ledger.opening(Optional.of(actor), entry.leaf().id()).map(this::record));
    }

    private JsonNode record(Opening opening) {
        ObjectNode record = json.createObjectNode();
        opening.members()
                .keySet()
                .forEach(name -> opening.find(name).ifPresent(value -> record.set(name, json.readTree(value))));
        return record;
    }

    private Stream get(Actor actor, String stream) {
        return streams.find(actor, stream)
                .orElseThrow(() -> new Refusal(Problem.notFound("/api/v1/decisions/" + stream)));
    }

    /// A record that was taken.
    ///
    /// @param index its place in the log
    /// @param sequence its number in the stream
    /// @param state `pending` until a checkpoint has it
    /// @param entry where it stands
    /// @param receipt where its receipt is
    record RecordedAnswer(UUID id, long index, long sequence, String state, String entry, String receipt) {

        static RecordedAnswer of(Recorded recorded) {
            String address = LedgerEndpoint.ENTRIES + recorded.index();
            return new RecordedAnswer(
                    recorded.id(), recorded.index(), recorded.sequence(), "pending", address, address + "/receipt");
        }
    }

    /// A stream to be opened, or to be kept otherwise.
    ///
    /// @param retention days; missing for without end
    record StreamOrder(
            @Nullable String name,
            @Nullable String system,
            @Nullable Integer retention) {

        String days() {
            return retention == null ? "" : String.valueOf(retention);
        }
    }

    /// A stream of decision records.
    ///
    /// @param id its name in the log
    /// @param last greatest number in it
    record StreamAnswer(String name, String id, String system, OptionalInt retention, long last, Instant opened) {

        static StreamAnswer of(Stream stream) {
            return new StreamAnswer(
                    stream.name(), stream.id(), stream.system(), stream.retention(), stream.last(), stream.openedAt());
        }
    }

    /// A record as it was taken.
    ///
    /// @param record missing where it was erased
    record RecordAnswer(long sequence, long index, UUID id, Instant time, String state, Optional<JsonNode> record) {}
}
