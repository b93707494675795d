/// The one form of a JSON value: equal values have equal bytes, so that a digest says what was meant.
///
/// ```
/// CanonicalJson.write(Map.of("b", 1, "a", "x"))   // {"a":"x","b":1}
/// ```
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.armillary.canonical;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
