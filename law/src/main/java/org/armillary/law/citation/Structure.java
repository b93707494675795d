package org.armillary.law.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.armillary.law.akn.EIdNumber;
import org.armillary.law.akn.Outline;
import org.armillary.law.akn.PlacedProvision;
import org.jspecify.annotations.Nullable;

/// The provisions of a document by their numbers.
final class Structure {

    private static final List<String> BASIC = List.of("article", "section", "rule", "regulation");
    private static final List<String> APART = List.of("annex", "schedule", "appendix", "supplement", "attachment");

    private final Map<String, Node> byEId = new HashMap<>();
    private final Map<String, List<Node>> basics = new HashMap<>();
    private final Map<String, List<Node>> containers = new HashMap<>();
    private final List<Node> annexes = new ArrayList<>();
    private final Node root = new Node(null, "", "", null);

    /// A provision in its place.
    static final class Node {
        private final @Nullable PlacedProvision provision;
        private final String type;
        private final String label;
        private final @Nullable Node parent;
        private final List<Node> children = new ArrayList<>(0);
        private boolean basic;

        private Node(@Nullable PlacedProvision provision, String type, String label, @Nullable Node parent) {
            this.provision = provision;
            this.type = type;
            this.label = label;
            this.parent = parent;
        }

        String eId() {
            return provision == null ? "" : provision.eId();
        }

        int start() {
            return provision == null ? 0 : provision.start();
        }

        String type() {
            return type;
        }

        @Nullable
        Node parent() {
            return parent;
        }

        boolean isBasic() {
            return basic;
        }

        boolean isAnnex() {
            return APART.contains(type);
        }

        /// The annex it stands in; the document itself where it stands in none.
        private @Nullable Node scope() {
            Node node = this;
            while (node.parent != null && !node.isAnnex()) {
                node = node.parent;
            }
            return node.isAnnex() ? node : null;
        }
    }

    Structure(Outline outline) {
        for (PlacedProvision each : outline.provisions()) {
            Node parent = each.parent().map(byEId::get).orElse(root);
            String label = each.num()
                    .map(num -> EIdNumber.of(num, each.type()).toLowerCase(Locale.ROOT))
                    .orElse("");
            Node node = new Node(each, each.type(), label, parent);
            parent.children.add(node);
            byEId.putIfAbsent(each.eId(), node);
        }
        classify(root);
    }

    /// What is numbered through is what contains no article or section itself.
    private boolean classify(Node node) {
        boolean holds = false;
        for (Node each : node.children) {
            holds |= classify(each);
        }
        if (node.isAnnex()) {
            annexes.add(node);
        } else if (BASIC.contains(node.type) && !holds) {
            node.basic = true;
            basics.computeIfAbsent(node.label, key -> new ArrayList<>(1)).add(node);
        } else if (node.provision != null) {
            containers.computeIfAbsent(node.label, key -> new ArrayList<>(1)).add(node);
        }
        return node.basic || holds;
    }

    Optional<Node> find(Optional<String> eId) {
        return eId.map(byEId::get);
    }

    Node root() {
        return root;
    }

    boolean isEmpty() {
        return root.children.isEmpty();
    }

    /// What is numbered through with a number, as seen from a place: in the same annex first, then in the body.
    List<Node> basics(String number, Node from) {
        List<Node> all = basics.getOrDefault(number.toLowerCase(Locale.ROOT), List.of());
        Node scope = from.scope();
        List<Node> near = all.stream().filter(each -> each.scope() == scope).toList();
        return !near.isEmpty()
                ? near
                : all.stream().filter(each -> each.scope() == null).toList();
    }

    /// Whether something numbered through stands in a provision.
    boolean isGrouping(Node node) {
        return node.children.stream().anyMatch(each -> each.basic || isGrouping(each));
    }

    /// What groups articles, as seen from a place: in the smallest unit around it that has any.
    List<Node> containers(Level level, String number, Node from) {
        String label = number.toLowerCase(Locale.ROOT);
        List<Node> all = containers.getOrDefault(label, List.of()).stream()
                .filter(each -> level.covers(each.type))
                .toList();
        for (Node around = from; around != null && all.size() > 1; around = around.parent) {
            Node unit = around;
            List<Node> near = all.stream().filter(each -> isInside(each, unit)).toList();
            if (!near.isEmpty()) {
                return near;
            }
        }
        return all;
    }

    private static boolean isInside(Node node, Node around) {
        for (Node each = node; each != null; each = each.parent) {
            if (each == around) {
                return true;
            }
        }
        return false;
    }

    /// Annexes with a number; the only annex where none is given.
    List<Node> annexes(Level level, String number) {
        String label = number.toLowerCase(Locale.ROOT);
        return annexes.stream()
                .filter(each -> level.covers(each.type) && (label.isEmpty() || each.label.equals(label)))
                .toList();
    }

    /// The unit of a level around a place, itself included.
    Optional<Node> around(Node from, Level level) {
        for (Node each = from; each != null && each.provision != null; each = each.parent) {
            if (each.type.equals(level.name()) || level.isBasic() && each.basic) {
                return Optional.of(each);
            }
        }
        for (Node each = from; each != null && each.provision != null; each = each.parent) {
            if (level.covers(each.type)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /// The units with a number directly inside; units without a number are looked through.
    List<Node> children(Node node, String number) {
        List<Node> found = new ArrayList<>(1);
        collect(node, number.toLowerCase(Locale.ROOT), found, 0);
        return found;
    }

    private static void collect(Node node, String label, List<Node> found, int depth) {
        for (Node each : node.children) {
            if (each.label.equals(label)) {
                found.add(each);
            } else if (each.label.isEmpty() && depth < 4 && !each.basic) {
                collect(each, label, found, depth + 1);
            }
        }
    }

    /// Whether some unit of a level stands directly inside.
    boolean holds(Node node, Level level) {
        return node.children.stream().anyMatch(each -> level.covers(each.type));
    }

    /// What is numbered through around a place, itself included.
    Optional<Node> basic(Node from) {
        for (Node each = from; each != null; each = each.parent) {
            if (each.basic) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /// Of units with the same number, the last that begins before a place: definitions number their points anew.
    List<Node> before(List<Node> nodes, Node from) {
        return nodes.stream()
                .filter(each -> each.start() <= from.start())
                .reduce((a, b) -> b)
                .map(List::of)
                .orElse(nodes);
    }

    /// The unit before or after one among its like.
    Optional<Node> beside(Node node, int steps) {
        Node parent = node.parent;
        int at = parent == null ? -1 : parent.children.indexOf(node) + steps;
        return at < 0 || parent == null || at >= parent.children.size()
                ? Optional.empty()
                : Optional.of(parent.children.get(at)).filter(each -> each.type.equals(node.type));
    }
}
