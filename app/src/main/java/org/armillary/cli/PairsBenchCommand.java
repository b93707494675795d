package org.armillary.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.armillary.benchmark.PairsBench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `bench pairs`: pairs of texts, graded as others are graded.
@Command(
        name = "pairs",
        description = {
            "Grade how alike the texts of each pair are, as learnt from graded pairs. How fast it went is said on",
            "standard error."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example: ./armillary bench pairs --train graded.jsonl --pairs pairs.jsonl --out grades.jsonl"})
final class PairsBenchCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--train", paramLabel = "FILE", required = true, description = "Pairs with a label.")
    private Path train;

    @Option(names = "--pairs", paramLabel = "FILE", required = true, description = "Pairs to be graded.")
    private Path pairs;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where the grades are written.")
    private Path out;

    @Override
    public Integer call() throws IOException {
        for (Path file : new Path[] {train, pairs}) {
            if (!Files.isReadable(file)) {
                throw new CommandFailure("nothing to read", file.toString(), "name a file of JSON lines");
            }
        }
        long start = System.nanoTime();
        int graded = PairsBench.run(train, pairs, out);
        spec.commandLine()
                .getErr()
                .printf(Locale.ROOT, "%d pairs graded in %.1f s%n", graded, (System.nanoTime() - start) / 1e9);
        return ExitCode.OK;
    }
}
