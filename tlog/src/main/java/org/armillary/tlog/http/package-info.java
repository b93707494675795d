/// HTTP as a suspicious client speaks it: every answer has a size it may not pass and a time by which it is there, and
/// nobody is followed elsewhere.
///
/// ```java
/// try (Exchanges exchanges = new Exchanges(Duration.ofSeconds(10))) {
///     Exchanges.Answer answer = exchanges.get(URI.create("https://log.example/checkpoint"), 64 * 1024);
/// }
/// ```
@NullMarked
@Uses({})
package org.armillary.tlog.http;

import org.armillary.tlog.Uses;
import org.jspecify.annotations.NullMarked;
