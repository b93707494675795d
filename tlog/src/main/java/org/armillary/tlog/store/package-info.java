/// Where a log keeps its objects: named bytes that are put once, and a few that are exchanged only by who knows what
/// stood there before.
///
/// One contract ([ObjectStore]), kept by local files and by memory here and by S3-compatible stores elsewhere.
@NullMarked
@Uses({})
package org.armillary.tlog.store;

import org.armillary.tlog.Uses;
import org.jspecify.annotations.NullMarked;
