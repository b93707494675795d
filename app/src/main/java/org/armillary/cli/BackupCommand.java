package org.armillary.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.armillary.desk.Errand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The `backup` verb: one archive of the home, taken while it works.
@Command(
        name = "backup",
        description = {
            "Write the home to one file: texts, acts, tables, the log and what it has signed, all as of one moment.",
            "A server that runs goes on. The archive holds what accounts and ledger keep: guard it like the home."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Example: ./armillary backup armillary-2026-11-22.zip"})
final class BackupCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "Where nothing is yet; no backup is ever overwritten.")
    private Path file = Path.of("");

    @Option(
            names = "--with-keys",
            description = {
                "Put the log's keys in too: who has the archive can then sign as this log. Without them, keep",
                "ledger/keys by itself; a home restored without keys can be read and verified, but adds nothing to its log."
            })
    private boolean withKeys;

    @Mixin
    private final HomeOption home = new HomeOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (!home.home().exists()) {
            throw new CommandFailure(
                    "there is nothing to back up", home.home().root().toString(), "name a home with --home");
        }
        return home.run(new Errand.Backup(file.toAbsolutePath().toString(), withKeys), spec);
    }
}
