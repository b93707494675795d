package org.armillary.law.norm;

import java.util.List;
import java.util.Optional;
import org.armillary.law.pattern.Match;
import org.armillary.law.pattern.Tokens;

/// The phrases of a passage that have a part in definitions, in order, and by where they begin.
final class Markers {

    private final List<Match<Marker>> all;
    /// For every token, one more than the index of the phrase that begins there.
    private final int[] starting;
    /// For every phrase, where the last one up to it that says where a meaning holds begins; -1 where none does.
    private final int[] scopes;

    private Markers(List<Match<Marker>> all, int[] starting, int[] scopes) {
        this.all = all;
        this.starting = starting;
        this.scopes = scopes;
    }

    static Markers of(Tokens tokens, List<Match<Marker>> all) {
        int[] starting = all.isEmpty() ? new int[0] : new int[tokens.size()];
        int[] scopes = new int[all.size()];
        int last = -1;
        for (int i = 0; i < all.size(); i++) {
            Match<Marker> each = all.get(i);
            starting[each.from()] = i + 1;
            last = saysWhere(each.value().role()) ? each.from() : last;
            scopes[i] = last;
        }
        return new Markers(all, starting, scopes);
    }

    private static boolean saysWhere(Marker.Role role) {
        return role == Marker.Role.SCOPE || role == Marker.Role.SCOPED || role == Marker.Role.NAMES;
    }

    /// Where the last phrase before a token that says where a meaning holds begins; -1 where none does.
    int scopeBefore(int token) {
        int count = countBefore(token);
        return count == 0 ? -1 : scopes[count - 1];
    }

    int size() {
        return all.size();
    }

    Match<Marker> get(int index) {
        return all.get(index);
    }

    /// Whether a phrase of a role begins at a token.
    boolean begins(Marker.Role role, int token) {
        return find(role, token).isPresent();
    }

    /// The phrase of a role that begins at a token.
    Optional<Match<Marker>> find(Marker.Role role, int token) {
        if (token < 0 || token >= starting.length || starting[token] == 0) {
            return Optional.empty();
        }
        Match<Marker> match = all.get(starting[token] - 1);
        return match.value().role() == role ? Optional.of(match) : Optional.empty();
    }

    /// How many phrases begin before a token.
    int countBefore(int token) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).from() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
