/// Acts: everything that officially happens in an observatory, append-only, written in the same transaction
/// as the state it changes.
///
/// Reads and writes the table `act`. State that a table holds beside it can be recomputed from the acts and
/// the files of the home. An act is never changed or deleted; only what it says beside that it happened can
/// be destroyed. Others follow by sequence number: the search index remembers the last one it has seen. An
/// act that no other file of the home tells of is a file below `acts/` first.
///
/// ```
/// 17 | 0199f2c4-… | imported | texts | 2026-11-21T09:30:00Z | ana | home |
/// /akn/eu/act/regulation/2024/1689/eng@2024-06-13 |
/// {"source":"3fa9…",…}
/// ```
@ApplicationModule(allowedDependencies = {"home", "account"})
@NullMarked
package org.armillary.act;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
