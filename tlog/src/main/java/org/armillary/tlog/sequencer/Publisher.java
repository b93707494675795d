package org.armillary.tlog.sequencer;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.armillary.tlog.checkpoint.Checkpoint;
import org.armillary.tlog.checkpoint.Cosignature;
import org.armillary.tlog.checkpoint.SignedCheckpoint;
import org.armillary.tlog.note.SignatureLine;
import org.armillary.tlog.store.ObjectStore;
import org.armillary.tlog.store.ObjectStore.Version;
import org.armillary.tlog.tile.TileLayout;
import org.armillary.tlog.tile.TileNodes;
import org.armillary.tlog.tile.TilePath;
import org.armillary.tlog.tree.Consistency;
import org.armillary.tlog.tree.Hash;
import org.armillary.tlog.tree.Inclusion;
import org.armillary.tlog.tree.Nodes;
import org.armillary.tlog.tree.Refused;
import org.armillary.tlog.tree.Tree;
import org.armillary.tlog.witness.WitnessClient;

/// Publishing, step by step; each may fail and is done again in the next round.
///
/// ```text
/// journal ─▶ bundles, tiles ─▶ checkpoint, signed ─▶ lock ─▶ witnesses ─▶ "checkpoint" ─▶ read back as a stranger
/// ```
///
/// Belongs to one thread.
final class Publisher {

    static final String CHECKPOINT = "checkpoint";

    /// Opened tiles kept for one round of proofs.
    private static final int TILES = 256;

    private final LogSettings settings;
    private final ObjectStore store;
    private final StoredTiles tiles;
    private final Journal journal;
    private final CheckpointLock lock;
    private final Integration integration;
    private Instant signed;
    private long lastRound = System.nanoTime();
    private boolean greeted;
    private Optional<SignedCheckpoint> published;

    /// @param published what stands in the store as `checkpoint`
    Publisher(
            LogSettings settings,
            Journal journal,
            CheckpointLock lock,
            Integration integration,
            Optional<SignedCheckpoint> published) {
        this.settings = settings;
        this.store = settings.store();
        this.tiles = new StoredTiles(store);
        this.journal = journal;
        this.lock = lock;
        this.integration = integration;
        this.published = published;
        this.signed = lock.holds().map(this::time).orElse(Instant.EPOCH);
    }

    /// Publishes what the journal holds; when that is published already, only if the checkpoint is older than
    /// may be.
    ///
    /// @return the checkpoint that everybody can see now
    /// @throws IOException when a step could not be done, or may have been done or not: to be tried again
    /// @throws LogStopped when journal, store, lock and witnesses do not agree
    Optional<SignedCheckpoint> publish() throws IOException {
        lock.settle();
        greet();
        integration.advance(journal);
        boolean old = isOld();
        if (!old && !isDue()) {
            return published;
        }
        Checkpoint next = new Checkpoint(settings.origin(), integration.size(), integration.root());
        Nodes nodes = nodes(next.size());
        checkStored(next, nodes);
        // What is signed and was not published yet needs no other signature.
        Optional<SignedCheckpoint> held =
                lock.holds().filter(last -> !old && last.checkpoint().equals(next));
        SignedCheckpoint ours = held.isPresent() ? held.get() : sign(next);
        journal.release(next.size());
        SignedCheckpoint cosigned = cosigned(ours, nodes);
        put(cosigned);
        readBack(cosigned);
        published = Optional.of(cosigned);
        lastRound = System.nanoTime();
        integration.tidy(next.size());
        return published;
    }

    /// Before anything is signed, shows witnesses what was signed last: one who knows more than the lock tells
    /// that store and journal are both old copies.
    private void greet() {
        if (!greeted) {
            lock.holds()
                    .filter(last -> last.checkpoint().size() > 0)
                    .ifPresent(last -> cosign(last, nodes(last.checkpoint().size()), _ -> false));
            greeted = true;
        }
    }

    private List<WitnessClient.Response> cosign(
            SignedCheckpoint checkpoint, Nodes nodes, Predicate<List<SignatureLine>> enough) {
        Tree tree = Tree.of(checkpoint.checkpoint().size(), nodes);
        List<WitnessClient.Response> responses = settings.cosigners().cosign(checkpoint, tree, enough);
        for (WitnessClient.Response response : responses) {
            if (response.split()) {
                throw new LogStopped("the witness " + response.witness() + " knows another history of this log: "
                        + response.failure() + ". Journal and store are old copies, or somebody else writes this log."
                        + " Nothing more is signed. Put back the newest journal and store");
            }
        }
        return responses;
    }

