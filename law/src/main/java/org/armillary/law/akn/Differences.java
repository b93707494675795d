package org.armillary.law.akn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armillary.law.akn.Difference.Kind;

/// Finds what changed between two versions of a document, provision by provision.
///
/// Provisions are told apart by their words, not their numbers: of the provisions inside one, the most alike belong
/// together, and where two are equally alike those of one number. Remarks of editors and notes do not count, nor does
/// a remark in angle brackets at the end of a paragraph, such as `<개정 2031.4.5>`.
public final class Differences {

    /// Provisions of the same number are the same unless they have next to nothing in common.
    private static final double ALIKE_IN_PLACE = 0.3;
    private static final double ALIKE_ELSEWHERE = 0.6;
    /// What a common number counts for.
    private static final double SAME_NUMBER = 0.05;
    /// Above so many pairs of siblings only those of one number are compared.
    private static final long MOST_PAIRS = 40_000;

    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    /// The provisions that differ, in the order of the later version; what is gone stands behind its siblings.
    public static List<Difference> between(Outline before, Outline after) {
        Differences differences = new Differences();
        differences.compare(VersionNode.tree(before), VersionNode.tree(after));
        return List.copyOf(differences.found);
    }

    /// Two provisions that may be the same.
    private record Pair(VersionNode before, VersionNode after, double alike) {}

    private void compare(List<VersionNode> before, List<VersionNode> after) {
        List<Pair> pairs = pairs(before, after);
        Set<VersionNode> taken = new HashSet<>();
        for (VersionNode each : after) {
            Optional<Pair> pair =
                    pairs.stream().filter(one -> one.after() == each).findFirst();
            if (pair.isPresent()) {
                taken.add(pair.get().before());
                pair(pair.get().before(), each);
            } else {
                added(each);
            }
        }
        before.stream().filter(each -> !taken.contains(each)).forEach(this::removed);
    }

    private void pair(VersionNode before, VersionNode after) {
        boolean changed = !before.words().equals(after.words());
        boolean renumbered = !before.label().equals(after.label());
        if (changed || renumbered) {
            found.add(new Difference(
                    changed ? Kind.CHANGED : Kind.RENUMBERED,
                    Optional.of(before.provision()),
                    Optional.of(after.provision())));
        }
        compare(before.children(), after.children());
    }

    private void added(VersionNode node) {
        found.add(new Difference(Kind.ADDED, Optional.empty(), Optional.of(node.provision())));
        node.children().forEach(this::added);
    }

    private void removed(VersionNode node) {
        found.add(new Difference(Kind.REMOVED, Optional.of(node.provision()), Optional.empty()));
        node.children().forEach(this::removed);
    }

    /// The most alike first, each provision in one pair.
    private static List<Pair> pairs(List<VersionNode> before, List<VersionNode> after) {
        boolean many = (long) before.size() * after.size() > MOST_PAIRS;
        List<Pair> candidates = new ArrayList<>();
        for (VersionNode old : before) {
            for (VersionNode fresh : after) {
                boolean same = old.label().equals(fresh.label());
                if (same || !many) {
                    double alike = old.likeness(fresh);
                    if (alike >= (same ? ALIKE_IN_PLACE : ALIKE_ELSEWHERE)) {
                        candidates.add(new Pair(old, fresh, same ? alike + SAME_NUMBER : alike));
                    }
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Pair::alike).reversed());
        List<Pair> pairs = new ArrayList<>();
        Set<VersionNode> taken = new HashSet<>();
        for (Pair each : candidates) {
            if (!taken.contains(each.before()) && !taken.contains(each.after())) {
                taken.add(each.before());
                taken.add(each.after());
                pairs.add(each);
            }
        }
        return pairs;
    }
}
