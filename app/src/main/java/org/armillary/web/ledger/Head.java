package org.armillary.web.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.armillary.ledger.Ledger;
import org.armillary.tlog.checkpoint.Checkpoint;
import org.armillary.tlog.checkpoint.Cosignature;
import org.armillary.tlog.checkpoint.SignedCheckpoint;
import org.armillary.tlog.note.SignedNote;
import org.armillary.tlog.note.VerifierKey;
import org.armillary.tlog.tree.Refused;

/// The log's newest checkpoint as it is published, with who has signed it.
///
/// @param signers those whose signatures hold: the log, and witnesses
record Head(Checkpoint checkpoint, List<Signer> signers) {

    /// Somebody whose signature holds.
    ///
    /// @param at when they signed, where their kind of signature says so
    record Signer(String name, Optional<Instant> at) {}

    /// Empty before the first checkpoint, and where the one there can't be read as one.
    static Optional<Head> find(Ledger ledger) {
        try {
            return ledger.file("checkpoint").map(SignedCheckpoint::parse).map(each -> of(each, ledger));
        } catch (Refused nothing) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("the log's checkpoint can't be read: " + e.getMessage(), e);
        }
    }

    private static Head of(SignedCheckpoint signed, Ledger ledger) {
        List<VerifierKey> keys = ledger.keys().stream().map(VerifierKey::parse).toList();
        return new Head(
                signed.checkpoint(),
                signed.verify(ledger.origin(), keys).stream()
                        .map(each -> new Signer(each.key().name(), time(each)))
                        .toList());
    }

    private static Optional<Instant> time(SignedNote.Signer signer) {
        return switch (signer.key().algorithm()) {
            case ED25519_COSIGNATURE, ML_DSA_COSIGNATURE ->
                Optional.of(Instant.ofEpochSecond(Cosignature.time(signer.line())));
            case TREE_HEAD -> Optional.of(Instant.ofEpochMilli(Cosignature.time(signer.line())));
            case ED25519, ECDSA -> Optional.empty();
        };
    }

    /// When the checkpoint was signed, as the signer says who says it last.
    Optional<Instant> at() {
        return signers.stream().flatMap(each -> each.at().stream()).max(Instant::compareTo);
    }

    /// Witnesses: those who signed and aren't the log.
    List<Signer> witnesses() {
        return signers.stream()
                .filter(each -> !each.name().equals(checkpoint.origin()))
                .toList();
    }
}