    /// Gathers cosignatures until they are enough for the policy.
    private SignedCheckpoint cosigned(SignedCheckpoint ours, Nodes nodes) throws IOException {
        List<WitnessClient.Response> responses = cosign(ours, nodes, lines -> isEnough(ours.with(lines)));
        List<SignatureLine> lines =
                responses.stream().flatMap(each -> each.lines().stream()).toList();
        SignedCheckpoint cosigned = ours.with(lines);
        if (!isEnough(cosigned)) {
            throw new IOException("not enough witnesses for the policy; "
                    + responses.stream()
                            .filter(each -> !each.failure().isEmpty())
                            .map(each -> each.witness() + ": " + each.failure())
                            .collect(Collectors.joining("; ")));
        }
        return cosigned;
    }

    private boolean isEnough(SignedCheckpoint cosigned) {
        try {
            settings.policy().accept(cosigned);
            return true;
        } catch (Refused _) {
            return false;
        }
    }

    /// Brings what is in the journal so far on its way, so that less is left for the next checkpoint.
    void prepare() throws IOException {
        integration.take(journal);
    }

    private SignedCheckpoint sign(Checkpoint next) throws IOException {
        SignedCheckpoint ours = settings.signer().sign(next, now());
        lock.exchange(ours);
        return ours;
    }

    private boolean isDue() {
        return published
                .filter(last -> last.checkpoint().size() == integration.size())
                .filter(this::isEnough)
                .isEmpty();
    }

    /// By the clock after a start; and by what has passed, should the clock have gone back.
    private boolean isOld() {
        Duration age = Duration.between(signed, settings.clock().instant());
        Duration here = Duration.ofNanos(System.nanoTime() - lastRound);
        return age.compareTo(settings.refresh()) >= 0 || here.compareTo(settings.refresh()) >= 0;
    }

    /// Never goes back, whatever the clock does, also not behind what an earlier process signed.
    private Instant now() {
        Instant now = settings.clock().instant();
        signed = now.isAfter(signed) ? now : signed;
        return signed;
    }

    private Instant time(SignedCheckpoint last) {
        return last.note().lines().stream()
                .filter(settings.signer().verifiers().getLast()::claims)
                .map(line -> Instant.ofEpochSecond(Cosignature.time(line)))
                .findFirst()
                .orElse(Instant.EPOCH);
    }

    /// Holds what stands in the store against what would be signed: the tree must hold the last one that was, and
    /// the last entry must be in it.
    private void checkStored(Checkpoint next, Nodes nodes) throws IOException {
        Checkpoint last =
                lock.holds().map(SignedCheckpoint::checkpoint).orElse(new Checkpoint(next.origin(), 0, Hash.EMPTY));
        if (last.size() > 0) {
            Consistency.of(last.size(), next.size(), nodes).verify(last.root(), next.root());
        }
        if (next.size() > 0) {
            TilePath bundle = TileLayout.of(next.size()).tile(TilePath.ENTRIES, (next.size() - 1) / TilePath.FULL);
            Hash leaf = Hash.leaf(tiles.entries(bundle).getLast());
            Inclusion.of(next.size() - 1, next.size(), nodes).verify(leaf, next.root());
        }
    }

    private void put(SignedCheckpoint next) throws IOException {
        Optional<Version> stands = store.findVersion(CHECKPOINT);
        if (stands.isPresent()
                && parse(stands.get().bytes()).checkpoint().size()
                        > next.checkpoint().size()) {
            throw new LogStopped("\"" + CHECKPOINT + "\" in the store is ahead of the lock: somebody else published"
                    + " this log. Find the other sequencer before opening the log again");
        }
        store.compareAndSet(CHECKPOINT, stands, next.bytes());
    }

    /// Reads what everybody reads now, and believes it no more than a stranger would.
    private void readBack(SignedCheckpoint put) throws IOException {
        byte[] bytes = store.find(CHECKPOINT)
                .orElseThrow(() -> new IOException("\"" + CHECKPOINT + "\" was put and is not there"));
        SignedCheckpoint read = settings.policy().accept(parse(bytes)).signed();
        if (!Arrays.equals(bytes, put.bytes())) {
            throw new LogStopped("somebody else published this log, size "
                    + read.checkpoint().size() + ": find the other sequencer before opening the log again");
        }
        checkStored(read.checkpoint(), nodes(read.checkpoint().size()));
    }

    private Nodes nodes(long size) {
        return new TileNodes(size, tiles, TILES);
    }

    private SignedCheckpoint parse(byte[] note) {
        SignedCheckpoint checkpoint = SignedCheckpoint.parse(note);
        checkpoint.verify(settings.origin(), settings.signer().verifiers());
        return checkpoint;
    }
}
