package org.armillary.tlog.witness;

import java.util.List;
import org.armillary.tlog.tree.Hash;
import org.armillary.tlog.tree.Refused;

/// The body of `sign-subtree`: a range of leaves, its root, and why a tree that the witness cosigned holds it.
///
/// ```text
/// subtree 4 8
/// XSHDJSBg6doP9pvwk1GytjEBB5TH+jX7e+Go68hCYcI=
/// bq84Y9rcohKb4VRS0K0riKbxraAUkhKA67FLKLEMy/k=
///
/// observatory.example/ledger
/// 13
/// …
/// ```
///
/// @param start first leaf
/// @param end leaf after the last
/// @param root of the subtree
/// @param proof its consistency with the checkpoint's tree
/// @param checkpoint bytes, not read yet
record SubtreeRequest(long start, long end, Hash root, List<Hash> proof, byte[] checkpoint) {

    /// @throws Refused when the body can't be read
    static SubtreeRequest parse(byte[] body) {
        Request request = Request.parse(body);
        List<String> head = request.head();
        long[] range = Request.numbers(head.getFirst(), "subtree", 2);
        if (head.size() < 2) {
            throw new Refused("the second line is the subtree's hash, and there is none");
        }
        return new SubtreeRequest(
                range[0],
                range[1],
                Hash.parse(head.get(1)),
                Request.hashes(head.subList(2, head.size())),
                request.checkpoint());
    }
}
