/// What the program says to people, by key and language.
///
/// Reads the bundles `wording/*.properties`, one for each group of pages; yields finished sentences. Patterns are ICU
/// message patterns, so
/// that plurals and numbers follow the language: `library.count={0, plural, one{# instrument} other{#
/// instruments}}` says "1 instrument" for 1.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.armillary.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
