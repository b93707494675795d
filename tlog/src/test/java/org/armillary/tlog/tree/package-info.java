/// Tests of the tree.
@NullMarked
package org.armillary.tlog.tree;

import org.jspecify.annotations.NullMarked;
