package org.armillary.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.armillary.law.codification.Codification;

/// What is otherwise in one assessment than in another: of two days, of two states of the law, or with other facts.
///
/// @param before the one
/// @param after the other
/// @param replies facts that were answered otherwise
/// @param rulebooks rulebooks that were added, removed or changed
/// @param changes findings that are otherwise, in the order of the rulebooks
public record Comparison(
        Assessment before, Assessment after, Set<String> replies, Set<String> rulebooks, List<Change> changes) {

    public Comparison {
        replies = new TreeSet<>(replies);
        rulebooks = new TreeSet<>(rulebooks);
        changes = List.copyOf(changes);
    }

    /// A finding that is otherwise.
    ///
    /// @param conclusion rulebook and conclusion, joined by a dot
    /// @param before empty where there was no such conclusion
    /// @param after empty where there is no such conclusion any more
    public record Change(String conclusion, Optional<Finding> before, Optional<Finding> after) {

        /// Whether it comes to something else, and not only for other reasons.
        public boolean isOfOutcome() {
            return !before.map(Finding::outcome).equals(after.map(Finding::outcome));
        }

        /// The finding as it is, or, where there is none any more, as it was.
        public Finding latest() {
            return after.or(() -> before).orElseThrow();
        }
    }

    public static Comparison of(Assessment before, Assessment after) {
        Set<String> conclusions = new LinkedHashSet<>();
        before.findings().forEach(each -> conclusions.add(each.conclusion()));
        after.findings().forEach(each -> conclusions.add(each.conclusion()));
        List<Change> changes = new ArrayList<>();
        for (String each : conclusions) {
            Change change = new Change(each, before.find(each), after.find(each));
            if (change.isOfOutcome() || !sameGrounds(change)) {
                changes.add(change);
            }
        }
        return new Comparison(before, after, replies(before.system(), after.system()), law(before, after), changes);
    }

    /// What doesn't hold on either side has no grounds that anybody would review.
    private static boolean sameGrounds(Change change) {
        if (change.latest().outcome() instanceof Outcome.DoesNotHold) {
            return true;
        }
        return change.before()
                .flatMap(one -> change.after()
                        .map(other -> one.provisions().equals(other.provisions())
                                && one.fired().equals(other.fired())
                                && one.standing() == other.standing()))
                .orElse(true);
    }

    private static Set<String> replies(AiSystem before, AiSystem after) {
        Set<String> facts = new TreeSet<>(before.replies().keySet());
        facts.addAll(after.replies().keySet());
        facts.removeIf(each ->
                before.find(each).flatMap(Reply::answer).equals(after.find(each).flatMap(Reply::answer)));
        return facts;
    }

    private static Set<String> law(Assessment before, Assessment after) {
        Set<String> ids = new TreeSet<>();
        before.codex().list().forEach(each -> ids.add(each.id()));
        after.codex().list().forEach(each -> ids.add(each.id()));
        ids.removeIf(each -> before.codex()
                .find(each)
                .map(Codification::digest)
                .equals(after.codex().find(each).map(Codification::digest)));
        return ids;
    }
}
