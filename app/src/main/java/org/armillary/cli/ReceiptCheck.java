package org.armillary.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.armillary.ledger.Opening;
import org.armillary.ledger.ReceiptFile;
import org.armillary.tlog.command.Check;
import org.armillary.tlog.command.Trust;
import org.armillary.tlog.tree.Refused;

/// Whether a receipt's entry is in a log that one trusts, and what the entry says as far as the receipt shows it.
record ReceiptCheck(byte[] file, Trust trust) {

    /// Whether a file looks like a receipt, not like a proof alone.
    static boolean isReceipt(byte[] file) {
        return file.length > 0 && file[0] == '{';
    }

    /// @return 0 when it is valid, 1 when it isn't or nothing is proved yet
    int run(PrintWriter out) {
        ReceiptFile receipt;
        try {
            receipt = ReceiptFile.parse(file);
        } catch (Refused e) {
            out.println("NOT VALID: " + e.getMessage());
            out.flush();
            return ExitCode.FAILED;
        }
        if (receipt.proof().isEmpty()) {
            out.println("NOT PROVED YET: the receipt is pending; ask for it again");
            out.flush();
            return ExitCode.FAILED;
        }
        int found = Check.holds(
                receipt.proof().get().getBytes(StandardCharsets.UTF_8),
                receipt.leaf().bytes(),
                trust,
                out);
        if (found == ExitCode.OK) {
            out.println("  number " + receipt.leaf().sequence() + " of the stream " + receipt.leaf().stream()
                    + ", taken down " + receipt.leaf().time());
            receipt.opening()
                    .ifPresent(opening -> opening.members()
                            .forEach((name, member) -> out.println("  " + name + ": "
                                    + switch (member) {
                                        case Opening.Shown(var salt, String value) -> value;
                                        case Opening.Withheld withheld -> "withheld";
                                    })));
            out.flush();
        }
        return found;
    }
}
