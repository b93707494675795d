/// The pages on what norms draw on: families and texts side by side, pathways, convergence, drafts from principles.
///
/// Thin: each page asks [Lineage][org.armillary.lineage.Lineage] and its neighbours as of the frame's day, and fills a
/// record into a template of `src/main/jte/page`. Saying that an edge is right or wrong is an act, offered only where
/// forms may change something.
@NullMarked
package org.armillary.web.lineage;

import org.jspecify.annotations.NullMarked;
