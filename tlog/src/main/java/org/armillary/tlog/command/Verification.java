package org.armillary.tlog.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongConsumer;
import org.armillary.tlog.audit.Bookmark;
import org.armillary.tlog.audit.Finding;
import org.armillary.tlog.audit.Fsck;
import org.armillary.tlog.audit.LogReader;
import org.armillary.tlog.proof.Accepted;

/// `verify`: is everything that the log publishes what its checkpoint signs?
///
/// @param reader of the log
/// @param bookmark to go on where the last run was interrupted
public record Verification(LogReader reader, Bookmark bookmark) {

    private static final int VALID = 0;
    private static final int INVALID = 1;

    /// Verifies, and says what was found.
    ///
    /// @param progress told the number of entries that are verified
    /// @return 0 when the log is valid, 1 when it isn't
    /// @throws Failure when it can't be read
    public int run(PrintWriter out, LongConsumer progress) {
        Fsck.Report report;
        try {
            report = Fsck.run(reader, bookmark, progress);
        } catch (IOException e) {
            throw new Failure(
                    "the log can't be read",
                    reader.place(),
                    String.valueOf(e.getMessage()) + "; nothing is known of it",
                    e);
        }
        report.findings().forEach(finding -> out.println(line(finding)));
        report.accepted().ifPresent(accepted -> describe(accepted, out));
        if (report.isValid()) {
            out.println("VALID: every entry and every tile is what the checkpoint signs"
                    + (report.remarks() == 0 ? "" : "; see the remarks above"));
        } else {
            out.println("NOT VALID: " + counted(report) + "; do not rely on " + reader.place());
        }
        out.flush();
        return report.isValid() ? VALID : INVALID;
    }

    private static String line(Finding finding) {
        return (finding.kind().isFault() ? "FAULT  " : "remark ") + finding;
    }

    private static void describe(Accepted accepted, PrintWriter out) {
        out.println(Trust.named(accepted.checkpoint()) + ", root "
                + accepted.checkpoint().root());
        Trust.vouching(accepted).forEach(line -> out.println("  " + line));
    }

    private static String counted(Fsck.Report report) {
        String faults = String.format(Locale.ROOT, "%,d fault%s", report.faults(), report.faults() == 1 ? "" : "s");
        return report.faults() > report.findings().size() ? faults + ", the first of them above" : faults;
    }
}
