package org.armillary.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.armillary.ledger.StreamGaps;
import org.armillary.tlog.audit.LogReader;
import org.armillary.tlog.audit.Monitor;
import org.armillary.tlog.command.Place;
import org.armillary.tlog.command.Trust;
import org.armillary.tlog.command.Watching;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `ledger watch`: follows a log and reports what is wrong with it.
@Command(
        name = "watch",
        description = {
            "Follow a log: report forks, rollbacks, changed files, overdue checkpoints and gaps in streams.",
            "Remembers the last checkpoint it saw; two that contradict each other are kept as evidence."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Exit codes: 0 all is well, 1 the log can't be read, 2 wrong usage, 3 the log can't be trusted, 4 overdue.",
            "Without --once it goes on until the log can't be trusted any more.",
            "Example: ./armillary ledger watch https://observatory.example/ledger/log/ --policy policy --once"
        })
final class LedgerWatchCommand implements Callable<Integer> {

    @Parameters(paramLabel = "URL|DIR", description = "Where the log is.")
    private String place = "";

    @Mixin
    private final TrustOption trust = new TrustOption();

    @Option(
            names = "--every",
            paramLabel = "PERIOD",
            defaultValue = "PT1M",
            description = "Pause between two looks, as in PT1M (the default).")
    private Duration every = Duration.ofMinutes(1);

    @Option(
            names = "--max-age",
            paramLabel = "PERIOD",
            defaultValue = "PT24H",
            description = "How old a checkpoint may be before it is overdue. Default: PT24H.")
    private Duration patience = Duration.ofHours(24);

    @Option(
            names = "--memory",
            paramLabel = "DIR",
            description = "Where it remembers what it saw. Default: a directory for each log in the home.")
    private @Nullable Path memory;

    @Option(names = "--once", description = "Look one time, and end.")
    private boolean once;

    @Mixin
    private final HomeOption home = new HomeOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Trust whom = trust.trust();
        try (LogReader reader = LogReader.of(Place.open(place), whom.policy(), whom.origin())) {
            Monitor monitor = new Monitor(reader, memory(whom.origin()), new StreamGaps(), patience, Clock.systemUTC());
            return new Watching(monitor, every, once).run(spec.commandLine().getOut());
        }
    }

    private Path memory(String origin) {
        // A name that is safe in paths, and always the same for a log.
        String name =
                UUID.nameUUIDFromBytes(origin.getBytes(StandardCharsets.UTF_8)).toString();
        return memory == null ? home.home().ledger().resolve("watch").resolve(name) : memory;
    }
}
