package org.armillary.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.armillary.tlog.audit.LogReader;
import org.armillary.tlog.command.Place;
import org.armillary.tlog.command.Proving;
import org.armillary.tlog.command.Trust;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `ledger prove`: an entry and its proof, to be carried away.
@Command(
        name = "prove",
        description = {
            "Take an entry and its proof out of a log, as two files that anybody can check without the log.",
            "The proof holds the signed checkpoint; 'ledger check' and the verifier page read it."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Example: ./armillary ledger prove 17 --out case-17.tlog-proof"})
final class LedgerProveCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "INDEX|DIGEST",
            description = "Number of the entry, from 0; or the hash of its leaf, in hexadecimal digits or base64.")
    private String what = "";

    @Option(names = "--log", paramLabel = "URL|DIR", description = "Where the log is. Default: this observatory's own.")
    private @Nullable String place;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where the proof goes; the entry goes beside it. Default: INDEX.tlog-proof.")
    private @Nullable Path out;

    @Mixin
    private final TrustOption trust = new TrustOption();

    @Mixin
    private final HomeOption home = new HomeOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Trust whom = place == null ? trust.trust(home.home()) : trust.trust();
        String log = LedgerVerifyCommand.place(place, home);
        try (LogReader reader = LogReader.of(Place.open(log), whom.policy(), whom.origin())) {
            return new Proving(reader, what, Optional.ofNullable(out))
                    .run(spec.commandLine().getOut());
        }
    }
}
