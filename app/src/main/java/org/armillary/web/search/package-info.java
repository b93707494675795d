/// The search page: provisions found while the question is typed, narrowed by facets, each with why it was found.
///
/// Thin: asks [Search][org.armillary.search.Search] as of the frame's day and fills a [SearchView] into
/// `page/search.jte`. What others add to it stands in templates of its own: `search/beside.jte` beside the count
/// of hits, `search/foot.jte` at the foot of a hit, `search/clause.jte` under a question that is a clause.
@NullMarked
package org.armillary.web.search;

import org.jspecify.annotations.NullMarked;
