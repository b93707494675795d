package org.armillary.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.armillary.benchmark.LogBench;
import org.armillary.benchmark.LogFigure;
import org.armillary.benchmark.LogMeasure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `bench log`: how fast the log is, each figure beside a bare loop of the same run.
@Command(
        name = "log",
        description = {
            "Measure how fast the log writes, proves and verifies. Each figure stands beside its limit: a bare loop over",
            "the same data in the same run, so that the ratio says something on any machine."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example: ./armillary bench log --only proof-checks"})
final class LogBenchCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--only",
            paramLabel = "ROW",
            split = ",",
            description = "Rows to measure, parted by commas (default: all).")
    private List<String> only = List.of();

    @Override
    public Integer call() throws IOException {
        LogBench bench = LogBench.shipped();
        for (String row : only) {
            if (!bench.rows().contains(row)) {
                throw new ParameterException(
                        spec.commandLine(), "no row is called '" + row + "'; there are " + bench.rows());
            }
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println("./armillary bench log" + (only.isEmpty() ? "" : " --only " + String.join(",", only)));
        out.println(Machine.describe());
        out.println(LogFigure.HEAD);
        boolean reached = true;
        for (String row : only.isEmpty() ? bench.rows() : only) {
            for (LogMeasure figure : bench.measure(row)) {
                out.println(figure.line());
                out.flush();
                reached &= figure.isReached();
            }
        }
        return reached ? ExitCode.OK : ExitCode.FAILED;
    }
}
