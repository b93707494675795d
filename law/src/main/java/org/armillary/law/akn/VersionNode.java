package org.armillary.law.akn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A provision of one version, with its words.
final class VersionNode {

    private final PlacedProvision provision;
    private final StringBuilder own = new StringBuilder();
    private final List<VersionNode> children = new ArrayList<>();
    /// Pairs of characters of its words and those of its children, sorted; made when first asked for.
    private int @Nullable [] pairs;

    private VersionNode(PlacedProvision provision) {
        this.provision = provision;
    }

    /// The outermost provisions of a version.
    static List<VersionNode> tree(Outline outline) {
        Map<String, VersionNode> byEId = new HashMap<>();
        List<VersionNode> roots = new ArrayList<>();
        for (PlacedProvision each : outline.provisions()) {
            VersionNode node = new VersionNode(each);
            VersionNode parent = each.parent().map(byEId::get).orElse(null);
            (parent == null ? roots : parent.children).add(node);
            byEId.putIfAbsent(each.eId(), node);
        }
        for (Passage each : outline.passages()) {
            VersionNode node = each.eId().map(byEId::get).orElse(null);
            if (node != null && each.kind() != Passage.Kind.EDITORIAL && each.kind() != Passage.Kind.NOTE) {
                node.own.append(withoutRemark(each.text())).append(' ');
            }
        }
        return roots;
    }

    /// A paragraph without the remark in angle brackets that ends it.
    private static String withoutRemark(String text) {
        String words = text.strip();
        int open = words.endsWith(">") ? words.lastIndexOf('<') : -1;
        return open < 0 ? words : words.substring(0, open).strip();
    }

    PlacedProvision provision() {
        return provision;
    }

    List<VersionNode> children() {
        return children;
    }

    /// Its own words, those of its children left out.
    String words() {
        return own.toString();
    }

    /// Its number as the last step of its identifier carries it.
    String label() {
        String eId = provision.eId();
        int at = eId.lastIndexOf("__");
        return at < 0 ? eId : eId.substring(at + 2);
    }

    /// How much of the words of two provisions and of all inside them is common, 0 to 1.
    double likeness(VersionNode other) {
        int[] mine = pairs();
        int[] theirs = other.pairs();
        if (mine.length == 0 && theirs.length == 0) {
            return 1;
        }
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < mine.length && j < theirs.length) {
            if (mine[i] == theirs[j]) {
                common++;
                i++;
                j++;
            } else if (mine[i] < theirs[j]) {
                i++;
            } else {
                j++;
            }
        }
        return 2.0 * common / (mine.length + theirs.length);
    }

    private int[] pairs() {
        int[] made = pairs;
        if (made == null) {
            StringBuilder all = new StringBuilder();
            gather(all);
            made = new int[Math.max(0, all.length() - 1)];
            for (int i = 0; i < made.length; i++) {
                made[i] = all.charAt(i) << 16 | all.charAt(i + 1);
            }
            Arrays.sort(made);
            pairs = made;
        }
        return made;
    }

    private void gather(StringBuilder all) {
        all.append(own);
        children.forEach(each -> each.gather(all));
    }
}
