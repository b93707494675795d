package org.armillary.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.armillary.tlog.audit.Follower;
import org.armillary.tlog.tree.Refused;

/// Follows the numbers of each stream in a ledger's log: one that is left out, or comes twice, is an act that somebody
/// took out or put in.
///
/// A log whose entries are of another kind has no streams, and nothing is said of it.
public final class StreamGaps implements Follower {

    private final Map<String, Long> last = new TreeMap<>();

    @Override
    public void entry(long index, byte[] entry, Consumer<String> report) {
        Leaf leaf;
        try {
            leaf = Leaf.parse(entry);
        } catch (Refused e) {
            if (!last.isEmpty()) {
                report.accept("entry " + index + " is no entry of a ledger, and those before it are");
            }
            return;
        }
        long expected = last.getOrDefault(leaf.stream(), 0L) + 1;
        if (leaf.sequence() > expected) {
            report.accept("stream " + leaf.stream() + " has no " + numbers(expected, leaf.sequence() - 1)
                    + " before entry " + index + ": something was left out");
        } else if (leaf.sequence() < expected) {
            report.accept("stream " + leaf.stream() + " has number " + leaf.sequence() + " again, in entry " + index);
        }
        last.merge(leaf.stream(), leaf.sequence(), Math::max);
    }

    private static String numbers(long from, long to) {
        return from == to ? "number " + from : "numbers " + from + " to " + to;
    }

    @Override
    public byte[] state() {
        StringBuilder lines = new StringBuilder();
        last.forEach((stream, number) ->
                lines.append(stream).append(' ').append(number).append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void restore(byte[] state) {
        last.clear();
        new String(state, StandardCharsets.UTF_8).lines().forEach(line -> {
            int gap = line.indexOf(' ');
            last.put(line.substring(0, gap), Long.parseLong(line.substring(gap + 1)));
        });
    }
}
