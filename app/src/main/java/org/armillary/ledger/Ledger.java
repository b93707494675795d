package org.armillary.ledger;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.armillary.account.Actor;

/// The ledger of a home that this process owns.
///
/// Entries and streams are there for whoever asks; what entries of an organisation's streams say is for its own
/// people.
public interface Ledger extends AutoCloseable {

    /// The log's name.
    String origin();

    /// Verifier keys of log and witnesses.
    List<String> keys();

    /// The directory with what everybody may fetch: `checkpoint`, `tile/…`.
    Path files();

    /// Whether it takes entries.
    Standing standing();

    /// How many entries the log has acknowledged.
    long size();

    /// The entry of an act or record; empty while it has not been taken down.
    Optional<Entry> find(UUID id);

    /// The entry at a place in the log.
    Optional<Entry> find(long index);

    /// Entries of acts, by the acts' identities; missing where they have not been taken down.
    Map<UUID, Entry> list(Collection<UUID> ids);

    /// The newest entries before a place, the newest first.
    List<Entry> newest(long before, int most);

    /// The entries about something, the newest first.
    List<Entry> list(String subject, int most);

    /// The entries of a stream before a sequence, the newest first.
    List<Entry> list(String stream, long before, int most);

    /// What an entry says: of a public stream to everybody, else to its organisation's people; empty where it was
    /// erased.
    Optional<Opening> opening(Optional<Actor> who, UUID id);

    /// A receipt that shows this much.
    ///
    /// @param shown an opening, perhaps with members withheld; empty to show nothing
    Receipt receipt(Entry entry, Optional<Opening> shown);

    /// The streams of an organisation.
    List<Stream> streams(Actor actor);

    Optional<Stream> findStream(String id);

    /// Opens a stream for decision records.
    ///
    /// @throws IllegalArgumentException when the organisation has one of that name
    Stream open(Actor actor, String name, String system, OptionalInt retention);

    /// Says after how many days what a stream's entries say is destroyed.
    ///
    /// @throws IllegalArgumentException when it is not a stream of the actor's organisation that was opened for
    ///     records
    Stream retain(Actor actor, String stream, OptionalInt retention);

    /// Takes decision records down, all or none, in this order. Completes when they are durable.
    ///
    /// @param key of this request, so that it may be repeated; the same records come back with what was
    ///     answered first
    /// @return one for each record; fails with [KeyReused], [LedgerFull] or [LedgerStopped], and then nothing is
    /// written
    /// @throws IllegalArgumentException when it is not a stream of the actor's organisation that was opened for
    ///     records
    CompletableFuture<List<Recorded>> record(
            Actor actor, String stream, List<DecisionRecord> records, Optional<String> key);

    /// Destroys what entries say: salt, payload, and every copy of it that this program keeps. Their proofs stay.
    ///
    /// @param reason why, in the person's words
    /// @return the entry's identity that says so
    UUID erase(Actor actor, List<UUID> ids, String reason);

    @Override
    void close();
}
