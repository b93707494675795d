package org.armillary.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/// One line of a terminal that says how far work is; nothing where output goes to a file or another program.
final class ProgressLine {

    private static final long SHORTEST_PAUSE = 50_000_000;

    private final @Nullable PrintWriter terminal;
    private final int total;
    private int done;
    private long shown;

    ProgressLine(PrintWriter err, int total) {
        boolean watched = System.console() != null && System.console().isTerminal();
        this.terminal = watched && total > 1 ? err : null;
        this.total = total;
    }

    /// One more is done.
    synchronized void step(String name) {
        done++;
        long now = System.nanoTime();
        if (terminal != null && (now - shown > SHORTEST_PAUSE || done == total)) {
            shown = now;
            String cut = name.length() > 40 ? name.substring(0, 40) : name;
            terminal.printf("\r\033[K%d of %d  %s", done, total, cut);
            terminal.flush();
        }
    }

    /// The line is cleared.
    synchronized void end() {
        if (terminal != null) {
            terminal.print("\r\033[K");
            terminal.flush();
        }
    }
}
