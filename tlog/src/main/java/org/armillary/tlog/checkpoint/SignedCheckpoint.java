package org.armillary.tlog.checkpoint;

import java.util.Collection;
import java.util.List;
import org.armillary.tlog.note.SignatureLine;
import org.armillary.tlog.note.SignedNote;
import org.armillary.tlog.note.SignedNote.Signer;
import org.armillary.tlog.note.VerifierKey;
import org.armillary.tlog.tree.Refused;

/// A checkpoint with the lines of its log and of witnesses.
///
/// Reading one verifies nothing; [#verify] tells who signed it.
public record SignedCheckpoint(Checkpoint checkpoint, SignedNote note) {

    /// @throws Refused when the note doesn't say what the checkpoint says
    public SignedCheckpoint {
        if (!checkpoint.text().equals(note.text())) {
            throw new Refused("a checkpoint of " + checkpoint.origin() + " with the note of another");
        }
    }

    /// @throws Refused when the note is no checkpoint
    public static SignedCheckpoint of(SignedNote note) {
        return new SignedCheckpoint(Checkpoint.parse(note.text()), note);
    }

    /// @throws Refused when the bytes are no checkpoint with at least one signature
    public static SignedCheckpoint parse(byte[] note) {
        return of(SignedNote.parse(note));
    }

    /// Finds out who signed.
    ///
    /// @throws Refused when a line of a known key fails, or there is none; lines of other keys are ignored
    public List<Signer> verify(Collection<VerifierKey> known) {
        return note.verify(known, (key, line) -> Cosignature.holds(key, line, this));
    }

    /// The same, for a reader who asked for one log.
    ///
    /// @throws Refused also when this is a checkpoint of another
    public List<Signer> verify(String origin, Collection<VerifierKey> known) {
        if (!checkpoint.origin().equals(origin)) {
            throw new Refused("a checkpoint of '" + checkpoint.origin() + "', asked for was '" + origin + "'");
        }
        return verify(known);
    }

    /// This checkpoint with more signatures below.
    public SignedCheckpoint with(List<SignatureLine> more) {
        return new SignedCheckpoint(checkpoint, note.with(more));
    }

    /// The note in UTF-8: what is published.
    public byte[] bytes() {
        return note.bytes();
    }
}
