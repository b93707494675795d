package org.armillary.cli;

import java.nio.file.Path;
import java.time.Duration;
import org.armillary.desk.Errand;
import org.armillary.desk.Errands;
import org.armillary.desk.Telling;
import org.armillary.desk.Unanswered;
import org.armillary.graph.Inquiry;
import org.armillary.home.Home;
import org.armillary.home.HomeHeld;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/// The option of every command that works on a home, and how they do it.
final class HomeOption {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "Where the corpus is kept. Default: $$ARMILLARY_HOME, or ~/.armillary.")
    private @Nullable Path directory;

    // Only there for the command line to fill in.
    @SuppressWarnings("UnusedVariable")
    @Mixin
    private final DatabaseOption database = new DatabaseOption();

    Home home() {
        return directory == null ? Home.ofEnvironment() : new Home(directory);
    }

    Errands errands() {
        return new Errands(home(), PATIENCE);
    }

    /// Does a short errand and prints what came of it.
    ///
    /// @return an [ExitCode]
    int run(Errand errand, CommandSpec spec) {
        if (!home().exists()) {
            throw new CommandFailure(
                    "nothing was ever imported",
                    home().root().toString(),
                    "'armillary import FILE' takes documents in");
        }
        Telling end = run(errand, new WorkLine(spec.commandLine().getErr(), false));
        if (end.isDone()) {
            spec.commandLine().getOut().println(end.message());
            spec.commandLine().getOut().flush();
        } else if (end.isCancelled()) {
            spec.commandLine().getErr().println("armillary: " + end.message());
        }
        return end.isDone() ? ExitCode.OK : ExitCode.FAILED;
    }

    /// Answers an inquiry, here or at the server that owns the home.
    ///
    /// @param subject what it is about, for the message where there is no answer
    <T> T ask(Inquiry<T> inquiry, String subject) {
        if (!home().exists()) {
            throw new CommandFailure(
                    "nothing was ever imported",
                    home().root().toString(),
                    "'armillary import FILE' takes documents in");
        }
        try {
            return errands().ask(inquiry);
        } catch (Unanswered e) {
            throw new CommandFailure("no answer", subject, String.valueOf(e.getMessage()), e);
        }
    }

    /// Does an errand, here or at the server that owns the home, and tells how far it is.
    ///
    /// @return the end
    Telling run(Errand errand, WorkLine line) {
        try {
            Telling end = errands().run(errand, errand.kind(), line::tell);
            line.summary();
            return end;
        } catch (HomeHeld held) {
            throw new CommandFailure(
                    "the home is held by another process",
                    String.valueOf(held.getMessage()),
                    "try again when it has ended",
                    held);
        }
    }
}
