package org.armillary.tlog.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.armillary.tlog.audit.Bookmark;
import org.armillary.tlog.audit.CopiedFiles;
import org.armillary.tlog.audit.Finding;
import org.armillary.tlog.audit.Fsck;
import org.armillary.tlog.audit.LogFiles;
import org.armillary.tlog.audit.LogReader;
import org.armillary.tlog.proof.Accepted;

/// `verify`: is everything that the log publishes what its checkpoint signs?
///
/// @param place URL or directory
/// @param bookmark to go on where the last run was interrupted
/// @param copy directory in which to keep every file that was read, and the checkpoint when all is valid
public record Verification(String place, Trust trust, Bookmark bookmark, Optional<Path> copy) {

    private static final int VALID = 0;
    private static final int INVALID = 1;

    /// Verifies, and says what was found.
    ///
    /// @param progress told the number of entries that are verified
    /// @return 0 when the log is valid, 1 when it isn't
    /// @throws Failure when it can't be read
    public int run(PrintWriter out, LongConsumer progress) {
        LogFiles source = Place.open(place);
        Optional<CopiedFiles> copied = copy.map(directory -> new CopiedFiles(source, directory));
        LogFiles files = copied.isPresent() ? copied.get() : source;
        try (LogReader reader = LogReader.of(files, trust.policy(), trust.origin())) {
            Fsck.Report report = Fsck.run(reader, bookmark, progress);
            print(report, out);
            if (report.isValid()) {
                copied.ifPresent(CopiedFiles::finish);
            }
            return report.isValid() ? VALID : INVALID;
        } catch (IOException | UncheckedIOException e) {
            throw new Failure(
                    "the log can't be read", place, String.valueOf(e.getMessage()) + "; nothing is known of it", e);
        }
    }

    private void print(Fsck.Report report, PrintWriter out) {
        report.findings().forEach(finding -> out.println(line(finding)));
        report.accepted().ifPresent(accepted -> describe(accepted, out));
        if (report.isValid()) {
            out.println("VALID: every entry and every tile is what the checkpoint signs"
                    + (report.remarks() == 0 ? "" : "; see the remarks above"));
        } else {
            out.println("NOT VALID: " + counted(report) + "; do not rely on " + place);
        }
        out.flush();
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
