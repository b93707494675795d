package org.armillary.tlog.command;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.armillary.tlog.audit.Monitor;
import org.armillary.tlog.audit.Sighting;
import org.armillary.tlog.tree.Refused;

/// `watch`: looks at a log again and again, and ends when it can no longer be trusted.
///
/// @param monitor that looks
/// @param pause between two looks
/// @param once to look one time only
public record Watching(Monitor monitor, Duration pause, boolean once) {

    /// All is well.
    public static final int FINE = 0;
    /// The log could not be read.
    public static final int UNREACHABLE = 1;
    /// The log contradicts itself, its files or its signatures, or its entries are not as they should be.
    public static final int UNTRUSTED = 3;
    /// The checkpoint is older than agreed.
    public static final int OVERDUE = 4;

    /// Watches, and says what it sees, a line each.
    ///
    /// @return exit code of the last look
    /// @throws Failure when what is remembered can't be read or written
    public int run(PrintWriter out) {
        try {
            int code = look(out);
            while (!once && code != UNTRUSTED) {
                Thread.sleep(pause);
                code = look(out);
            }
            return code;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return FINE;
        } catch (Refused | UncheckedIOException e) {
            throw new Failure(
                    "what the watch remembers is of no use",
                    String.valueOf(e.getMessage()),
                    "keep it for an expert, or name another directory with --memory to start afresh",
                    e);
        }
    }

    private int look(PrintWriter out) {
        List<Sighting> sightings = monitor.look();
        String now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS).toString();
        sightings.forEach(sighting -> out.println(now + " " + sighting));
        out.flush();
        return sightings.stream().mapToInt(sighting -> code(sighting.kind())).reduce(FINE, Watching::worse);
    }

    private static int code(Sighting.Kind kind) {
        return switch (kind) {
            case FORK, ROLLBACK, TAMPERED, UNSIGNED, ENTRIES -> UNTRUSTED;
            case OVERDUE -> OVERDUE;
            case UNREACHABLE -> UNREACHABLE;
            case GROWN, UNCHANGED -> FINE;
        };
    }

    private static int worse(int one, int other) {
        List<Integer> order = List.of(FINE, UNREACHABLE, OVERDUE, UNTRUSTED);
        return order.indexOf(one) > order.indexOf(other) ? one : other;
    }
}
