package org.armillary.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.armillary.verifier.VerifierPage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The `ledger` verb: what one does with logs and their proofs.
@Command(
        name = "ledger",
        description = "Check logs, proofs and receipts.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        subcommands = {
            LedgerVerifyCommand.class,
            LedgerProveCommand.class,
            LedgerCheckCommand.class,
            LedgerWatchCommand.class,
            LedgerWitnessCommand.class,
            LedgerKeysCommand.class,
            LedgerCommand.Verifier.class
        },
        footer = {"", "Example: ./armillary ledger verifier --out verifier.html"})
final class LedgerCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "say which: " + String.join(", ", spec.subcommands().keySet()));
    }

    /// Hands out the verifier page.
    @Command(
            name = "verifier",
            description = {
                "Hand out the verifier page and its SHA-256, to be compared with the one in docs/ledger.md.",
                "The page is one HTML file that checks receipts and proofs in a browser, offline."
            },
            mixinStandardHelpOptions = true,
            footer = {"", "Example: ./armillary ledger verifier --out verifier.html"})
    static final class Verifier implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Option(names = "--out", paramLabel = "FILE", description = "Where the page goes.")
        private @Nullable Path out;

        @Override
        public Integer call() {
            if (out != null) {
                WholeFile.write(out, VerifierPage.bytes());
            }
            // As sha256sum prints it, so that it can be fed to sha256sum -c.
            spec.commandLine().getOut().println(VerifierPage.digest() + "  " + (out == null ? VerifierPage.NAME : out));
            return ExitCode.OK;
        }
    }
}
