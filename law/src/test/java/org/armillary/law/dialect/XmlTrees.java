package org.armillary.law.dialect;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// Well-formed XML out of random choices: elements of a vocabulary, nested and filled as it comes.
final class XmlTrees {

    private static final int MOST_ELEMENTS = 400;
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
    static byte[] of(List<String> vocabulary, FuzzedDataProvider data) {
        StringBuilder out = new StringBuilder();
        Deque<String> open = new ArrayDeque<>();
        open(vocabulary.getFirst(), out, open);
        for (int i = 0; i < MOST_ELEMENTS && data.remainingBytes() > 0; i++) {
            int choice = data.consumeInt(0, 9);
            if (choice < 5 && open.size() < DEEPEST) {
                open(data.pickValue(vocabulary), out, open);
            } else if (choice < 8) {
                out.append(data.pickValue(WORDS));
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
