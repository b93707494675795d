/// The pages that compare and measure: dimensions side by side, thresholds with an estimator, the gap between soft and
/// hard, topics.
///
/// Thin: each page asks [org.armillary.comparison] and fills a record into a template of `src/main/jte/page`; tables
/// leave as files through [org.armillary.sheet]. All of them answer as of the frame's day.
@NullMarked
package org.armillary.web.comparison;

import org.jspecify.annotations.NullMarked;
