/// What norms draw on: edges between instruments and between provisions, from an earlier text to a later one.
///
/// Reads the catalogue's ancestors, the texts held and the graph's links; what people said of edges is kept as acts.
/// Writes `index/lineage.json`, derived: what texts share by alignment ([reuse][org.armillary.reuse]) and where they
/// refer to each other, found in the background whenever the texts held have changed.
///
/// ```
/// lineage.of("eu-ai-act", day).ancestors()  // oecd-ai-principles, draws-on, own text, recital 12: hardening …
/// ```
@ApplicationModule(allowedDependencies = {"catalogue", "home", "task", "act", "corpus", "graph", "reuse"})
@NullMarked
package org.armillary.lineage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
