package org.armillary.tlog.witness;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.armillary.tlog.checkpoint.SignedCheckpoint;
import org.armillary.tlog.store.ObjectStore;
import org.armillary.tlog.tree.Hash;
import org.armillary.tlog.tree.Refused;

/// What a witness remembers of a log: the checkpoint it cosigned last, in the place where watchers ask for it.
final class LastSeen {

    private final ObjectStore store;
    private final String origin;
    private final String hash;

    LastSeen(ObjectStore store, String origin) {
        this.store = store;
        this.origin = origin;
        this.hash = hash(origin);
    }

    /// SHA-256 of an origin in hexadecimal digits: a name that is safe in paths.
    static String hash(String origin) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(origin.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }

    String hash() {
        return hash;
    }

    /// The size and root at a moment.
    ///
    /// @param seen the version of the object that says so
    record State(long size, Hash root, Optional<ObjectStore.Version> seen) {}

    /// @throws Refused when the object holds no checkpoint of this log
    State read() throws IOException {
        Optional<ObjectStore.Version> seen = store.findVersion(name());
        if (seen.isEmpty()) {
            return new State(0, Hash.EMPTY, seen);
        }
        SignedCheckpoint last = SignedCheckpoint.parse(seen.get().bytes());
        if (!last.checkpoint().origin().equals(origin)) {
            throw new Refused(name() + " is of " + last.checkpoint().origin() + ", not of " + origin);
        }
        return new State(last.checkpoint().size(), last.checkpoint().root(), seen);
    }

    /// Puts a checkpoint in the place of the state, durably.
    ///
    /// @return false when another stands there by now
    boolean replace(State state, SignedCheckpoint cosigned) throws IOException {
        return store.compareAndSet(name(), state.seen(), cosigned.bytes()).isPresent();
    }

    /// The bytes of the last checkpoint.
    Optional<byte[]> find() throws IOException {
        return store.find(name());
    }

    private String name() {
        return hash + "/checkpoint";
    }
}
