/// The verifier page: one HTML file that checks receipts and proofs in a browser, without network and without its
/// keeper.
///
/// Everything is in `verifier.html`, beside this package: SHA-256, Ed25519, ML-DSA-44, signed notes, tlog-proofs,
/// policies, receipts. Its SHA-256 is published in docs/ledger.md, so that a copy can be compared. Nothing here is
/// trusted by it: a page that the keeper of a log serves proves nothing by itself.
///
/// ```
/// armillary ledger verifier --out verifier.html    then open the file from disk
/// ```
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.armillary.verifier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
