package org.armillary.tlog.proof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.armillary.tlog.checkpoint.SignedCheckpoint;
import org.armillary.tlog.note.SignedNote.Signer;
import org.armillary.tlog.note.VerifierKey;
import org.armillary.tlog.tree.Refused;
import org.jspecify.annotations.Nullable;

/// Whom a reader trusts (C2SP tlog-policy): which logs, which witnesses, and how many of these.
///
/// ```text
/// log observatory.example/ledger+5202289b+Af/c… https://observatory.example/ledger/log/
/// witness court court.example/w+29b7a8ea+BKZx…
/// witness press press.example/w+486dab60+BnfF…
/// group both all court press
/// quorum both
/// ```
public final class Policy {

    private final List<Log> logs;
    private final List<Witness> witnesses;
    private final Quorum quorum;
    private final List<VerifierKey> keys;
    private final String text;

    Policy(List<Log> logs, List<Witness> witnesses, Quorum quorum, String text) {
        this.logs = List.copyOf(logs);
        this.witnesses = List.copyOf(witnesses);
        this.quorum = quorum;
        this.keys = Stream.concat(
                        logs.stream().map(Log::key), witnesses.stream().map(Witness::key))
                .toList();
        this.text = text;
    }

    /// Reads a policy file.
    ///
    /// @throws Refused when it is none, naming the line
    public static Policy parse(byte[] file) {
        return new PolicyFile().read(file);
    }

    /// A policy for one log, any so many of whose witnesses are enough.
    ///
    /// @param origin of the log
    /// @param logs its keys, one of which must have signed
    /// @param quorum how many witnesses must have, 0 or more
    public static Policy of(String origin, List<VerifierKey> logs, List<VerifierKey> witnesses, int quorum) {
        List<Log> listed =
                logs.stream().distinct().map(key -> new Log(origin, key, null)).toList();
        List<Witness> named = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        listed.forEach(log -> text.append("log ").append(log.key()).append('\n'));
        for (VerifierKey key : new LinkedHashSet<>(witnesses)) {
            named.add(new Witness("w" + (named.size() + 1), key, null));
            text.append("witness ")
                    .append(named.getLast().name())
                    .append(' ')
                    .append(key)
                    .append('\n');
        }
        if (quorum == 0) {
            return new Policy(
                    listed,
                    named,
                    new Quorum.Nobody(),
                    text.append("quorum none\n").toString());
        }
        List<Quorum> members =
                named.stream().map(each -> (Quorum) new Quorum.One(each.name())).toList();
        text.append("group witnesses ").append(quorum);
        named.forEach(each -> text.append(' ').append(each.name()));
        text.append("\nquorum witnesses\n");
        return new Policy(listed, named, new Quorum.Some(quorum, members), text.toString());
    }

    public List<Log> logs() {
        return logs;
    }

    public List<Witness> witnesses() {
        return witnesses;
    }

    /// Finds out whether a checkpoint is signed by a listed log, under its own origin, and cosigned by enough
    /// witnesses.
    ///
    /// @throws Refused when it is not, or when a signature of any listed key doesn't hold
    public Accepted accept(SignedCheckpoint signed) {
        List<VerifierKey> signers =
                signed.verify(keys).stream().map(Signer::key).toList();
        String origin = signed.checkpoint().origin();
        List<VerifierKey> by = logs.stream()
                .filter(log -> log.origin().equals(origin) && signers.contains(log.key()))
                .map(Log::key)
                .toList();
        if (by.isEmpty()) {
            throw new Refused("the checkpoint of '" + origin + "' is signed by no log of that origin which the policy"
                    + " lists");
        }
        List<Witness> cosigned =
                witnesses.stream().filter(each -> signers.contains(each.key())).toList();
        Set<String> names =
                new LinkedHashSet<>(cosigned.stream().map(Witness::name).toList());
        if (!quorum.holds(names)) {
            throw new Refused("the checkpoint of '" + origin + "' is cosigned by "
                    + (names.isEmpty() ? "nobody" : names) + ", which is no quorum of the policy");
        }
        return new Accepted(signed, by, cosigned);
    }

    /// Whether these witnesses, by their names in this policy, would be enough.
    public boolean isQuorum(Set<String> names) {
        return quorum.holds(names);
    }

    /// The policy file.
    @Override
    public String toString() {
        return text;
    }

    /// A log that is trusted to sign.
    public static final class Log {

        private final String origin;
        private final VerifierKey key;
        private final @Nullable String url;

        Log(String origin, VerifierKey key, @Nullable String url) {
            this.origin = origin;
            this.key = key;
            this.url = url;
        }

        public String origin() {
            return origin;
        }

        public VerifierKey key() {
            return key;
        }

        /// Where the log is read.
        public Optional<String> url() {
            return Optional.ofNullable(url);
        }
    }

    /// A witness that is trusted to cosign.
    public static final class Witness {

        private final String name;
        private final VerifierKey key;
        private final @Nullable String url;

        Witness(String name, VerifierKey key, @Nullable String url) {
            this.name = name;
            this.key = key;
            this.url = url;
        }

        /// In this policy; not the name of its key.
        public String name() {
            return name;
        }

        public VerifierKey key() {
            return key;
        }

        /// Where the witness is asked, its submission prefix.
        public Optional<String> url() {
            return Optional.ofNullable(url);
        }
    }
}
