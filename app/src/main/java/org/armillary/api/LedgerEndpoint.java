package org.armillary.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.armillary.account.Caller;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.ledger.Entry;
import org.armillary.ledger.Leaf;
import org.armillary.ledger.Ledger;
import org.armillary.ledger.Stream;
import org.armillary.reception.Insight;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The ledger: its log, its streams, its entries, their receipts and proofs; and the forms of what is in them.
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class LedgerEndpoint {

    static final String ENTRIES = "/api/v1/ledger/entries/";
    private static final String ONE = "/ledger/entries/{entry:[0-9a-f-]+}";
    private static final MediaType SCHEMA = MediaType.parseMediaType("application/schema+json");
    private static final int MOST = 1_000;

    private final Ledger ledger;

    LedgerEndpoint(Ledger ledger) {
        this.ledger = ledger;
    }

    @GetMapping("/ledger")
    LedgerAnswer getLedger() throws IOException {
        return new LedgerAnswer(ledger.origin(), ledger.size(), ledger.keys(), checkpoint(), "/ledger/log/");
    }

    private Optional<String> checkpoint() throws IOException {
        return ledger.file("checkpoint").map(each -> new String(each, StandardCharsets.UTF_8));
    }

    @GetMapping("/ledger/streams")
    List<StreamAnswer> listLedgerStreams(Caller caller) {
        return Insight.streams(ledger, caller).stream().map(StreamAnswer::of).toList();
    }

    /// @param before entries before that place; 0 for the newest
    /// @param subject only those about it
    @GetMapping("/ledger/entries")
    List<EntryAnswer> listEntries(
            Caller caller,
            @RequestParam(defaultValue = "0") long before,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "100") int most) {
        int count = Math.clamp(most, 1, MOST);
        List<Entry> entries = subject.isEmpty()
                ? ledger.newest(before <= 0 ? Long.MAX_VALUE : before, count)
                : ledger.list(subject, count).stream()
                        .filter(each -> Insight.into(each, caller))
                        .toList();
        return entries.stream().map(each -> EntryAnswer.of(each, caller)).toList();
    }

    @GetMapping(ONE)
    EntryAnswer getEntry(Caller caller, @PathVariable String entry) {
        return EntryAnswer.of(find(entry), caller);
    }

    @GetMapping(ONE + "/receipt")
    byte[] getReceipt(Caller caller, @PathVariable String entry) {
        Entry found = find(entry);
        return ledger.receipt(
                        found,
                        ledger.opening(Insight.actor(caller), found.leaf().id()))
                .bytes();
    }

    @GetMapping(path = ONE + "/proof", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<byte[]> getProof(@PathVariable String entry) {
        Entry found = find(entry);
        return ledger.receipt(found, Optional.empty())
                .proof()
                .map(proof -> ResponseEntity.ok()
                        .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                        .body(proof.getBytes(StandardCharsets.UTF_8)))
                .orElseThrow(() -> new Refusal(Problem.of("not-yet-proved", HttpStatus.NOT_FOUND, found.index())));
    }

    /// The form of what entries say, by kind and version: `decision-1`.
    @GetMapping("/schemas/{schema:[a-z]+-[0-9]+}.json")
    ResponseEntity<byte[]> getSchema(@PathVariable String schema) throws IOException {
        try (InputStream file = Ledger.class.getResourceAsStream(schema + ".json")) {
            if (file == null) {
                throw new Refusal(Problem.notFound("/api/v1/schemas/" + schema + ".json"));
            }
            return ResponseEntity.ok().contentType(SCHEMA).body(file.readAllBytes());
        }
    }

    private Entry find(String entry) {
        return Insight.find(ledger, entry).orElseThrow(() -> new Refusal(Problem.notFound(ENTRIES + entry)));
    }

    /// The word for where an entry stands.
    static String word(Entry.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /// The log.
    ///
    /// @param size entries that it has taken
    /// @param keys verifier keys of log and witnesses, as its keeper states them
    /// @param checkpoint the newest one, with all its signatures
    /// @param files where its files are
    record LedgerAnswer(String origin, long size, List<String> keys, Optional<String> checkpoint, String files) {}

    /// A stream.
    ///
    /// @param last greatest number in it
    record StreamAnswer(String id, String name, long last) {

        static StreamAnswer of(Stream stream) {
            return new StreamAnswer(stream.id(), stream.name(), stream.last());
        }
    }

    /// An entry.
    ///
    /// @param subject what it is about; missing where the caller may not know
    /// @param state `pending`, `logged` or `erased`
    /// @param entry its very bytes, as text
    record EntryAnswer(
            long index,
            UUID id,
            String kind,
            Instant time,
            String stream,
            long sequence,
            String commitment,
            Optional<String> subject,
            String state,
            String entry) {

        static EntryAnswer of(Entry entry, Caller caller) {
            Leaf leaf = entry.leaf();
            return new EntryAnswer(
                    entry.index(),
                    leaf.id(),
                    leaf.kind().word(),
                    leaf.time(),
                    leaf.stream(),
                    leaf.sequence(),
                    leaf.commitment().toString(),
                    Optional.of(entry.subject()).filter(each -> Insight.into(entry, caller)),
                    word(entry.state()),
                    leaf.toString());
        }
    }
}
