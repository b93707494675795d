/// What a person typed into a search, as a tree.
///
/// Reads any string of characters in a lawyer's syntax and writes a
/// [Interpretation][org.armillary.query.Interpretation]: a [Clause][org.armillary.query.Clause] and
/// [notes][org.armillary.query.Note] on what was read otherwise than it may have been meant. Everything has some
/// reading, found in one pass, whatever its length, depth or script. Knows no index.
///
/// ```
/// "serious incident" report* in:eu,kr      transparency w/10 (user OR deployer) NOT draft      art. 6(3) AI Act
/// ```
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.armillary.query;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
