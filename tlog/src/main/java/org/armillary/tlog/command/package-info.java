/// The verifier as a program of its own: what an auditor with a laptop and no network types.
///
/// ```text
/// java -jar armillary-tlog.jar verify https://observatory.example/ledger/log/ --policy policy
/// java -jar armillary-tlog.jar check 17.tlog-proof --entry 17.entry --policy policy
/// ```
///
/// Each verb is a class that prints what it found in words and ends with an exit code; the program's own command line
/// calls the same classes.
@NullMarked
@Uses({"audit", "checkpoint", "note", "proof", "tree"})
package org.armillary.tlog.command;

import org.armillary.tlog.Uses;
import org.jspecify.annotations.NullMarked;
