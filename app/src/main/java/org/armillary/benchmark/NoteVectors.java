package org.armillary.benchmark;

import java.util.HexFormat;
import java.util.List;
import org.armillary.tlog.checkpoint.Checkpoint;
import org.armillary.tlog.checkpoint.Cosignature;
import org.armillary.tlog.checkpoint.SignedCheckpoint;
import org.armillary.tlog.note.Algorithm;
import org.armillary.tlog.note.SignatureLine;
import org.armillary.tlog.note.SignedNote;
import org.armillary.tlog.note.SigningKey;
import org.armillary.tlog.note.VerifierKey;
import org.armillary.tlog.tree.Refused;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Vectors on keys, signed notes, checkpoints and cosignatures.
final class NoteVectors {

    private NoteVectors() {}

    static List<VectorTask> tasks() {
        return List.of(
                VectorTask.verdict("vkey", input -> VerifierKey.parse(input.text("vkey"))),
                VectorTask.verdict("signed_note", NoteVectors::signedNote),
                VectorTask.verdict("checkpoint", NoteVectors::checkpoint),
                VectorTask.verdict("cosignature", NoteVectors::cosignature),
                VectorTask.verdict("subtree_cosignature", NoteVectors::subtreeCosignature),
                VectorTask.value("sign_note", NoteVectors::signNote));
    }

    private static void signedNote(VectorInput input) {
        SignedNote note = SignedNote.parse(note(input));
        List<VerifierKey> keys = input.keys("vkeys");
        if (isCheckpoint(note)) {
            SignedCheckpoint.of(note).verify(keys);
        } else {
            note.verify(keys);
        }
    }

    private static boolean isCheckpoint(SignedNote note) {
        try {
            var _ = Checkpoint.parse(note.text());
            return true;
        } catch (Refused _) {
            return false;
        }
    }

    private static byte[] note(VectorInput input) {
        return input.has("note_b64") ? input.base64("note_b64") : input.utf8("note");
    }

    private static void checkpoint(VectorInput input) {
        SignedCheckpoint signed = SignedCheckpoint.parse(note(input));
        List<VerifierKey> keys = input.keys("vkeys");
        if (input.has("origin")) {
            signed.verify(input.text("origin"), keys);
        } else {
            signed.verify(keys);
        }
    }

    private static void cosignature(VectorInput input) {
        SignedCheckpoint.parse(note(input)).verify(input.keys("witness_vkeys"));
    }

    private static void subtreeCosignature(VectorInput input) {
        String line = input.text("signature_line");
        Cosignature.verify(
                VerifierKey.parse(input.text("vkey")),
                SignatureLine.parse(line.endsWith("\n") ? line.substring(0, line.length() - 1) : line),
                input.text("origin"),
                ProofVectors.subtree(input),
                input.hash("hash"));
    }

    private static ObjectNode signNote(VectorInput input) {
        byte[] seed = HexFormat.of().parseHex(input.text("seed_hex"));
        SigningKey key = SigningKey.of(input.text("name"), Algorithm.ED25519, seed);
        return JsonNodeFactory.instance
                .objectNode()
                .put("vkey", key.verifier().toString())
                .put("note", SignedNote.sign(input.text("text"), List.of(key)).toString());
    }
}
