/// Who does something, and for whom: organisations, people, programs, and what each may do.
///
/// ```
/// new Actor("ana", "ministry", Role.ANALYST)   // ana, an analyst, for the ministry
/// Actor.alone()                                // the one user of a server that only this machine reaches
/// ```
@ApplicationModule(allowedDependencies = "home")
@NullMarked
package org.armillary.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
