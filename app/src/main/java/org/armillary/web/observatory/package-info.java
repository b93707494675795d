/// The observatory's pages: the story at the front, map, timeline, what comes due, norms one by one, downloads.
///
/// Thin: each page asks [Observatory][org.armillary.observatory.Observatory] or the catalogue and fills a record into a
/// template of `src/main/jte/page/` and `src/main/jte/observatory/`. All of them answer as of the frame's day.
@NullMarked
package org.armillary.web.observatory;

import org.jspecify.annotations.NullMarked;
