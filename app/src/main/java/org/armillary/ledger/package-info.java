/// The ledger: acts and decision records as entries of a transparency log that nobody can quietly change,
/// whoever keeps it.
///
/// Takes acts from the table `act`, which is the outbox, and decision records from programs; gives each its
/// place in the log and in its stream, a salt and a commitment, in one transaction; appends them in that
/// order; gives receipts. Entries hold no personal data: payload and salt stand in `ledger_entry` and can be
/// destroyed. Also writes `ledger_stream`, `ledger_pseudonym`, `ledger_request`, `ledger_position`, and
/// `~/.armillary/ledger/`. The forms are written down in `docs/formats/`.
///
/// ```
/// acts, records ─▶ ledger_entry (place, sequence, salt, payload, entry) ─▶ log ─▶ checkpoint ─▶ receipt
///
/// {"actor":"5d1c…","commitment":"w4Yk…=","id":"0199f2c4-…","kind":"decision","schema":"decision/1",
///  "sequence":17,"stream":"3b9f…","time":"2026-11-22T00:45:12.003417Z","v":1}
/// ```
@ApplicationModule(allowedDependencies = {"home", "account", "act", "bucket", "canonical"})
@NullMarked
package org.armillary.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
