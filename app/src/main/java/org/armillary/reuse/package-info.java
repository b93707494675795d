/// Words of an earlier text found again in a later one.
///
/// Reads pieces of texts, each about as long as an article, with their day and language; writes nothing. Pieces that
/// share rare phrases become candidates in time that grows with the words, not with the pairs; each candidate is
/// aligned locally, token by token, with rare words weighing more and phrases that stand in many texts weighing
/// less (decision 0036).
///
/// ```
/// List<Reuse> found = new ReuseSearch(pieces, check).find();
/// found.getFirst().score()  // bits of rare words shared in order, 61.4 say, times how much of both stretches is the
/// same
/// ```
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.armillary.reuse;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
