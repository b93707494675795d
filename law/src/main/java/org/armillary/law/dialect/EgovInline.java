package org.armillary.law.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.ElementBuilder;
import org.armillary.law.akn.Node;
import org.armillary.law.akn.Text;

/// Text of Japan's law XML with its inline markup: readings, lines, raised and lowered signs; columns of a definition.
final class EgovInline extends InlineText {

    private static final String COLUMN_GAP = "\u3000";

    EgovInline() {
        super(
                Set.of("Sentence", "Column", "Ruby", "Line", "Sup", "Sub", "ArithFormula", "QuoteStruct"),
                Map.of("Line", "u", "Sup", "sup", "Sub", "sub"));
    }

    /// The inline nodes of an element; sentences follow each other without space, columns with an ideographic one.
    @Override
    List<Node> of(Element element) {
        List<Node> out = new ArrayList<>();
        boolean columns = false;
        for (Node each : element.children()) {
            switch (each) {
                case Text text -> {
                    if (!text.isBlank()) {
                        out.add(text);
                    }
                }
                case Element child -> {
                    if (child.localName().equals("Column")) {
                        if (columns) {
                            out.add(new Text(COLUMN_GAP));
                        }
                        columns = true;
                    }
                    out.addAll(inline(child));
                }
            }
        }
        return out;
    }

    @Override
    List<Node> special(Element element) {
        return element.localName().equals("Ruby") ? List.of(ruby(element)) : of(element);
    }

    /// Characters with their reading above them: the reading is kept as the title of the characters.
    private Element ruby(Element element) {
        StringBuilder reading = new StringBuilder();
        List<Node> base = new ArrayList<>();
        for (Node each : element.children()) {
            switch (each) {
                case Text text -> base.add(text);
                case Element child -> {
                    if (child.localName().equals("Rt")) {
                        reading.append(child.text());
                    } else {
                        base.addAll(inline(child));
                    }
                }
            }
        }
        return ElementBuilder.of("span")
                .with("class", "ruby")
                .with("title", reading.toString())
                .addAll(base)
                .build();
    }
}
