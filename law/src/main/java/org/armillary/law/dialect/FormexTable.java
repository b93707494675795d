package org.armillary.law.dialect;

import java.util.ArrayList;
import java.util.List;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.ElementBuilder;
import org.armillary.law.akn.Node;

/// A Formex table: rows of cells, headed rows among them.
final class FormexTable {

    private FormexTable() {}

    /// The table of a `TBL` element; its title becomes the caption, its notes the last row.
    static Element of(Element tbl, FormexBody body) {
        ElementBuilder table = ElementBuilder.of("table");
        Names.child(tbl, "TITLE")
                .ifPresent(title -> table.add(ElementBuilder.of("caption")
                        .addAll(Inline.tidy(lines(title, body)))
                        .build()));
        List<Element> rows = new ArrayList<>();
        int columns = 1;
        for (Element part : tbl.elements().toList()) {
            if (part.localName().equals("CORPUS")) {
                for (Element row : rowsOf(part)) {
                    Element built = row(row, body);
                    columns = Math.max(columns, built.children().size());
                    rows.add(built);
                }
            } else if (!part.localName().equals("TITLE")) {
                rows.add(noteRow(part, body, columns));
            }
        }
        if (rows.isEmpty()) {
            rows.add(ElementBuilder.of("tr").add(Element.of("td")).build());
        }
        return table.addAll(rows).build();
    }

    private static List<Node> lines(Element title, FormexBody body) {
        List<Node> out = new ArrayList<>();
        title.elements().forEach(part -> {
            if (!out.isEmpty()) {
                out.add(Element.of("br"));
            }
            out.addAll(body.inline().of(part));
        });
        return out;
    }

    private static List<Element> rowsOf(Element corpus) {
        List<Element> rows = new ArrayList<>();
        for (Element each : corpus.elements().toList()) {
            if (each.localName().equals("BLK")) {
                rows.addAll(rowsOf(each));
            } else {
                rows.add(each);
            }
        }
        return rows;
    }

    private static Element row(Element row, FormexBody body) {
        boolean header = row.find("TYPE").orElse("").equals("HEADER");
        ElementBuilder tr = ElementBuilder.of("tr");
        List<Element> cells = row.localName().equals("ROW") ? row.elements().toList() : List.of(row);
        for (Element cell : cells) {
            boolean heads = header || cell.find("TYPE").orElse("").equals("HEADER");
            ElementBuilder td = ElementBuilder.of(heads ? "th" : "td");
            span(cell, "COLSPAN", "colspan", td);
            span(cell, "ROWSPAN", "rowspan", td);
            Flow flow = new Flow();
            body.children(cell, flow);
            tr.add(td.addAll(flow.build()).build());
        }
        if (tr.isEmpty()) {
            tr.add(Element.of("td"));
        }
        return tr.build();
    }

    private static void span(Element cell, String from, String to, ElementBuilder td) {
        cell.find(from).filter(value -> value.matches("[1-9]\\d{0,3}")).ifPresent(value -> td.with(to, value));
    }

    private static Element noteRow(Element notes, FormexBody body, int columns) {
        Flow flow = new Flow();
        body.children(notes, flow);
        ElementBuilder td = ElementBuilder.of("td");
        if (columns > 1) {
            td.with("colspan", Integer.toString(columns));
        }
        return ElementBuilder.of("tr").add(td.addAll(flow.build()).build()).build();
    }
}
