package org.armillary.tlog.witness;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.armillary.tlog.note.Spelling;
import org.armillary.tlog.tree.Hash;
import org.armillary.tlog.tree.Refused;

/// The shape that both requests to a witness share: lines, an empty line, a checkpoint verbatim.
///
/// @param head lines before the empty one, at least one
/// @param checkpoint the bytes after it, not read yet
record Request(List<String> head, byte[] checkpoint) {

    /// Hashes that a proof may have (C2SP tlog-witness).
    static final int LONGEST_PROOF = 63;

    private static final int LONGEST_HEAD = 64 * 1024;

    /// @throws Refused when there is no such shape
    static Request parse(byte[] body) {
        int gap = gap(body);
        String head = new String(body, 0, gap, StandardCharsets.US_ASCII);
        return new Request(List.of(head.split("\n", -1)), Arrays.copyOfRange(body, gap + 2, body.length));
    }

    private static int gap(byte[] body) {
        for (int i = 1; i < Math.min(body.length, LONGEST_HEAD); i++) {
            if (body[i - 1] == '\n' && body[i] == '\n') {
                return i - 1;
            }
        }
        throw new Refused("the body has no empty line before the checkpoint");
    }

    /// The numbers of a line such as `old 5`.
    ///
    /// @throws Refused unless the line is the word and so many numbers, parted by single spaces
    static long[] numbers(String line, String word, int count) {
        String[] cells = line.split(" ", -1);
        if (cells.length != count + 1 || !cells[0].equals(word)) {
            throw new Refused("not a line '" + word + "' with " + count + (count == 1 ? " number: " : " numbers: ")
                    + shown(line));
        }
        return Arrays.stream(cells).skip(1).mapToLong(Spelling::decimal).toArray();
    }

    /// @throws Refused when one of the lines is no hash, or there are too many
    static List<Hash> hashes(List<String> lines) {
        if (lines.size() > LONGEST_PROOF) {
            throw new Refused("a proof of " + lines.size() + " hashes; " + LONGEST_PROOF + " are enough for any tree");
        }
        return lines.stream().map(Hash::parse).toList();
    }

    private static String shown(String line) {
        return "'" + (line.length() > 80 ? line.substring(0, 80) + "…" : line) + "'";
    }
}
