package org.armillary.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.armillary.home.HomeUnfinished;
import org.armillary.tlog.command.Failure;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The program's entrance: reads the verb and runs its command. Loads no Spring class; only the commands that need the
/// server do.
///
/// One class for each verb, listed here in the order in which `--help` shows them. A command returns an [ExitCode] and
/// throws a [CommandFailure] when it can't go on; it writes results to `spec.commandLine().getOut()` and everything
/// else to `getErr()`.
@Command(
        name = "armillary",
        header = "The open observatory for AI law.",
        synopsisSubcommandLabel = "VERB",
        commandListHeading = "%nVerbs:%n",
        footer = {"", "Exit codes: 0 done, 1 some inputs failed, 2 wrong usage."},
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            ServeCommand.class,
            McpCommand.class,
            ImportCommand.class,
            HarvestCommand.class,
            RebuildCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            SearchCommand.class,
            ShowCommand.class,
            CorrectionsCommand.class,
            WithdrawCommand.class,
            AccountCommand.class,
            CiteCommand.class,
            TermsCommand.class,
            DutiesCommand.class,
            ParallelsCommand.class,
            LinksCommand.class,
            CatalogueCommand.class,
            RulebookCommand.class,
            LedgerCommand.class,
            AssessCommand.class,
            ReplayCommand.class,
            ExtractCommand.class,
            BenchCommand.class,
            TestCommand.class,
            TrainCommand.class
        })
public final class Main implements Runnable {
    @Spec
    private CommandSpec spec;

    private Main() {}

    /// Runs the command line and ends the process with its exit code.
    public static void main(String[] args) {
        // Texts of law are in every script, whatever the terminal's locale says.
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, args));
    }

    /// Runs the command line.
    ///
    /// @return an [ExitCode]
    static int run(PrintWriter out, PrintWriter err, String... args) {
        return commandLine().setOut(out).setErr(err).execute(args);
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.AUTO))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler(Main::explainUsage)
                .setExecutionExceptionHandler(Main::explainFailure);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no verb given");
    }

    private static int explainUsage(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("armillary: " + wrong.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(wrong, err);
        err.println("See '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE;
    }

    private static int explainFailure(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (failure instanceof CommandFailure || failure instanceof Failure || failure instanceof HomeUnfinished) {
            err.println("armillary: " + failure.getMessage());
        } else {
            err.println("armillary: unexpected error in '"
                    + command.getCommandSpec().qualifiedName() + "': " + failure
                    + "; run it again with ARMILLARY_DEBUG=1 and report what it prints");
        }
        if (System.getenv("ARMILLARY_DEBUG") != null) {
            failure.printStackTrace(err);
        }
        return failure instanceof Failure told && told.isUsage() ? ExitCode.USAGE : ExitCode.FAILED;
    }
}
