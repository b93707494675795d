package org.armillary.tlog.witness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armillary.tlog.note.VerifierKey;
import org.armillary.tlog.tree.Refused;

/// A log that a witness has agreed to watch.
///
/// @param origin its name
/// @param keys any of which may sign its checkpoints; lines of the others are ignored unless they fail
public record WatchedLog(String origin, List<VerifierKey> keys) {

    public WatchedLog {
        keys = List.copyOf(keys);
        if (keys.isEmpty()) {
            throw new Refused("no key of " + origin + " is known, so nothing of it could be believed");
        }
    }

    /// Reads a list of logs: a line `log VKEY` for each key, as in a policy, or the vkey alone; `#` begins a comment.
    /// Keys of one name are of one log.
    ///
    /// @throws Refused with the line's number when a line is neither
    public static List<WatchedLog> parse(String text) {
        Map<String, List<VerifierKey>> keys = new LinkedHashMap<>();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            String[] words = line.replaceFirst("#.*", "").strip().split("[ \t]+");
            String vkey = words.length > 1 && words[0].equals("log") ? words[1] : words[0];
            if (!vkey.isEmpty()) {
                VerifierKey key = key(vkey, number);
                keys.computeIfAbsent(key.name(), _ -> new ArrayList<>()).add(key);
            }
        }
        return keys.entrySet().stream()
                .map(log -> new WatchedLog(log.getKey(), log.getValue()))
                .toList();
    }

    private static VerifierKey key(String vkey, int line) {
        try {
            return VerifierKey.parse(vkey);
        } catch (Refused e) {
            throw new Refused("line " + line + ": " + e.getMessage(), e);
        }
    }
}
