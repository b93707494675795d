package org.armillary.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.armillary.tlog.command.Check;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `ledger check`: a proof against an entry that one holds.
@Command(
        name = "check",
        description = {
            "Check whether a proof shows that an entry is in a log, by the signatures you trust. Needs no network.",
            "Have the policy or the key from somewhere else than the proof."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Exit codes: 0 valid, 1 not valid or not to be read, 2 wrong usage.",
            "Example: ./armillary ledger check 17.tlog-proof --entry 17.entry --policy policy"
        })
final class LedgerCheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PROOF", description = "A .tlog-proof file.")
    private Path proof = Path.of("");

    @Option(names = "--entry", required = true, paramLabel = "FILE", description = "The entry, byte for byte.")
    private Path entry = Path.of("");

    @Mixin
    private final TrustOption trust = new TrustOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return new Check(proof, entry, trust.trust()).run(spec.commandLine().getOut());
    }
}
