package org.armillary.cli;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The `serve` verb: starts the observatory's server, says where it is, and stays until it is stopped.
@Command(
        name = "serve",
        description = "Start the observatory and open it to this machine's browser.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Example: ./armillary serve --port 8081"})
final class ServeCommand implements Callable<Integer> {
    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "TCP port; 0 picks a free one. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = {
                "Address to listen on. Default: ${DEFAULT-VALUE}, for this machine alone.",
                "On any other address, and behind a proxy, strangers only read; who has an account signs in."
            })
    private String address;

    @Option(
            names = "--site",
            paramLabel = "URL",
            defaultValue = "",
            description = {
                "The address people reach the server at, as https://observatory.example: it answers to that name, binds",
                "passkeys to it, and believes a proxy on this machine about who asks."
            })
    private String site;

    @Option(
            names = "--log-store",
            paramLabel = "s3://BUCKET/PREFIX",
            defaultValue = "",
            description = {
                "Where the ledger's log keeps its public files, when not in the home: a bucket, as",
                "s3://bucket/prefix?endpoint=https://objects.example&region=eu. Keys come from the environment. Once chosen,",
                "it is remembered."
            })
    private String logStore;

    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "Where the corpus is kept. Default: $$ARMILLARY_HOME, or ~/.armillary.")
    private @Nullable Path home;

    // Only there for the command line to fill in.
    @SuppressWarnings("UnusedVariable")
    @Mixin
    private final DatabaseOption database = new DatabaseOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > 65535) {
            throw new ParameterException(spec.commandLine(), "a port is a number from 0 to 65535, not " + port);
        }
        try (var server = Server.start(address, port, site, logStore, Optional.ofNullable(home))) {
            var out = spec.commandLine().getOut();
            out.printf(
                    Locale.ROOT,
                    "Armillary is ready: %s (%.1f s). Ctrl+C stops it.%n",
                    server.uri(),
                    sinceStart().toMillis() / 1000.0);
            out.flush();
            server.awaitStop();
        }
        return ExitCode.OK;
    }

    /// Time since the person's command: the launcher says when that was, as seconds since 1970 with a fraction.
    private static Duration sinceStart() {
        String started = System.getenv("ARMILLARY_STARTED");
        Instant start = started == null
                ? Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime())
                : Instant.ofEpochMilli(new BigDecimal(started).movePointRight(3).longValue());
        return Duration.between(start, Instant.now());
    }
}
