package org.armillary.law.dialect;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// Well-formed XML out of random choices: elements of a vocabulary, nested and filled as it comes.
final class XmlTrees {

    private static final int MOST_STEPS = 600;
    private static final int DEEPEST = 60;
    private static final List<String> WORDS = List.of(
            "Article 1",
            "1.",
            "(a)",
            "第一条",
            "§ 3",
            "lamp",
            " ",
            "2099-01-01",
            "20990101",
            "",
            "&amp;",
            "\u00A0",
            "CHAPTER I",
            "*",
            "x/y z");

    private XmlTrees() {}

    /// @param vocabulary start tags as written, such as `<Section in-force="no">`; the first is the root
    /// @param choices a byte for each step: what to do, and with which tag or word
    static byte[] of(List<String> vocabulary, byte[] choices) {
        StringBuilder out = new StringBuilder();
        Deque<String> open = new ArrayDeque<>();
        open(vocabulary.getFirst(), out, open);
        for (int i = 0; i + 1 < choices.length && i < 2 * MOST_STEPS; i += 2) {
            int what = Math.floorMod(choices[i], 10);
            int which = choices[i + 1] & 0xFF;
            if (what < 5 && open.size() < DEEPEST) {
                open(vocabulary.get(which % vocabulary.size()), out, open);
            } else if (what < 8) {
                out.append(WORDS.get(which % WORDS.size()));
            } else if (open.size() > 1) {
                out.append("</").append(open.removeLast()).append('>');
            }
        }
        while (!open.isEmpty()) {
            out.append("</").append(open.removeLast()).append('>');
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void open(String tag, StringBuilder out, Deque<String> open) {
        out.append(tag);
        int end = 1;
        while (end < tag.length() && " >".indexOf(tag.charAt(end)) < 0) {
            end++;
        }
        open.addLast(tag.substring(1, end));
    }
}
