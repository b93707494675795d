package org.armillary.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Puts two people's changes together, fact by fact: whoever alone changed something wins; where both did, and not to
/// the same, neither does.
///
/// @param name the name to be kept
/// @param changed by fact, what has to be written; gone where a reply was taken back
/// @param clashes what both changed
record Merge(String name, Map<String, StoredReply> changed, List<Saving.Clash> clashes) {

    /// @param base what both started from
    /// @param theirs what is kept now
    /// @param mine what is to be kept
    static Merge of(State base, State theirs, State mine) {
        Map<String, StoredReply> changed = new TreeMap<>();
        List<Saving.Clash> clashes = new ArrayList<>();
        Set<String> facts = new TreeSet<>(base.replies().keySet());
        facts.addAll(theirs.replies().keySet());
        facts.addAll(mine.replies().keySet());
        for (String fact : facts) {
            StoredReply wanted = mine.reply(fact);
            StoredReply now = theirs.reply(fact);
            boolean untouched = wanted.equals(base.reply(fact)) || wanted.equals(now);
            if (!untouched && now.equals(base.reply(fact))) {
                changed.put(fact, wanted);
            } else if (!untouched) {
                clashes.add(new Saving.Clash(Optional.of(fact), shown(wanted), shown(now)));
            }
        }
        boolean renamed = !mine.name().equals(base.name());
        if (renamed && !theirs.name().equals(base.name()) && !theirs.name().equals(mine.name())) {
            clashes.add(new Saving.Clash(Optional.empty(), mine.name(), theirs.name()));
        }
        return new Merge(renamed ? mine.name() : theirs.name(), changed, clashes);
    }

    private static String shown(StoredReply reply) {
        return reply.isGone() ? "" : reply.kind().equals("unknown") ? "unknown" : reply.answer();
    }
}
