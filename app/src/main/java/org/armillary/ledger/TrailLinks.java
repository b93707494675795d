package org.armillary.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.armillary.account.Actor;
import org.armillary.account.Role;
import org.armillary.account.Secret;
import org.armillary.act.ActType;
import org.armillary.act.Acts;
import org.armillary.canonical.CanonicalJson;
import org.armillary.home.Database;
import org.armillary.home.Transaction;

/// The table of links that show part of a stream to somebody without an account. Making and ending one are acts, and
/// so entries of the stream.
///
/// A link's secret is told once, to who makes it; whoever has it sees what the link shows until it expires or is ended.
public final class TrailLinks {

    /// How long a link may be good for, at most.
    public static final Duration LONGEST = Duration.ofDays(366);

    private static final String COLUMNS = "id, organisation, stream, first_sequence, last_sequence, members, recipient,"
            + " made_by, made_at, expires_at";

    private final Database database;
    private final Acts acts;

    public TrailLinks(Database database, Acts acts) {
        this.database = database;
        this.acts = acts;
    }

    /// Makes a link.
    ///
    /// @param stream of the actor's organisation
    /// @param members of records that are shown, at least one
    /// @return the secret: 256 bits, for an address
    /// @throws IllegalArgumentException when the actor is no officer of the stream's organisation, or what is to be
    ///     shown is nothing, or nothing that is there
    public String make(
            Actor actor,
            Stream stream,
            long first,
            long last,
            Set<String> members,
            String recipient,
            Duration lasting) {
        if (!actor.organisation().equals(stream.organisation()) || !actor.role().atLeast(Role.OFFICER)) {
            throw new IllegalArgumentException("only an officer of its organisation shows a trail to others");
        }
        if (first < 1 || last < first || last > stream.last()) {
            throw new IllegalArgumentException("the stream has no records " + first + " to " + last);
        }
        if (members.isEmpty() || lasting.isNegative() || lasting.isZero() || lasting.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("a link shows something, for at most " + LONGEST.toDays() + " days");
        }
        String secret = Secret.token();
        UUID id = UUID.randomUUID();
        Instant now = acts.now();
        database.change(transaction -> {
            append(
                    transaction,
                    ActType.TRAIL_OPENED,
                    actor,
                    stream.id(),
                    Map.of(
                            "link", id.toString(),
                            "from", first,
                            "to", last,
                            "members", List.copyOf(new TreeSet<>(members)),
                            "until", now.plus(lasting).toString()));
            return transaction.update(
                    "insert into trail_link (" + COLUMNS + ", digest) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    id,
                    stream.organisation(),
                    stream.id(),
                    first,
                    last,
                    String.join(" ", new TreeSet<>(members)),
                    recipient,
                    actor.id(),
                    now,
                    now.plus(lasting),
                    Secret.digest(secret));
        });
        return secret;
    }

    /// The link of a secret, while it is open.
    public Optional<TrailLink> find(String secret) {
        return database.read(transaction -> transaction.find(
                "select " + COLUMNS + " from trail_link where digest = ? and ended_at is null and expires_at > ?",
                TrailLinks::of,
                Secret.digest(secret),
                acts.now()));
    }

    /// The open links to a stream of the actor's organisation, the newest first.
    public List<TrailLink> listOpen(Actor actor, String stream) {
        return database.read(transaction -> transaction.list(
                "select " + COLUMNS + " from trail_link where stream = ? and organisation = ? and ended_at is null"
                        + " and expires_at > ? order by made_at desc",
                TrailLinks::of,
                stream,
                actor.organisation(),
                acts.now()));
    }

    /// Ends a link, where the actor's organisation has it and it is open.
    public void end(Actor actor, String stream, UUID id) {
        database.change(transaction -> {
            int ended = transaction.update(
                    "update trail_link set ended_at = ? where id = ? and stream = ? and organisation = ?"
                            + " and ended_at is null",
                    acts.now(),
                    id,
                    stream,
                    actor.organisation());
            if (ended > 0) {
                append(transaction, ActType.TRAIL_ENDED, actor, stream, Map.of("link", id.toString()));
            }
            return ended;
        });
    }

    private void append(
            Transaction transaction, ActType type, Actor actor, String stream, Map<String, Object> payload) {
        String subject = "/ledger/streams/" + stream;
        acts.append(transaction, acts.drafted(type, actor, subject, CanonicalJson.write(payload)));
    }

    private static TrailLink of(ResultSet row) throws SQLException {
        return new TrailLink(
                row.getObject("id", UUID.class),
                row.getString("organisation"),
                row.getString("stream"),
                row.getLong("first_sequence"),
                row.getLong("last_sequence"),
                Set.of(row.getString("members").split(" ")),
                row.getString("recipient"),
                row.getString("made_by"),
                Transaction.instant(row, "made_at").orElseThrow(),
                Transaction.instant(row, "expires_at").orElseThrow());
    }
}
