package org.armillary.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.armillary.benchmark.AssessmentBench;
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
        subcommands = {
            BenchCommand.Extract.class,
            BenchCommand.Assess.class,
            BenchCommand.Decide.class,
            LedgerBenchCommand.class,
            LogBenchCommand.class,
            IngestBenchCommand.class,
            SearchBenchCommand.class,
            PairsBenchCommand.class
        })
final class BenchCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "say what to measure: extract, assess, decide, ledger, log, ingest, search, pairs");
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

    /// `bench assess`: cases of assessment, answered.
    @Command(
            name = "assess",
            description = {
                "Answer the cases of a folder, one file for each task, in the form that their scorer reads. Prints for",
                "each task how many were answered, how fast, and which answers name no provision."
            },
            mixinStandardHelpOptions = true,
            footer = {"", "Example: ./armillary bench assess --cases in/ --out out/"})
    static final class Assess implements Callable<Integer> {
        @Spec
        private CommandSpec spec;

        @Option(names = "--cases", paramLabel = "IN", required = true, description = "Folder of <task>.json files.")
        private Path cases;

        @Option(names = "--out", paramLabel = "OUT", required = true, description = "Folder for the answers.")
        private Path out;

        @Override
        public Integer call() throws IOException {
            PrintWriter print = spec.commandLine().getOut();
            int faults = 0;
            for (AssessmentBench.Tally each : tallies()) {
                print.printf(
                        Locale.ROOT,
                        "%-24s %4d cases in %4d ms; %d without a provision, %d without an answer%n",
                        each.task(),
                        each.cases(),
                        each.took().toMillis(),
                        each.unfounded().size(),
                        each.faults().size());
                each.faults().forEach(fault -> spec.commandLine().getErr().println(fault));
                faults += each.faults().size();
            }
            return faults == 0 ? ExitCode.OK : ExitCode.FAILED;
        }

        private List<AssessmentBench.Tally> tallies() throws IOException {
            try {
                return AssessmentBench.shipped().run(cases, out);
            } catch (NoSuchFileException nothing) {
                throw new CommandFailure("nothing to answer", cases.toString(), String.valueOf(nothing.getReason()));
            }
        }
    }

    /// `bench decide`: how fast law is decided, explained and asked about.
    @Command(
            name = "decide",
            description = {
                "Measure how fast all rulebooks are decided for 10,000 invented systems, on one core, beside the",
                "same diagrams with every answer looked up beforehand; and the next question, and assessing again."
            },
            mixinStandardHelpOptions = true,
            footer = {"", "Example: ./armillary bench decide"})
    static final class Decide implements Callable<Integer> {
        @Spec
        private CommandSpec spec;

        @Option(
                names = "--rounds",
                paramLabel = "N",
                description = "Rounds over all systems; the fastest counts (default: ${DEFAULT-VALUE}).")
        private int rounds = 8;

        @Override
        public Integer call() {
            PrintWriter out = spec.commandLine().getOut();
            out.println("./armillary bench decide");
            out.println(Machine.describe());
            new DecideBench(out).run(Math.max(1, rounds));
            return ExitCode.OK;
        }
    }
}
