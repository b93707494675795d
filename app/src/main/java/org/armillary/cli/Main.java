package org.armillary.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The program's entrance: reads the verb and runs its command. Loads no Spring class; only `serve` and the commands
/// that
/// need the corpus do.
@Command(name = "armillary", description = "The open observatory for AI law.", mixinStandardHelpOptions = true)
public final class Main {
    private Main() {}

    /// Runs the command line and ends the process with its exit code.
    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }
}
