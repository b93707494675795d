package org.armillary.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.armillary.backup.BackupFailure;
import org.armillary.backup.Restoration;
import org.armillary.home.Home;
import org.armillary.task.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The `restore` verb: a home out of an archive.
@Command(
        name = "restore",
        description = {
            "Make a home of a backup, in an empty place. Every file is held to its digest before anything is written.",
            "Its log writes nothing before a witness or another holder of the log has shown that it is not behind."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Example: ./armillary restore armillary-2026-11-22.zip --into /srv/armillary"})
final class RestoreCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "An archive that 'armillary backup' made.")
    private Path file = Path.of("");

    @Option(
            names = "--into",
            paramLabel = "DIR",
            description = "An empty place. Default: $$ARMILLARY_HOME, or ~/.armillary.")
    private @Nullable Path into;

    // Only there for the command line to fill in.
    @SuppressWarnings("UnusedVariable")
    @Mixin
    private final DatabaseOption database = new DatabaseOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Home home = into == null ? Home.ofEnvironment() : new Home(into);
        try {
            spec.commandLine().getOut().println(Restoration.of(file, home).run(Progress.NONE));
            spec.commandLine().getOut().flush();
            return ExitCode.OK;
        } catch (BackupFailure e) {
            spec.commandLine().getErr().println("armillary: " + e.getMessage());
            return ExitCode.FAILED;
        }
    }
}
