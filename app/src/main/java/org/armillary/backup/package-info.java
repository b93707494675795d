/// Carrying a home whole: one archive of it, taken while it works, and a home made of such an archive.
///
/// Reads and writes the home's files and its database; knows nothing of what they mean. The archive is a zip:
///
/// ```
/// tables/act.jsonl           the columns of a table, then its rows, a JSON array each
/// home/sources/3f/3fa9…c2    files of the home
/// manifest.jsonl             last: what the archive is of, then path, length and SHA-256 of each file before it
/// ```
///
/// All tables are of one moment, and so are the list of files and the log's checkpoint: see [Backup]. Nothing
/// of an archive reaches a home before every digest was checked: see [Restoration].
@ApplicationModule(allowedDependencies = {"home", "ledger", "task"})
@NullMarked
package org.armillary.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
