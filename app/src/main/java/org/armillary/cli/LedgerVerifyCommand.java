package org.armillary.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.armillary.tlog.audit.Bookmark;
import org.armillary.tlog.command.Trust;
import org.armillary.tlog.command.Verification;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `ledger verify`: everything that a log publishes, held against its checkpoint.
@Command(
        name = "verify",
        description = {
            "Verify a whole log: every entry, every tile, the root and the signatures of its checkpoint.",
            "Without an address or a directory: this observatory's own log, by its own keys."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Exit codes: 0 valid, 1 not valid or not to be read, 2 wrong usage.",
            "Example: ./armillary ledger verify https://observatory.example/ledger/log/ --policy policy"
        })
final class LedgerVerifyCommand implements Callable<Integer> {

    @Parameters(paramLabel = "URL|DIR", arity = "0..1", description = "Where the log is.")
    private @Nullable String place;

    @Mixin
    private final TrustOption trust = new TrustOption();

    @Option(
            names = "--resume",
            paramLabel = "FILE",
            description = "Note there how far it is, and go on from there when it was interrupted.")
    private @Nullable Path resume;

    @Option(
            names = "--copy",
            paramLabel = "DIR",
            description =
                    "Keep every file there that was read: a mirror. Its checkpoint comes last, when all is valid.")
    private @Nullable Path copy;

    @Mixin
    private final HomeOption home = new HomeOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Trust whom = place == null ? trust.trust(home.home()) : trust.trust();
        Bookmark bookmark = resume == null ? Bookmark.none() : Bookmark.in(resume);
        return new Verification(place(place, home), whom, bookmark, Optional.ofNullable(copy))
                .run(spec.commandLine().getOut(), entries -> {});
    }

    /// The place that was named, or this observatory's own log.
    static String place(@Nullable String named, HomeOption home) {
        return named == null ? home.home().ledger().resolve("log").toString() : named;
    }
}
