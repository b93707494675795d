/// Saved searches: questions that people keep, and notices of provisions that newly match them.
///
/// Follows the corpus: when a text comes in, the versions of provisions it never had before are held against all
/// saved searches at once ([Percolator][org.armillary.search.Percolator]). What matches becomes a row in the same
/// transaction that notes the versions as seen, so that each is told exactly once; all that came of one piece of work
/// becomes one [Notice][org.armillary.alert.Notice] for each search, which stands on a page, in a feed, and is posted
/// to an address. Writes the tables of `V10__saved_searches.sql`; no act tells of a saved search, for it is private.
///
/// ```
/// SavedSearch saved = alerts.searches().save(owner, "Incidents", question, now);
/// // … import …
/// alerts.notices().list(saved.id(), 20)   // 1 notice: 3 provisions, 2 new, 1 changed
/// ```
@ApplicationModule(allowedDependencies = {"home", "account", "corpus", "graph", "harvest", "search"})
@NullMarked
package org.armillary.alert;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
