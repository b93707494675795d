package org.armillary.tlog.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import org.armillary.tlog.note.Algorithm;
import org.armillary.tlog.note.Spelling;
import org.armillary.tlog.note.VerifierKey;
import org.armillary.tlog.tree.Refused;
import org.jspecify.annotations.Nullable;

/// A policy file while it is read. Bytes above 0x7f have no meaning outside of keys, so that a policy means the same
/// whatever somebody thinks its encoding is.
final class PolicyFile {

    private static final String NONE = "none";

    private final List<Policy.Log> logs = new ArrayList<>();
    private final List<Policy.Witness> witnesses = new ArrayList<>();
    private final Set<String> publicKeys = new HashSet<>();
    private final Map<String, Quorum> named = new HashMap<>();
    private final Set<String> members = new HashSet<>();
    private @Nullable Quorum quorum;

    Policy read(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            try {
                readLine(line);
            } catch (Refused e) {
                throw new Refused("line " + number + " of the policy: " + e.getMessage(), e);
            }
        }
        if (quorum == null) {
            throw new Refused("the policy has no quorum line; 'quorum none' asks for no witness");
        }
        return new Policy(logs, witnesses, quorum, new String(file, StandardCharsets.UTF_8));
    }

    private void readLine(String line) {
        if (line.chars().anyMatch(c -> c < ' ' && c != '\t' || c == 0x7f)) {
            throw new Refused("a control character");
        }
        StringTokenizer words = new StringTokenizer(line, " \t");
        List<String> cells = new ArrayList<>();
        while (words.hasMoreTokens()) {
            cells.add(words.nextToken());
        }
        if (cells.isEmpty() || cells.getFirst().startsWith("#")) {
            return;
        }
        switch (cells.getFirst()) {
            case "log" -> readLog(counted(cells, 2, 3));
            case "witness" -> readWitness(counted(cells, 3, 4));
            case "group" -> readGroup(counted(cells, 4, Integer.MAX_VALUE));
            case "quorum" -> readQuorum(counted(cells, 2, 2));
            default -> throw new Refused("'" + cells.getFirst() + "' is none of log, witness, group, quorum");
        }
    }

    private static List<String> counted(List<String> cells, int least, int most) {
        if (cells.size() < least || cells.size() > most) {
            throw new Refused("'" + cells.getFirst() + "' with " + (cells.size() - 1) + " words after it");
        }
        return cells;
    }

    private void readLog(List<String> cells) {
        VerifierKey key = key(cells.get(1));
        if (key.algorithm() == Algorithm.ED25519_COSIGNATURE) {
            throw new Refused("a key of type 4 is a witness's, not a log's");
        }
        logs.add(new Policy.Log(key.name(), key, cells.size() > 2 ? utf8(cells.get(2)) : null));
    }

    private void readWitness(List<String> cells) {
        VerifierKey key = key(cells.get(2));
        if (!key.algorithm().isCosignature()) {
            throw new Refused("a witness signs with a key of type 4 or 6, not "
                    + key.algorithm().type());
        }
        String name = utf8(cells.get(1));
        define(cells.get(1), new Quorum.One(name));
        witnesses.add(new Policy.Witness(name, key, cells.size() > 3 ? utf8(cells.get(3)) : null));
    }

    private void readGroup(List<String> cells) {
        List<Quorum> group = new ArrayList<>();
        for (String member : cells.subList(3, cells.size())) {
            if (member.equals(NONE)) {
                throw new Refused("'none' is a member of no group");
            }
            group.add(get(member));
            if (!members.add(member)) {
                throw new Refused("'" + member + "' is a member of a group already");
            }
        }
        define(cells.get(1), new Quorum.Some(least(cells.get(2), group.size()), group));
    }

    private static int least(String word, int members) {
        long least = switch (word) {
            case "any" -> 1;
            case "all" -> members;
            default -> Spelling.decimal(word);
        };
        if (least < 1 || least > members) {
            throw new Refused("a group of " + members + " can't ask for " + word + " of them");
        }
        return (int) least;
    }

    private void readQuorum(List<String> cells) {
        if (quorum != null) {
            throw new Refused("a second quorum");
        }
        quorum = cells.get(1).equals(NONE) ? new Quorum.Nobody() : get(cells.get(1));
    }

    private void define(String name, Quorum what) {
        if (name.equals(NONE) || named.put(name, what) != null) {
            throw new Refused("the name '" + name + "' is taken");
        }
    }

    private Quorum get(String name) {
        @Nullable Quorum known = named.get(name);
        if (known == null) {
            throw new Refused("no witness and no group above is called '" + name + "'");
        }
        return known;
    }

    private VerifierKey key(String vkey) {
        VerifierKey key = VerifierKey.parse(Spelling.utf8(vkey.getBytes(StandardCharsets.ISO_8859_1)));
        if (!publicKeys.add(Arrays.toString(key.material()))) {
            throw new Refused("this public key stands in the policy already: " + key.name());
        }
        return key;
    }

    private static String utf8(String opaque) {
        return new String(opaque.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
