/// The Merkle tree of RFC 6962 over SHA-256: hashes, roots, inclusion and consistency proofs, also of subtrees.
///
/// Knows nothing of files, notes or keys. Whoever checks a proof gets a [Refused] that says what is wrong, or nothing.
///
/// ```java
/// Inclusion proof = Inclusion.of(nodes, 17, 70_000);
/// proof.verify(Hash.leaf(entry), root);
/// ```
@NullMarked
@Uses({})
package org.armillary.tlog.tree;

import org.armillary.tlog.Uses;
import org.jspecify.annotations.NullMarked;
