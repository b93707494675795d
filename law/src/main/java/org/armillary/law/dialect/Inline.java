package org.armillary.law.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.Node;
import org.armillary.law.akn.Text;

/// Inline nodes, tidied: white space folded as a page shows it.
final class Inline {

    /// Elements whose content stands apart from the line they are in.
    private static final Set<String> APART = Set.of("authorialNote", "mod", "embeddedStructure", "quotedStructure");

    private Inline() {}

    /// Folds runs of XML white space to one space and trims the ends; empty when nothing but space is there.
    ///
    /// Other spaces (no-break, ideographic) are text and stay.
    static List<Node> tidy(List<? extends Node> nodes) {
        Folder folder = new Folder();
        List<Node> folded = folder.fold(nodes);
        trimEnd(folded);
        return hasContent(folded) ? folded : List.of();
    }

    /// Inline nodes of one text.
    static List<Node> of(String text) {
        return tidy(List.of(new Text(text)));
    }

    private static boolean hasContent(List<Node> nodes) {
        for (Node each : nodes) {
            switch (each) {
                case Text text -> {
                    if (!text.isBlank()) {
                        return true;
                    }
                }
                case Element element -> {
                    if (!element.children().isEmpty() || !Set.of("br", "eol").contains(element.localName())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static void trimEnd(List<Node> nodes) {
        while (!nodes.isEmpty()) {
            Node last = nodes.getLast();
            switch (last) {
                case Text text -> {
                    String value = text.value();
                    String trimmed = value.endsWith(" ") ? value.substring(0, value.length() - 1) : value;
                    if (!trimmed.isEmpty()) {
                        nodes.set(nodes.size() - 1, new Text(trimmed));
                        return;
                    }
                    nodes.removeLast();
                }
                case Element element -> {
                    if (APART.contains(element.localName())) {
                        return;
                    }
                    List<Node> inner = new ArrayList<>(element.children());
                    trimEnd(inner);
                    nodes.set(nodes.size() - 1, element.withChildren(inner));
                    return;
                }
            }
        }
    }

    /// Folds space over a whole line, across the borders of its elements.
    private static final class Folder {
        private boolean afterSpace = true;

        private List<Node> fold(List<? extends Node> nodes) {
            List<Node> out = new ArrayList<>(nodes.size());
            for (Node each : nodes) {
                switch (each) {
                    case Text text -> {
                        String value = fold(text.value());
                        if (!value.isEmpty() && !out.isEmpty() && out.getLast() instanceof Text before) {
                            out.set(out.size() - 1, new Text(before.value() + value));
                        } else if (!value.isEmpty()) {
                            out.add(new Text(value));
                        }
                    }
                    case Element element -> out.add(fold(element));
                }
            }
            return out;
        }

        private Element fold(Element element) {
            if (APART.contains(element.localName()) || !element.isAkn()) {
                afterSpace = false;
                return element;
            }
            if (element.localName().equals("br")) {
                afterSpace = true;
                return element;
            }
            return element.withChildren(fold(element.children()));
        }

        private String fold(String text) {
            StringBuilder out = new StringBuilder(text.length());
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
                if (!space) {
                    out.append(c);
                } else if (!afterSpace) {
                    out.append(' ');
                }
                afterSpace = space;
            }
            return out.toString();
        }
    }
}
