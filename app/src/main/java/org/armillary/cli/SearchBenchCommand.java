package org.armillary.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.armillary.benchmark.SearchBench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `bench search`: questions with known answers, answered from a file of passages.
@Command(
        name = "search",
        description = {
            "Answer the questions of a file from the passages of another, and write what was found as a TREC run.",
            "How fast it went is said on standard error."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example: ./armillary bench search --corpus corpus.jsonl --queries queries.jsonl --k 100 --run out.trec"
        })
final class SearchBenchCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--corpus", paramLabel = "FILE", required = true, description = "Passages, one object a line.")
    private Path corpus;

    @Option(names = "--queries", paramLabel = "FILE", required = true, description = "Questions, one object a line.")
    private Path queries;

    @Option(names = "--k", paramLabel = "N", description = "Hits of a question at most (default: ${DEFAULT-VALUE}).")
    private int most = 100;

    @Option(names = "--run", paramLabel = "FILE", required = true, description = "Where the run is written.")
    private Path run;

    @Override
    public Integer call() throws IOException {
        if (most < 1) {
            throw new ParameterException(spec.commandLine(), "--k is a number from 1 on, not " + most);
        }
        for (Path file : new Path[] {corpus, queries}) {
            if (!Files.isReadable(file)) {
                throw new CommandFailure("nothing to read", file.toString(), "name a file of JSON lines");
            }
        }
        new SearchBench(corpus, queries).run(most, run, spec.commandLine().getErr());
        return ExitCode.OK;
    }
}
