package org.armillary.tlog.witness;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.armillary.tlog.tree.Hash;
import org.armillary.tlog.tree.Refused;

/// The body of `add-checkpoint`: what a log claims that the witness saw last, and why the new tree holds that one.
///
/// ```text
/// old 5
/// XSHDJSBg6doP9pvwk1GytjEBB5TH+jX7e+Go68hCYcI=
///
/// observatory.example/ledger
/// 8
/// …
/// ```
///
/// @param old size that the witness is thought to have cosigned last; 0 for none
/// @param proof consistency of the tree of size `old` with the new one
/// @param checkpoint the new one's bytes as signed, not read yet
record Submission(long old, List<Hash> proof, byte[] checkpoint) {

    /// @throws Refused when the body can't be read
    static Submission parse(byte[] body) {
        Request request = Request.parse(body);
        long old = Request.numbers(request.head().getFirst(), "old", 1)[0];
        return new Submission(
                old, Request.hashes(request.head().subList(1, request.head().size())), request.checkpoint());
    }

    byte[] print() {
        var out = new ByteArrayOutputStream();
        out.writeBytes(("old " + old + "\n").getBytes(StandardCharsets.US_ASCII));
        proof.forEach(hash -> out.writeBytes((hash + "\n").getBytes(StandardCharsets.US_ASCII)));
        out.write('\n');
        out.writeBytes(checkpoint);
        return out.toByteArray();
    }
}
