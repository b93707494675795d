package org.armillary.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.armillary.tlog.command.Check;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `ledger check`: a proof against an entry that one holds.
@Command(
        name = "check",
        description = {
            "Check whether a receipt, or a proof and its entry, shows that the entry is in a log, by the signatures you",
            "trust; of a receipt also what the entry says. Needs no network. Have the policy or the key from somewhere else."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Exit codes: 0 valid, 1 not valid or not to be read, 2 wrong usage.",
            "Example: ./armillary ledger check 17.receipt.json --policy policy",
            "         ./armillary ledger check 17.tlog-proof --entry 17.entry --policy policy"
        })
final class LedgerCheckCommand implements Callable<Integer> {

    private static final int LONGEST = 4_000_000;

    @Parameters(paramLabel = "RECEIPT|PROOF", description = "A receipt (JSON), or a .tlog-proof file.")
    private Path proof = Path.of("");

    @Option(names = "--entry", paramLabel = "FILE", description = "The entry of a .tlog-proof, byte for byte.")
    private @Nullable Path entry;

    @Mixin
    private final TrustOption trust = new TrustOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        byte[] file = read();
        if (ReceiptCheck.isReceipt(file)) {
            return new ReceiptCheck(file, trust.trust()).run(out);
        }
        if (entry == null) {
            throw new ParameterException(spec.commandLine(), "of a proof alone, name the entry too: --entry FILE");
        }
        return new Check(proof, entry, trust.trust()).run(out);
    }

    private byte[] read() {
        try (InputStream in = Files.newInputStream(proof)) {
            return in.readNBytes(LONGEST);
        } catch (IOException e) {
            throw new CommandFailure("can't be read", proof.toString(), "give the path of a receipt or of a proof", e);
        }
    }
}
