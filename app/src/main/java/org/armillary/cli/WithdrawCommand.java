package org.armillary.cli;

import java.util.concurrent.Callable;
import org.armillary.desk.Errand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The `withdraw` verb: takes texts out of what the corpus answers with.
@Command(
        name = "withdraw",
        description = {
            "Take a text out of what the corpus answers with, or all texts of a work.",
            "Its source and its history stay: 'show --as-known' answers for earlier times, and importing it brings it back."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Example: ./armillary withdraw kr/014820@2025-01-21 --reason \"taken from the wrong page\""})
final class WithdrawCommand implements Callable<Integer> {

    @Parameters(paramLabel = "WORK[/LANG][@DATE]", description = "The work, or its text of exactly that date.")
    private String reference = "";

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why; kept with the act.")
    private String reason = "";

    @Mixin
    private final HomeOption home = new HomeOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return home.run(new Errand.Withdraw(reference, reason), spec);
    }
}
