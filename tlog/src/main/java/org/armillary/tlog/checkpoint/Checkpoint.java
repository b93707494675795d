package org.armillary.tlog.checkpoint;

import java.util.ArrayList;
import java.util.List;
import org.armillary.tlog.note.Spelling;
import org.armillary.tlog.tree.Hash;
import org.armillary.tlog.tree.Refused;

/// What a log says of its tree (C2SP checkpoint 1.0.0).
///
/// ```text
/// observatory.example/ledger
/// 70000
/// 3Nb1…=
/// ```
///
/// @param origin the name of the log
/// @param size of the tree, in leaves
/// @param extensions lines below the root, of which nothing is made here; the ML-DSA signature doesn't cover them
public record Checkpoint(String origin, long size, Hash root, List<String> extensions) {

    private static final int LINES = 3;

    /// @throws Refused when a line would be empty or two, or the size negative
    public Checkpoint {
        extensions = List.copyOf(extensions);
        checkLine(origin);
        extensions.forEach(Checkpoint::checkLine);
        if (size < 0) {
            throw new Refused("a checkpoint of " + size + " leaves");
        }
    }

    /// A checkpoint without extensions.
    public Checkpoint(String origin, long size, Hash root) {
        this(origin, size, root, List.of());
    }

    private static void checkLine(String line) {
        if (line.isEmpty() || line.indexOf('\n') >= 0) {
            throw new Refused("a checkpoint is made of lines that are not empty");
        }
    }

    /// Reads the text of a note.
    ///
    /// @throws Refused when it is no checkpoint
    public static Checkpoint parse(String text) {
        List<String> lines = lines(text);
        if (lines.size() < LINES) {
            throw new Refused(
                    "a checkpoint has origin, size and root, each on a line; this has " + lines.size() + " lines");
        }
        return new Checkpoint(
                lines.get(0),
                Spelling.decimal(lines.get(1)),
                Hash.parse(lines.get(2)),
                lines.subList(LINES, lines.size()));
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                throw new Refused("the last line of a checkpoint ends in a line feed");
            }
            lines.add(text.substring(start, end));
            start = end + 1;
        }
        return lines;
    }

    /// The text of the note: all lines, each ending in a line feed.
    public String text() {
        StringBuilder text = new StringBuilder()
                .append(origin)
                .append('\n')
                .append(size)
                .append('\n')
                .append(root)
                .append('\n');
        extensions.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
