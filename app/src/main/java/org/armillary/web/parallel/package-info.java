/// The pages on parallels: a provision beside its relatives elsewhere, a clause taken apart into its origins, a work
/// and the acts that belong to it.
///
/// Thin: each page asks [Parallels][org.armillary.parallel.Parallels] and its neighbours as of the frame's day. A
/// clause that is pasted is posted, so that it stands in no address and no log, and is kept nowhere.
@NullMarked
package org.armillary.web.parallel;

import org.jspecify.annotations.NullMarked;
