package org.armillary.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.armillary.benchmark.LedgerBench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `bench ledger`: vectors of transparency logs, answered.
@Command(
        name = "ledger",
        description = {
            "Answer vectors of transparency logs, one a line: proofs, keys, notes, checkpoints, cosignatures, tiles, whole",
            "logs, dialogues with a witness. What can't be read is answered invalid."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example: ./armillary bench ledger --cases cases.jsonl --data logs/ --out answers.jsonl"})
final class LedgerBenchCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--cases", paramLabel = "FILE", required = true, description = "Vectors, one JSON object a line.")
    private Path cases;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            required = true,
            description = "Folder of the logs that vectors name.")
    private Path data;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where the answers go, one a line.")
    private Path out;

    @Override
    public Integer call() throws IOException {
        LedgerBench.Tally tally = tally();
        PrintWriter print = spec.commandLine().getOut();
        tally.kinds().forEach((kind, count) -> print.printf(Locale.ROOT, "%-22s %6d%n", kind, count));
        int all = tally.kinds().values().stream().mapToInt(Integer::intValue).sum();
        print.printf(
                Locale.ROOT,
                "%-22s %6d in %d ms%n",
                "answered",
                all,
                tally.took().toMillis());
        PrintWriter err = spec.commandLine().getErr();
        tally.unknown()
                .forEach((kind, count) -> err.printf(
                        Locale.ROOT, "%d vectors of the unknown kind '%s' were answered invalid%n", count, kind));
        tally.unread().forEach(err::println);
        return tally.unknown().isEmpty() && tally.unread().isEmpty() ? ExitCode.OK : ExitCode.FAILED;
    }

    private LedgerBench.Tally tally() throws IOException {
        try {
            return LedgerBench.shipped(data).run(cases, out);
        } catch (NoSuchFileException e) {
            throw new CommandFailure(
                    "nothing to answer",
                    e.getFile(),
                    "name a file of vectors, and a folder for the answers that exists");
        }
    }
}
