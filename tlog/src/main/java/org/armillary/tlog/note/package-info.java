/// Signed notes and their keys (C2SP signed-note 1.0.0): text, and lines that say who signed it.
///
/// ```text
/// observatory.example/ledger
/// 70000
/// 3Nb1…=
///
/// — observatory.example/ledger Az3grl…
/// ```
@NullMarked
@Uses("tree")
package org.armillary.tlog.note;

import org.armillary.tlog.Uses;
import org.jspecify.annotations.NullMarked;
