package org.armillary.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.home.Database;
import org.armillary.home.Home;
import org.armillary.tlog.checkpoint.LogSigner;
import org.armillary.tlog.note.Algorithm;
import org.armillary.tlog.note.KeyFolder;
import org.armillary.tlog.note.SigningKey;
import org.armillary.tlog.note.VerifierKey;
import org.armillary.tlog.proof.Policy;
import org.armillary.tlog.sequencer.Log;
import org.armillary.tlog.sequencer.LogSettings;
import org.armillary.tlog.store.ObjectStore;
import org.armillary.tlog.witness.WitnessClient;

/// The log in a home, opened for writing.
///
/// ```
/// ledger/keys/      signing keys, readable by their owner alone
/// ledger/journal/   entries before they are published
/// ledger/log/       what everybody may fetch: checkpoint, tile/…
/// ledger/store     address of a bucket that has the public files instead; optional
/// ledger/policy     witnesses to ask, and how many must agree; optional (C2SP tlog-policy)
/// ```
final class HomeLog implements AutoCloseable {

    private static final Duration WITNESS = Duration.ofSeconds(5);

    private final Log log;
    private final Policy policy;
    private final KeyFolder keys;
    private final Optional<WitnessClient> witnesses;
    private final ObjectStore store;

    private HomeLog(Log log, Policy policy, KeyFolder keys, Optional<WitnessClient> witnesses, ObjectStore store) {
        this.log = log;
        this.policy = policy;
        this.keys = keys;
        this.witnesses = witnesses;
        this.store = store;
    }

    static Path files(Home home) {
        return home.ledger().resolve("log");
    }

    /// Opens the log, or begins it: makes its keys and gives it its name.
    ///
    /// @param database whose entries a log that was restored is held against
    /// @param site where others reach this observatory, which a new log is named after
    /// @throws RuntimeException when it can't be opened; the message says why
    static HomeLog open(Home home, Database database, Optional<String> site, Clock clock) {
        try {
            KeyFolder keys = KeyFolder.at(home.ledger().resolve("keys"));
            Optional<Comeback> comeback = Comeback.find(home, database);
            if (comeback.isPresent()) {
                comeback.get().checkKeys(keys);
            }
            LogSigner signer = signer(keys, site, clock);
            Policy policy = policy(home, signer);
            List<WitnessClient.Remote> remotes = remotes(policy);
            ObjectStore store = LogPlace.open(home);
            LogSettings settings = LogSettings.of(home.ledger().resolve("journal"), store, signer);
            if (comeback.isPresent()) {
                comeback.get().settle(settings, policy, remotes);
            }
            if (remotes.isEmpty()) {
                return new HomeLog(Log.open(settings), policy, keys, Optional.empty(), store);
            }
            WitnessClient client = new WitnessClient(remotes, WITNESS);
            Log log = Log.open(settings.withWitnesses(client::cosign, policy));
            return new HomeLog(log, policy, keys, Optional.of(client), store);
        } catch (IOException e) {
            throw new UncheckedIOException(home.ledger() + " can't be read or written: " + e.getMessage(), e);
        }
    }

    /// The log's keys; what is missing is made. Their name is the log's, and never changes.
    private static LogSigner signer(KeyFolder keys, Optional<String> site, Clock clock) throws IOException {
        Optional<SigningKey> ed25519 = keys.find(KeyFolder.Use.LOG_ED25519);
        Optional<SigningKey> mlDsa = keys.find(KeyFolder.Use.LOG_ML_DSA);
        String origin = ed25519.or(() -> mlDsa)
                .map(SigningKey::name)
                .or(() -> retired(keys))
                .orElseGet(() -> origin(site));
        return new LogSigner(
                ed25519.isPresent() ? ed25519.get() : keys.create(KeyFolder.Use.LOG_ED25519, origin),
                mlDsa.isPresent() ? mlDsa.get() : keys.create(KeyFolder.Use.LOG_ML_DSA, origin),
                clock);
    }

    private static Optional<String> retired(KeyFolder keys) {
        try {
            return keys.retired().stream()
                    .filter(key -> key.algorithm() == Algorithm.ED25519)
                    .map(VerifierKey::name)
                    .reduce((_, last) -> last);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// `observatory.example/ledger`, or a name that nobody else has.
    private static String origin(Optional<String> site) {
        return site.map(address -> URI.create(address).getAuthority())
                .map(authority -> authority + "/ledger")
                .orElseGet(() -> "home-" + Pseudonyms.random().substring(0, 16) + ".invalid/ledger");
    }

    private static Policy policy(Home home, LogSigner signer) throws IOException {
        Path file = home.ledger().resolve("policy");
        if (!Files.exists(file)) {
            return Policy.of(signer.origin(), signer.verifiers(), List.of(), 0);
        }
        String text = Files.readString(file);
        StringBuilder whole = new StringBuilder();
        signer.verifiers().stream()
                .filter(key -> !text.contains(key.toString()))
                .forEach(key -> whole.append("log ").append(key).append('\n'));
        return Policy.parse(whole.append(text).toString().getBytes(StandardCharsets.UTF_8));
    }

    /// The witnesses that can be asked: one for each address, with all its keys.
    private static List<WitnessClient.Remote> remotes(Policy policy) {
        Map<String, List<Policy.Witness>> byAddress = new LinkedHashMap<>();
        policy.witnesses()
                .forEach(each -> each.url()
                        .ifPresent(url -> byAddress
                                .computeIfAbsent(url, _ -> new ArrayList<>())
                                .add(each)));
        return byAddress.entrySet().stream()
                .map(each -> WitnessClient.Remote.of(
                        each.getValue().getFirst().name(),
                        each.getValue().stream().map(Policy.Witness::key).toList(),
                        each.getKey()))
                .toList();
    }

    Log log() {
        return log;
    }

    Optional<byte[]> file(String name) throws IOException {
        return store.find(name);
    }

    /// Whom this observatory trusts: its own log, and the witnesses it asks.
    Policy policy() {
        return policy;
    }

    KeyFolder keys() {
        return keys;
    }

    @Override
    public void close() {
        log.close();
        witnesses.ifPresent(WitnessClient::close);
        try {
            store.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
