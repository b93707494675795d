/// The command line: one class for each verb, and `Main`, which is the program's entrance.
///
/// Reads arguments; writes results to standard output, everything else to standard error, and an exit code
/// ([ExitCode][org.armillary.cli.ExitCode]). Commands that change the corpus do it in the server when one
/// owns the home; those that only read documents start neither Spring nor a server.
///
/// `armillary serve --port 70000` prints `armillary: a port is a number from 0 to 65535, not 70000` and ends
/// with 2.
@ApplicationModule(
        allowedDependencies = {
            "backup",
            "ledger",
            "task",
            "home",
            "account",
            "alert",
            "desk",
            "task",
            "embedding",
            "search",
            "parallel",
            "bibliography",
            "corpus",
            "graph",
            "ledger",
            "catalogue",
            "harvest",
            "benchmark",
            "assessment",
            "observatory",
            "report",
            "sheet",
            "verifier",
            "mcp",
            "wording"
        })
@NullMarked
package org.armillary.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
