package org.armillary.ledger;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armillary.tlog.checkpoint.Checkpoint;
import org.armillary.tlog.checkpoint.SignedCheckpoint;
import org.armillary.tlog.http.Address;
import org.armillary.tlog.http.Exchanges;
import org.armillary.tlog.proof.Policy;
import org.armillary.tlog.tree.Frontier;
import org.armillary.tlog.tree.Hash;
import org.armillary.tlog.tree.Refused;
import org.armillary.tlog.witness.WitnessClient;

/// What others have seen of a log that was put back, held against its entries.
///
/// A checkpoint is only published with the cosignatures of a quorum. So when all those have answered without
/// whom there is none, and each has seen a part of what is here, nobody can have seen more.
final class Testimony {

    private static final int LONGEST = 1 << 17;

    private final Policy policy;
    private final List<WitnessClient.Remote> witnesses;
    private final WitnessClient client;
    private final Exchanges exchanges;

    /// @param witnesses those of the policy that can be asked
    Testimony(Policy policy, List<WitnessClient.Remote> witnesses, WitnessClient client, Exchanges exchanges) {
        this.policy = policy;
        this.witnesses = witnesses;
        this.client = client;
        this.exchanges = exchanges;
    }

    /// The entries that a home has for its log.
    interface Entries {

        long size();

        /// Some entries from a place on, at least one where there are any.
        List<byte[]> from(long place);
    }

    /// Somebody's checkpoint of the log.
    private record Seen(String who, Checkpoint checkpoint) {}

    /// What came of asking everybody.
    private record Answers(List<Seen> seen, Set<String> names, List<String> silent) {}

    /// Asks everybody.
    ///
    /// @param origin of the log
    /// @param published what the home holds as published; a witness that cosigned it and knows nothing has
    ///     forgotten
    /// @return why the log may not be written, and what to do; empty when it may
    Optional<String> against(
            String origin, Optional<SignedCheckpoint> signed, Optional<SignedCheckpoint> published, Entries entries) {
        Answers answers = ask(origin, published);
        List<Seen> seen = new ArrayList<>(answers.seen());
        signed.ifPresent(each -> seen.add(new Seen("the log's own store", each.checkpoint())));
        Optional<String> other = compared(seen, entries);
        if (other.isPresent()) {
            return other;
        }
        Set<String> quiet = new LinkedHashSet<>(
                policy.witnesses().stream().map(Policy.Witness::name).toList());
        quiet.removeAll(answers.names());
        boolean enough = policy.isQuorum(Set.of()) ? !answers.seen().isEmpty() : !policy.isQuorum(quiet);
        if (enough) {
            return Optional.empty();
        }
        String why = answers.silent().isEmpty()
                ? "ledger/policy names no witness that could be asked, and none has seen this log"
                : String.join("; ", answers.silent());
        return Optional.of("nobody could show that this home is not behind (" + why
                + "). Make the witnesses that ledger/policy names reachable and start again; who knows that nobody has seen"
                + " a later entry of this log can say 'armillary restore --unwitnessed'");
    }

    private Answers ask(String origin, Optional<SignedCheckpoint> published) {
        Answers answers = new Answers(new ArrayList<>(), new LinkedHashSet<>(), new ArrayList<>());
        for (WitnessClient.Remote witness : witnesses) {
            try {
                Optional<SignedCheckpoint> latest = client.latest(witness, origin);
                boolean forgot = latest.isEmpty()
                        && published.isPresent()
                        && !published.get().verify(witness.keys()).isEmpty();
                if (forgot) {
                    answers.silent().add(witness.name() + " cosigned this log and has forgotten it");
                } else {
                    latest.ifPresent(
                            each -> answers.seen().add(new Seen("the witness " + witness.name(), each.checkpoint())));
                    policy.witnesses().stream()
                            .filter(each -> witness.keys().contains(each.key()))
                            .forEach(each -> answers.names().add(each.name()));
                }
            } catch (IOException | Refused e) {
                answers.silent().add("the witness " + witness.name() + ": " + e.getMessage());
            }
        }
        policy.logs().stream()
                .filter(log -> log.origin().equals(origin))
                .flatMap(log -> log.url().stream())
                .distinct()
                .forEach(url -> askReader(url, origin, answers));
        return answers;
    }

    /// Where the policy says that the log is read, a copy may be newer than this home.
    private void askReader(String url, String origin, Answers answers) {
        try {
            Exchanges.Answer answer = exchanges.get(Address.prefix(url).resolve("checkpoint"), LONGEST);
            if (answer.status() != 200) {
                throw new IOException("it answers " + answer.status());
            }
            SignedCheckpoint read = SignedCheckpoint.parse(answer.body());
            read.verify(origin, policy.logs().stream().map(Policy.Log::key).toList());
            answers.seen().add(new Seen("whoever reads " + url, read.checkpoint()));
        } catch (IOException | Refused | IllegalArgumentException e) {
            answers.silent().add(url + ": " + e.getMessage());
        }
    }

    private static Optional<String> compared(List<Seen> seen, Entries entries) {
        List<Seen> ascending = seen.stream()
                .sorted(Comparator.comparingLong(each -> each.checkpoint().size()))
                .toList();
        Frontier frontier = new Frontier();
        for (Seen each : ascending) {
            long size = each.checkpoint().size();
            if (size > entries.size()) {
                return Optional.of(each.who() + " has seen " + size + " entries of this log, and this home knows of "
                        + entries.size()
                        + ": it is behind, and would contradict what others hold. Restore a newer backup");
            }
            grow(frontier, size, entries);
            if (!frontier.root().equals(each.checkpoint().root())) {
                return Optional.of(each.who() + " has seen other entries under this log's name: of its first " + size
                        + " at least one is not the one that stands here. Two histories were signed, or these tables were"
                        + " changed: keep both checkpoints, and find out which before anything is written");
            }
        }
        return Optional.empty();
    }

    private static void grow(Frontier frontier, long size, Entries entries) {
        while (frontier.size() < size) {
            List<byte[]> next = entries.from(frontier.size());
            if (next.isEmpty()) {
                throw new Refused("entry " + frontier.size() + " is missing in the table ledger_entry");
            }
            for (byte[] entry : next) {
                if (frontier.size() < size) {
                    frontier.append(Hash.leaf(entry));
                }
            }
        }
    }
}
