package org.armillary.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
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
        versionProvider = Version.class)
public final class Main implements Runnable {
    private static final Map<String, Class<?>> VERBS = new LinkedHashMap<>();

    static {
        VERBS.put("serve", ServeCommand.class);
        VERBS.put("mcp", McpCommand.class);
        VERBS.put("import", ImportCommand.class);
        VERBS.put("harvest", HarvestCommand.class);
        VERBS.put("rebuild", RebuildCommand.class);
        VERBS.put("backup", BackupCommand.class);
        VERBS.put("restore", RestoreCommand.class);
        VERBS.put("search", SearchCommand.class);
        VERBS.put("alert", AlertCommand.class);
        VERBS.put("show", ShowCommand.class);
        VERBS.put("corrections", CorrectionsCommand.class);
        VERBS.put("withdraw", WithdrawCommand.class);
        VERBS.put("account", AccountCommand.class);
        VERBS.put("cite", CiteCommand.class);
        VERBS.put("terms", TermsCommand.class);
        VERBS.put("duties", DutiesCommand.class);
        VERBS.put("parallels", ParallelsCommand.class);
        VERBS.put("links", LinksCommand.class);
        VERBS.put("catalogue", CatalogueCommand.class);
        VERBS.put("rulebook", RulebookCommand.class);
        VERBS.put("ledger", LedgerCommand.class);
        VERBS.put("assess", AssessCommand.class);
        VERBS.put("replay", ReplayCommand.class);
        VERBS.put("extract", ExtractCommand.class);
        VERBS.put("bench", BenchCommand.class);
        VERBS.put("test", TestCommand.class);
        VERBS.put("train", TrainCommand.class);
    }

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
        return commandLine(args).setOut(out).setErr(err).execute(args);
    }

    /// The command line with all verbs.
    static CommandLine commandLine() {
        return commandLine(VERBS);
    }

    /// The command line as some arguments need it: reading what all verbs take would be a third of a short start.
    private static CommandLine commandLine(String... args) {
        Class<?> verb = args.length == 0 ? null : VERBS.get(args[0]);
        return verb == null ? commandLine() : commandLine(Map.of(args[0], verb));
    }

    private static CommandLine commandLine(Map<String, Class<?>> verbs) {
        CommandLine line = new CommandLine(new Main());
        verbs.forEach(line::addSubcommand);
        return line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.AUTO))
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
