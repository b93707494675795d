package org.armillary.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.armillary.desk.Telling;

/// How far work on the home is, on one line of a terminal; elsewhere a line for each event. What went wrong is told
/// again at the end.
final class WorkLine {

    private static final int WIDTH = 24;
    private static final int TOLD_AGAIN = 50;
    private static final long SHORTEST_PAUSE = 50_000_000;

    private final PrintWriter err;
    private final boolean watched = System.console() != null && System.console().isTerminal();
    private final boolean verbose;
    private final List<Telling> troubles = new ArrayList<>();
    private long shown;

    /// @param verbose whether each document that went well is told too
    WorkLine(PrintWriter err, boolean verbose) {
        this.err = err;
        this.verbose = verbose;
    }

    void tell(Telling telling) {
        if (!telling.isEvent()) {
            draw(telling);
            return;
        }
        boolean trouble = !telling.severity().equals("INFO");
        if (trouble) {
            troubles.add(telling);
        }
        if (verbose || trouble && !watched) {
            clear();
            err.println(telling.subject() + ": " + telling.message());
        }
    }

    /// Tells what went wrong, once more and together.
    void summary() {
        clear();
        if (watched) {
            troubles.stream().limit(TOLD_AGAIN).forEach(each -> err.println(each.subject() + ": " + each.message()));
            if (troubles.size() > TOLD_AGAIN) {
                err.println("… and " + (troubles.size() - TOLD_AGAIN) + " more");
            }
        }
        err.flush();
    }

    /// Whether something was told that a person should look at.
    boolean hasTroubles() {
        return !troubles.isEmpty();
    }

    private void draw(Telling telling) {
        long now = System.nanoTime();
        if (!watched || now - shown < SHORTEST_PAUSE || telling.documentsExpected() == 0) {
            return;
        }
        shown = now;
        double whole = Math.max(1, telling.bytesExpected());
        double part = telling.bytesExpected() > 0
                ? telling.bytesDone() / whole
                : (double) telling.documentsDone() / telling.documentsExpected();
        int filled = (int) Math.round(WIDTH * Math.min(1, part));
        err.printf(
                Locale.ROOT,
                "\r\033[K[%s%s] %d of %d documents, %.1f of %.1f MB%s",
                "#".repeat(filled),
                ".".repeat(WIDTH - filled),
                telling.documentsDone(),
                telling.documentsExpected(),
                telling.bytesDone() / 1e6,
                telling.bytesExpected() / 1e6,
                telling.errors() > 0 ? ", " + telling.errors() + " failed" : "");
        err.flush();
    }

    private void clear() {
        if (watched) {
            err.print("\r\033[K");
        }
    }
}
