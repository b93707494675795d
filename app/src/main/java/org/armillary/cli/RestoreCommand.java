package org.armillary.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.armillary.backup.BackupFailure;
import org.armillary.backup.Restoration;
import org.armillary.desk.Desk;
import org.armillary.home.Home;
import org.armillary.home.HomeHeld;
import org.armillary.home.Ownership;
import org.armillary.ledger.PutBack;
import org.armillary.task.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "An archive that 'armillary backup' made.")
    private @Nullable Path file;

    @Option(
            names = "--into",
            paramLabel = "DIR",
            description = "An empty place. Default: $$ARMILLARY_HOME, or ~/.armillary.")
    private @Nullable Path into;

    @Option(
            names = "--unwitnessed",
            description = {
                "Let its log go on though nobody can show that it is not behind. It means: you know that nobody has seen a",
                "later entry of this log. If that is wrong the log forks, and whoever holds the later checkpoint can prove it.",
                "Without FILE: for a home that was restored before."
            })
    private boolean unwitnessed;

    // Only there for the command line to fill in.
    @SuppressWarnings("UnusedVariable")
    @Mixin
    private final DatabaseOption database = new DatabaseOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Home home = into == null ? Home.ofEnvironment() : new Home(into);
        PrintWriter out = spec.commandLine().getOut();
        if (file == null) {
            out.println(allowed(home));
        } else {
            out.println(restored(file, home));
        }
        out.flush();
        return ExitCode.OK;
    }

    private String restored(Path archive, Home home) throws InterruptedException {
        try {
            String restored = Restoration.of(archive, home, unwitnessed).run(Progress.NONE);
            // The index was not carried.
            Desk desk = Desk.open(home, "restore", Duration.ZERO);
            desk.catchUp();
            desk.finish();
            return restored + "\nits log goes on when the server starts, "
                    + (unwitnessed
                            ? "on your word that nobody has seen a later entry of it"
                            : "once its witnesses have shown that it is not behind");
        } catch (BackupFailure e) {
            throw new CommandFailure("nothing was restored", String.valueOf(e.getMessage()), e);
        }
    }

    private String allowed(Home home) throws IOException {
        if (!unwitnessed) {
            throw new ParameterException(spec.commandLine(), "which backup? Name its FILE");
        }
        try (Ownership _ = Ownership.take(home, "restore")) {
            PutBack note = PutBack.find(home)
                    .orElseThrow(() -> new CommandFailure(
                            "this home's log needs no leave",
                            home.root().toString(),
                            "--unwitnessed is for a home that was restored and could not prove itself"));
            new PutBack(note.made(), true).keep(home);
        } catch (HomeHeld held) {
            throw new CommandFailure(
                    "the home is held by another process", String.valueOf(held.getMessage()), "stop it first", held);
        }
        return home.root()
                + ": its log goes on at the next start, on your word that nobody has seen a later entry of it";
    }
}
