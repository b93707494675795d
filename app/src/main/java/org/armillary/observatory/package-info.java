/// What the catalogue says of a day and of the time between two days: who has which norm, what happened, what changed.
///
/// Reads the [Catalogue][org.armillary.catalogue.Catalogue] and the stories of `catalogues/stories/`; yields values
/// for pages, calendars (RFC 5545) and linked data (JSON-LD). It knows no page and no
/// request.
///
/// ```
/// Panorama then = Panorama.of(Catalogue.shipped(), LocalDate.parse("2027-12-02"));
/// then.in("eu")  // the Union's instruments, each with its status on that day
/// Change.between(catalogue, LocalDate.parse("2026-11-21"), LocalDate.parse("2027-12-02"), Following.ALL)
/// ```
@ApplicationModule(allowedDependencies = {"catalogue"})
@NullMarked
package org.armillary.observatory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
