package org.armillary.benchmark;

import java.io.IOException;
import java.util.List;

/// One thing the log does, measured beside its limit: a bare loop over the same data, in the same run.
interface LogRow {

    /// As `bench log --only` names it: `proof-checks`.
    String name();

    /// Measures; takes seconds. Leaves nothing behind.
    List<? extends LogMeasure> measure() throws IOException;
}
