package org.armillary.tlog.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.armillary.tlog.audit.Sighting.Kind;
import org.armillary.tlog.checkpoint.Checkpoint;
import org.armillary.tlog.checkpoint.Cosignature;
import org.armillary.tlog.checkpoint.SignedCheckpoint;
import org.armillary.tlog.note.VerifierKey;
import org.armillary.tlog.proof.Accepted;
import org.armillary.tlog.proof.Policy;
import org.armillary.tlog.tree.Consistency;
import org.armillary.tlog.tree.Refused;

/// Follows a log and says what is wrong with it: a fork, a rollback, files that were changed, an overdue checkpoint.
///
/// Remembers the last good checkpoint durably, so that a log can't start afresh while nobody looks; never replaces it
/// by one that contradicts it, and keeps both as evidence. Not for two threads.
public final class Monitor {

    /// Entries between two notes of how far the following is.
    private static final long EVERY = 65_536;

    private final LogReader reader;
    private final Memory memory;
    private final Follower follower;
    private final Duration patience;
    private final Clock clock;

    /// @param memory directory for what is remembered; need not exist
    /// @param follower told each entry once
    /// @param patience how old a checkpoint may be
    public Monitor(LogReader reader, Path memory, Follower follower, Duration patience, Clock clock) {
        this.reader = reader;
        this.memory = new Memory(memory);
        this.follower = follower;
        this.patience = patience;
        this.clock = clock;
    }

    /// Looks at the log once.
    ///
    /// @return at least one sighting; what is worst comes first
    /// @throws Refused when the monitor's own memory is damaged, or of another log
    /// @throws UncheckedIOException when it can't be read or written
    public List<Sighting> look() {
        Optional<SignedCheckpoint> remembered = memory.checkpoint();
        if (remembered.isPresent() && !remembered.get().checkpoint().origin().equals(reader.origin())) {
            throw new Refused("what is remembered here is of the log "
                    + remembered.get().checkpoint().origin());
        }
        Accepted accepted;
        try {
            accepted = reader.checkpoint();
        } catch (IOException e) {
            return List.of(new Sighting(Kind.UNREACHABLE, String.valueOf(e.getMessage())));
        } catch (Refused e) {
            return List.of(new Sighting(Kind.UNSIGNED, String.valueOf(e.getMessage())));
        }
        return look(remembered, accepted);
    }

    private List<Sighting> look(Optional<SignedCheckpoint> remembered, Accepted accepted) {
        List<Sighting> sightings = new ArrayList<>();
        remembered.flatMap(last -> rollback(last, accepted)).ifPresent(sightings::add);
        if (sightings.isEmpty()) {
            try {
                compare(remembered, accepted, sightings);
            } catch (Refused e) {
                sightings.add(new Sighting(Kind.TAMPERED, String.valueOf(e.getMessage())));
            } catch (IOException e) {
                sightings.add(new Sighting(Kind.UNREACHABLE, String.valueOf(e.getMessage())));
            }
        }
        overdue(accepted).ifPresent(sightings::add);
        if (sightings.isEmpty()) {
            sightings.add(progress(remembered, accepted));
        }
        sightings.sort(Comparator.comparing(Sighting::kind));
        return sightings;
    }

    private Optional<Sighting> rollback(SignedCheckpoint remembered, Accepted accepted) {
        Checkpoint last = remembered.checkpoint();
        Checkpoint now = accepted.checkpoint();
        if (now.size() < last.size()) {
            return Optional.of(new Sighting(
                    Kind.ROLLBACK,
                    "the log had " + last.size() + " entries and shows " + now.size() + " now"
                            + kept(remembered, accepted)));
        }
        return now.size() == last.size() && !now.root().equals(last.root())
                ? Optional.of(fork(remembered, accepted))
                : Optional.empty();
    }

    private Sighting fork(SignedCheckpoint remembered, Accepted accepted) {
        return new Sighting(
                Kind.FORK,
                "the log of " + accepted.checkpoint().size() + " entries does not hold the log of "
                        + remembered.checkpoint().size() + " that was seen before; somebody was shown another history"
                        + kept(remembered, accepted));
    }

