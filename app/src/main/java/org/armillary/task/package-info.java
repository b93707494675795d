/// Long work that a person watches: an import, a rebuild. It reports progress, can be cancelled, and outlives the
/// page that started it.
///
/// `tasks.start("import", progress -> …)` runs the work on a thread of its own and yields a
/// [Task][org.armillary.task.Task], which says at any time how far it is (`120 of 526 documents, 4.1 of 17.0 MB`)
/// and keeps what it reported.
@ApplicationModule(allowedDependencies = {"account"})
@NullMarked
package org.armillary.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
