package org.armillary.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The `bench` verb: measures the program on this machine.
@Command(
        name = "bench",
        description = "Measure the program on this machine.",
        mixinStandardHelpOptions = true,
        subcommands = BenchCommand.Extract.class)
final class BenchCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to measure: extract");
    }

    /// `bench extract`: how fast documents are read.
    @Command(
            name = "extract",
            description = {
                "Measure how fast the documents of a folder are read, cold and warm, stage by stage, beside an ideal",
                "loop over the same files that only reads, digests and decodes them."
            },
            mixinStandardHelpOptions = true,
            footer = {
                "",
                "MB are 1,000,000 bytes of plain text in UTF-8.",
                "",
                "Example: ./armillary bench extract laws/"
            })
    static final class Extract implements Callable<Integer> {
        @Spec
        private CommandSpec spec;

        @Parameters(paramLabel = "DIR", arity = "1..*", description = "Files and folders to read.")
        private List<Path> inputs = List.of();

        @Option(
                names = "--rounds",
                paramLabel = "N",
                description = "Warm rounds over all documents; the fastest counts (default: ${DEFAULT-VALUE}).")
        private int rounds = 8;

        @Override
        public Integer call() throws IOException {
            PrintWriter out = spec.commandLine().getOut();
            List<ExtractInput> found = ExtractInput.list(inputs);
            if (found.isEmpty()) {
                throw new CommandFailure("nothing to read", inputs.toString(), "name files, or folders that hold some");
            }
            out.println("./armillary bench extract "
                    + String.join(" ", inputs.stream().map(Path::toString).toList()));
            out.println(Machine.describe());
            new ExtractBench(found, out).run(Math.max(1, rounds));
            return ExitCode.OK;
        }
    }
}
