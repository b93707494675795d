package org.armillary.law.dialect;

import java.util.ArrayList;
import java.util.List;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.ElementBuilder;
import org.armillary.law.akn.Node;

/// A table being built, row by row; the standard wants a row in every table and a cell in every row, so empty ones get
/// one.
final class TableBuilder {

    private final List<Node> caption = new ArrayList<>();
    private final List<Element> rows = new ArrayList<>();

    /// A cell being built.
    ///
    /// @param heads whether it heads a row or column
    static ElementBuilder cell(boolean heads) {
        return ElementBuilder.of(heads ? "th" : "td");
    }

    /// Gives a cell the span that an attribute of its source tells.
    static void span(ElementBuilder cell, String name, Element source, String attribute) {
        source.find(attribute)
                .filter(value -> value.matches("[1-9]\\d{0,3}"))
                .ifPresent(value -> cell.with(name, value));
    }

    /// Adds inline nodes to the caption, on a line of their own.
    TableBuilder caption(List<Node> line) {
        if (!caption.isEmpty() && !line.isEmpty()) {
            caption.add(Element.of("br"));
        }
        caption.addAll(line);
        return this;
    }

    TableBuilder row(List<Element> cells) {
        rows.add(ElementBuilder.of("tr")
                .addAll(cells.isEmpty() ? List.of(Element.of("td")) : cells)
                .build());
        return this;
    }

    Element build() {
        ElementBuilder table = ElementBuilder.of("table");
        if (!caption.isEmpty()) {
            table.add(ElementBuilder.of("caption").addAll(caption).build());
        }
        if (rows.isEmpty()) {
            row(List.of());
        }
        return table.addAll(rows).build();
    }
}
