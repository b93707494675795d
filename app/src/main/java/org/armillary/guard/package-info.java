/// What the server lets through, and how it says no.
///
/// Reads requests before anything else does; yields a [Problem][org.armillary.guard.Problem] for each it refuses.
/// Bound to loopback the server serves its one user, and only under a loopback name (`Host: attacker.example` gets
/// 421). Where others reach it, a [Caller][org.armillary.account.Caller] is recognised by a session's cookie or a
/// program's token, and may do what the table `access.txt` lets them; a stranger reads what is public. Where nobody has
/// an account it only lets people read (`POST` gets 403).
@ApplicationModule(allowedDependencies = {"wording", "account"})
@NullMarked
package org.armillary.guard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
