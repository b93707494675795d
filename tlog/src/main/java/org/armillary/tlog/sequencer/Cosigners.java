package org.armillary.tlog.sequencer;

import java.util.List;
import java.util.function.Predicate;
import org.armillary.tlog.checkpoint.SignedCheckpoint;
import org.armillary.tlog.note.SignatureLine;
import org.armillary.tlog.tree.Tree;
import org.armillary.tlog.witness.WitnessClient;

/// Those who are asked to cosign each checkpoint: a client of witnesses, as `client::cosign`.
@FunctionalInterface
public interface Cosigners {

    /// Nobody.
    Cosigners NONE = (_, _, _) -> List.of();

    /// Asks all of them, side by side, within a time.
    ///
    /// @param tree of the checkpoint, to prove that it holds what they saw before
    /// @param enough told the lines so far; once it says yes, nobody is waited for any more
    /// @return what came of it; a witness that knows another history says so
    List<WitnessClient.Response> cosign(SignedCheckpoint checkpoint, Tree tree, Predicate<List<SignatureLine>> enough);
}
