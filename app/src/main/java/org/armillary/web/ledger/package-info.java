/// The ledger for everybody: its log's files as they are, and pages that show what stands in it, how to verify it, and
/// what a system decided.
///
/// Reads the [ledger][org.armillary.ledger]; yields static files by the rules of tlog-tiles below `/ledger/log/`, pages
/// below `/ledger` and `/decisions`, and a trail of decisions that its officer has opened to somebody at
/// `/trails/{secret}`. What an entry says is shown to whom it belongs; that it stands in the log is shown to everybody.
@NullMarked
package org.armillary.web.ledger;

import org.jspecify.annotations.NullMarked;
