package org.armillary.benchmark;

import java.io.IOException;
import java.util.List;

/// Measures how fast the log is, row by row.
public final class LogBench {

    private final List<LogRow> rows;

    private LogBench(List<LogRow> rows) {
        this.rows = List.copyOf(rows);
    }

    /// All rows, in the order of the table in docs/testing.md.
    public static LogBench shipped() {
        return new LogBench(List.of(
                new InclusionProofsRow(),
                new ProofChecksRow(),
                new CosignatureChecksRow(),
                new FsckRow(),
                new WitnessRow(),
                new AppendsRow(),
                new LatencyRow()));
    }

    /// Names of the rows.
    public List<String> rows() {
        return rows.stream().map(LogRow::name).toList();
    }

    /// Measures one row.
    ///
    /// @throws IllegalArgumentException when there is none of that name
    public List<? extends LogMeasure> measure(String name) throws IOException {
        return rows.stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no row is called '" + name + "'"))
                .measure();
    }
}