    private String kept(SignedCheckpoint remembered, Accepted accepted) {
        return "; both checkpoints, signed, are kept in "
                + memory.keepEvidence(remembered, accepted.signed(), clock.instant());
    }

    /// @throws Refused when files of the log are not those of its checkpoint
    /// @throws IOException when they can't be read
    private void compare(Optional<SignedCheckpoint> remembered, Accepted accepted, List<Sighting> sightings)
            throws IOException {
        VerifiedTree tree = reader.tree(accepted);
        if (remembered.isPresent() && !isConsistent(remembered.get().checkpoint(), accepted.checkpoint(), tree)) {
            sightings.add(fork(remembered.get(), accepted));
            return;
        }
        boolean fresh = remembered.isEmpty() || !remembered.get().checkpoint().equals(accepted.checkpoint());
        Memory.Followed before = memory.followed(clock.instant());
        Memory.Followed now = fresh ? before.seenAt(clock.instant()) : before;
        memory.follow(now);
        memory.keep(accepted.signed());
        follow(tree, now, sightings);
    }

    private static boolean isConsistent(Checkpoint last, Checkpoint now, VerifiedTree tree) throws IOException {
        if (last.size() == 0) {
            return true;
        }
        Consistency consistency;
        try {
            consistency = Consistency.of(last.size(), now.size(), tree);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        try {
            consistency.verify(last.root(), now.root());
            return true;
        } catch (Refused e) {
            return false;
        }
    }

    private void follow(VerifiedTree tree, Memory.Followed before, List<Sighting> sightings) throws IOException {
        follower.restore(before.follower());
        for (long from = before.entries(); from < tree.size(); from += EVERY) {
            long to = Math.min(tree.size(), from + EVERY);
            tree.entries(
                    from,
                    to,
                    (index, entry) ->
                            follower.entry(index, entry, what -> sightings.add(new Sighting(Kind.ENTRIES, what))));
            memory.follow(new Memory.Followed(to, before.seen(), follower.state()));
        }
    }

    private Optional<Sighting> overdue(Accepted accepted) {
        Instant now = clock.instant();
        Instant seen = memory.followed(now).seen();
        Instant signed = times(accepted).max(Comparator.naturalOrder()).orElse(seen);
        // A signature's time is believed only as far as it isn't later than when the checkpoint was there to be seen.
        Instant from = signed.isBefore(seen) ? signed : seen;
        return Duration.between(from, now).compareTo(patience) <= 0
                ? Optional.empty()
                : Optional.of(new Sighting(
                        Kind.OVERDUE,
                        "the latest checkpoint is of " + from + "; agreed was a new one within " + spoken(patience)));
    }

    private static String spoken(Duration duration) {
        return duration.toString().substring(2).toLowerCase(Locale.ROOT);
    }

    /// When log and witnesses say to have signed; an Ed25519 line of the log says nothing of that.
    private static Stream<Instant> times(Accepted accepted) {
        List<VerifierKey> keys = Stream.concat(
                        accepted.logs().stream(), accepted.witnesses().stream().map(Policy.Witness::key))
                .filter(key -> key.algorithm().isCosignature())
                .toList();
        return accepted.signed().note().lines().stream()
                .filter(line -> keys.stream().anyMatch(key -> key.claims(line)))
                .map(line -> Instant.ofEpochSecond(Math.min(Cosignature.time(line), Instant.MAX.getEpochSecond())));
    }

    private static Sighting progress(Optional<SignedCheckpoint> remembered, Accepted accepted) {
        long size = accepted.checkpoint().size();
        if (remembered.isEmpty()) {
            return new Sighting(Kind.GROWN, size + " entries, seen for the first time");
        }
        long more = size - remembered.get().checkpoint().size();
        return more == 0
                ? new Sighting(Kind.UNCHANGED, size + " entries, as before")
                : new Sighting(Kind.GROWN, size + " entries, " + more + " of them new; all before are there");
    }
}
