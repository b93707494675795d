package org.armillary.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.armillary.home.Transaction;
import org.armillary.tlog.tree.Hash;

/// Entries that are taken down in one transaction: each gets its place in the log and in its stream.
final class Enrolment {

    private final Transaction transaction;
    private final Pseudonyms pseudonyms;
    private final Instant now;
    private final long first;
    private final List<EntryTable.Draft> drafts = new ArrayList<>();
    private final Map<String, Long> next = new LinkedHashMap<>();
    private final Map<String, Stream> streams = new HashMap<>();

    private Enrolment(Transaction transaction, Pseudonyms pseudonyms, Instant now, long first) {
        this.transaction = transaction;
        this.pseudonyms = pseudonyms;
        this.now = now;
        this.first = first;
    }

    /// Begins, keeping everybody else from taking entries down until the transaction ends.
    ///
    /// @param now to the microsecond
    static Enrolment begin(Transaction transaction, Pseudonyms pseudonyms, Instant now) {
        return new Enrolment(
                transaction, pseudonyms, now, Position.locked(transaction).next());
    }

    /// Whose entry it is and what it is about.
    record Heading(String organisation, String actor, String subject) {}

    /// Takes an entry down.
    Recorded add(Kind kind, UUID id, String stream, Heading heading, Sealed sealed, Hash commitment) {
        long sequence = next.computeIfAbsent(stream, each -> stream(each).last() + 1);
        next.put(stream, sequence + 1);
        String actor = pseudonyms.get(transaction, heading.organisation(), heading.actor());
        Leaf leaf = new Leaf(id, kind, now, stream, sequence, actor, commitment);
        long place = first + drafts.size();
        drafts.add(
                new EntryTable.Draft(place, leaf, leaf.toString(), heading.organisation(), heading.subject(), sealed));
        return new Recorded(id, place, sequence);
    }

    private Stream stream(String id) {
        return streams.computeIfAbsent(
                id,
                each -> StreamTable.find(transaction, each)
                        .orElseThrow(() -> new IllegalArgumentException("there is no stream " + each)));
    }

    /// The stream of an organisation's acts, which gets one where there is none.
    String acts(String organisation) {
        return StreamTable.find(transaction, organisation, Stream.ACTS)
                .map(Stream::id)
                .orElseGet(() -> {
                    String id = Pseudonyms.random();
                    StreamTable.insert(transaction, id, organisation, Stream.ACTS, "", now, organisation);
                    return id;
                });
    }

    /// Writes what was taken down; to be called last.
    ///
    /// @return the entries, in the order of the log
    List<EntryTable.Bytes> finish() {
        if (drafts.isEmpty()) {
            return List.of();
        }
        EntryTable.insert(transaction, drafts);
        next.forEach((stream, sequence) -> StreamTable.advance(transaction, stream, sequence));
        Position.advance(transaction, first + drafts.size());
        return drafts.stream().map(EntryTable.Draft::bytes).toList();
    }
}
