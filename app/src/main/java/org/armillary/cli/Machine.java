package org.armillary.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/// The machine a figure was measured on.
final class Machine {

    private Machine() {}

    /// Processor, cores, memory and Java in one line.
    static String describe() {
        Runtime runtime = Runtime.getRuntime();
        return String.format(
                Locale.ROOT,
                "%s, %d cores, heap up to %.1f GB, Java %s, %s %s",
                processor(),
                runtime.availableProcessors(),
                runtime.maxMemory() / 1e9,
                Runtime.version(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"));
    }

    private static String processor() {
        Path info = Path.of("/proc/cpuinfo");
        try (Stream<String> lines = Files.isReadable(info) ? Files.lines(info) : Stream.empty()) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown processor");
        } catch (IOException e) {
            return "unknown processor";
        }
    }
}
