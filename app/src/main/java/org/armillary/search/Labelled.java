package org.armillary.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.armillary.corpus.Passage;
import org.armillary.query.Labels;

/// A provision inside a passage with the labels it is cited by.
///
/// @param eId its identifier
/// @param labels labels from the passage's own on, joined by slashes; what has no number adds nothing
/// @param name its number as printed
/// @param start first UTF-16 index in the passage's text
/// @param end end index, exclusive
record Labelled(String eId, String labels, String name, int start, int end) {

    static List<Labelled> list(Passage passage) {
        List<Labelled> list = new ArrayList<>();
        Deque<String> above = new ArrayDeque<>();
        for (Passage.Part part : passage.parts()) {
            while (above.size() > part.depth()) {
                above.removeLast();
            }
            above.addLast(Labels.of(part.num()));
            String labels = String.join(
                    "/", above.stream().filter(label -> !label.isEmpty()).toList());
            list.add(new Labelled(part.eId(), labels, part.num(), part.start(), part.end()));
        }
        return list;
    }
}
