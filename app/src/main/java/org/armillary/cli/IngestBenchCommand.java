package org.armillary.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `bench ingest`: how fast decision records are taken over HTTP.
@Command(
        name = "ingest",
        description = {
            "Measure how many decision records a second a server of its own takes on loopback, durably, one by one and",
            "in batches of 100, beside a servlet that keeps nothing and a file that is forced in batches."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example: ./armillary bench ingest"})
final class IngestBenchCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "How long each way is measured, after half of that to warm up (default: ${DEFAULT-VALUE}).")
    private int seconds = 10;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        out.println("./armillary bench ingest");
        out.println(Machine.describe());
        new IngestBench(out, Duration.ofSeconds(Math.max(1, seconds))).run();
        return ExitCode.OK;
    }
}
