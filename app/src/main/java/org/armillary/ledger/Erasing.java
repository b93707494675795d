package org.armillary.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.armillary.account.Actor;
import org.armillary.account.Role;
import org.armillary.act.Act;
import org.armillary.act.ActType;
import org.armillary.act.Acts;
import org.armillary.canonical.CanonicalJson;
import org.armillary.home.Database;
import org.armillary.home.Transaction;

/// Destroys what entries say, and says so: each time an act of its own, in the stream of what was destroyed.
final class Erasing {

    private final Database database;
    private final Acts acts;
    private final Pseudonyms pseudonyms;
    private final List<Copy> copies;

    Erasing(Database database, Acts acts, Pseudonyms pseudonyms, List<Copy> copies) {
        this.database = database;
        this.acts = acts;
        this.pseudonyms = pseudonyms;
        this.copies = List.copyOf(copies);
    }

    /// What is to be destroyed of a stream.
    private record Doomed(UUID id, long sequence) {}

    /// Destroys decision records.
    ///
    /// @throws IllegalArgumentException when one of them is no decision record of the actor's organisation
    List<UUID> records(Actor actor, List<UUID> ids, String reason) {
        return database.change(transaction -> {
            Map<String, List<Doomed>> byStream = new TreeMap<>();
            for (UUID id : ids) {
                Entry entry = EntryTable.find(transaction, id, Long.MAX_VALUE)
                        .filter(each -> each.organisation().equals(actor.organisation()))
                        .orElseThrow(() -> new IllegalArgumentException(
                                "there is no entry " + id + " of " + actor.organisation()));
                if (entry.leaf().kind() != Kind.DECISION) {
                    throw new IllegalArgumentException("the entry " + id + " is no decision record but of kind '"
                            + entry.leaf().kind().word() + "': what it says is erased with the system it is about,"
                            + " or is a public record");
                }
                byStream.computeIfAbsent(entry.leaf().stream(), _ -> new ArrayList<>())
                        .add(new Doomed(id, entry.leaf().sequence()));
            }
            return byStream.entrySet().stream()
                    .map(each -> erase(transaction, actor, each.getKey(), each.getValue(), "asked", reason))
                    .toList();
        });
    }

    /// Destroys what all acts about a system say, and every copy.
    ///
    /// @throws IllegalArgumentException when a copy can't be destroyed, or there are no such acts
    UUID subject(Actor actor, String subject, String reason) {
        return database.change(transaction -> {
            // Acts that wait in the outbox would be sealed with what they say after they were erased.
            ActEnrolment.enrolAll(transaction, pseudonyms, acts.now());
            List<Doomed> doomed = transaction.list(
                    "select e.id, e.sequence from ledger_entry e join act a on a.id = e.id where e.subject = ?"
                            + " and e.organisation = ? and a.area = 'systems' order by e.sequence",
                    row -> new Doomed(row.getObject("id", UUID.class), row.getLong("sequence")),
                    subject,
                    actor.organisation());
            if (doomed.isEmpty()) {
                throw new IllegalArgumentException(
                        "there are no acts of " + actor.organisation() + " about " + subject);
            }
            copies.forEach(each -> each.destroy(transaction, actor, subject));
            doomed.forEach(each -> Acts.erase(transaction, each.id()));
            String stream = StreamTable.find(transaction, actor.organisation(), Stream.ACTS)
                    .orElseThrow()
                    .id();
            return erase(transaction, actor, stream, doomed, "asked", reason);
        });
    }

    /// Forgets who an actor of the organisation was in the log.
    ///
    /// @throws IllegalArgumentException when there is no such actor in the log
    UUID actor(Actor by, String actor, String reason) {
        return database.change(transaction -> {
            ActEnrolment.enrolAll(transaction, pseudonyms, acts.now());
            String pseudonym = pseudonyms
                    .find(transaction, by.organisation(), actor)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "'" + actor + "' of " + by.organisation() + " did nothing that is in the log"));
            pseudonyms.forget(transaction, by.organisation(), actor);
            Acts.forget(transaction, by.organisation(), actor, pseudonym);
            Enrolment enrolment = Enrolment.begin(transaction, pseudonyms, acts.now());
            String stream = enrolment.acts(by.organisation());
            Map<String, Object> said =
                    Map.of("stream", stream, "pseudonym", pseudonym, "because", "asked", "reason", reason);
            return append(transaction, by, stream, said).id();
        });
    }

    private UUID erase(
            Transaction transaction, Actor actor, String stream, List<Doomed> doomed, String because, String reason) {
        Map<String, Object> said = Map.of(
                "stream",
                stream,
                "entries",
                doomed.stream().map(Doomed::sequence).sorted().toList(),
                "count",
                doomed.size(),
                "because",
                because,
                "reason",
                reason);
        Act act = append(transaction, actor, stream, said);
        EntryTable.erase(transaction, doomed.stream().map(Doomed::id).toList(), act.time(), act.id());
        return act.id();
    }

    private Act append(Transaction transaction, Actor actor, String stream, Map<String, Object> said) {
        return acts.append(
                transaction,
                acts.drafted(ActType.ERASED, actor, ActEnrolment.STREAMS + stream, CanonicalJson.write(said)));
    }

    /// Destroys the decision records that are over the time of their streams.
    ///
    /// @return how many
    long sweep() {
        long swept = 0;
        for (Stream each : database.read(StreamTable::retained)) {
            swept += database.change(transaction -> sweep(transaction, each));
        }
        return swept;
    }

    private long sweep(Transaction transaction, Stream stream) {
        Instant before = acts.now().minus(Duration.ofDays(stream.retention().orElseThrow()));
        long from = transaction
                .find("select swept_to from ledger_stream where id = ?", row -> row.getLong(1), stream.id())
                .orElseThrow();
        long to = transaction
                .find(
                        "select max(sequence) from ledger_entry where stream = ? and sequence >= ? and time < ?",
                        row -> row.getLong(1),
                        stream.id(),
                        from,
                        before)
                .orElse(0L);
        if (to < from) {
            return 0;
        }
        Act act = acts.drafted(
                ActType.ERASED,
                new Actor("retention", stream.organisation(), Role.ADMIN),
                ActEnrolment.STREAMS + stream.id(),
                "{}");
        // What acts say of the stream itself is no record of a decision.
        int count = transaction.update(
                "update ledger_entry set salt = null, payload = null, erased_at = ?, erased_by = ? where stream = ?"
                        + " and sequence >= ? and sequence <= ? and payload is not null"
                        + " and not exists (select 1 from act a where a.id = ledger_entry.id)",
                act.time(),
                act.id(),
                stream.id(),
                from,
                to);
        transaction.update("update ledger_stream set swept_to = ? where id = ?", to + 1, stream.id());
        transaction.update(
                "delete from ledger_request where stream = ? and first_sequence + records - 1 <= ?", stream.id(), to);
        if (count > 0) {
            acts.append(transaction, said(act, stream, from, to, count));
        }
        return count;
    }

    private static Act said(Act act, Stream stream, long from, long to, int count) {
        String payload = CanonicalJson.write(Map.of(
                "stream",
                stream.id(),
                "from",
                from,
                "to",
                to,
                "count",
                count,
                "because",
                "retention",
                "reason",
                "older than " + stream.retention().orElseThrow() + " days"));
        return new Act(0, act.id(), act.type(), act.time(), act.actor(), act.organisation(), act.subject(), payload);
    }
}
