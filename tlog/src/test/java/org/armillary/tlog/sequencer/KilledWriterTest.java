package org.armillary.tlog.sequencer;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A few rounds of [FaultBench]: processes that write a log are killed, and nothing they were told is lost.
class KilledWriterTest {

    @TempDir
    Path directory;

    @Test
    void killsAtRandomMomentsLoseNothing() throws Exception {
        FaultBench bench = new FaultBench(directory, 65);
        bench.kill(6);
        bench.verify();
    }

    @Test
    void killsAndErrorsAtSystemCallsLoseNothing() throws Exception {
        FaultBench bench = new FaultBench(directory, 66);
        assumeTrue(bench.strike(8), "needs strace");
        bench.verify();
    }
}
