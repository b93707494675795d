package org.armillary.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;

/// How much memory the process took at most.
final class Memory {

    private Memory() {}

    /// Bytes: of the whole process where the system tells (Linux), else of Java's pools.
    static long peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (Files.isReadable(status)) {
            for (String line : Files.readAllLines(status)) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
                }
            }
        }
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .mapToLong((MemoryPoolMXBean each) -> each.getPeakUsage().getUsed())
                .sum();
    }
}
