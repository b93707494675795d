/// What the server lets through, and how it says no.
///
/// Reads requests before anything else does; yields a [Problem][org.armillary.guard.Problem] for each it refuses.
/// Bound to loopback the server serves its one user, and only under a loopback name (`Host: attacker.example` gets
/// 421); bound to any other address it only lets people read (`POST` gets 403).
@ApplicationModule(allowedDependencies = "wording")
@NullMarked
package org.armillary.guard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
