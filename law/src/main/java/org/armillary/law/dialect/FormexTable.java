package org.armillary.law.dialect;

import java.util.List;
import java.util.stream.Stream;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.ElementBuilder;

/// A Formex table: rows of cells, headed rows among them.
final class FormexTable {

    private final FormexBody body;
    private final TableBuilder table = new TableBuilder();
    private int columns = 1;

    private FormexTable(FormexBody body) {
        this.body = body;
    }

    /// The table of a `TBL` element; its title becomes the caption, its notes the last row.
    static Element of(Element tbl, FormexBody body) {
        FormexTable formex = new FormexTable(body);
        tbl.elements().forEach(formex::part);
        return formex.table.build();
    }

    private void part(Element part) {
        switch (part.localName()) {
            case "TITLE" ->
                part.elements()
                        .forEach(line -> table.caption(Inline.tidy(body.inline().of(line))));
            case "CORPUS" -> rowsOf(part).forEach(row -> row(row, isHeader(row)));
            default -> noteRow(part);
        }
    }

    private static Stream<Element> rowsOf(Element corpus) {
        return corpus.elements().flatMap(each -> each.localName().equals("BLK") ? rowsOf(each) : Stream.of(each));
    }

    private static boolean isHeader(Element element) {
        return element.find("TYPE").orElse("").equals("HEADER");
    }

    private void row(Element row, boolean header) {
        List<Element> sources = row.localName().equals("ROW") ? row.elements().toList() : List.of(row);
        columns = Math.max(columns, sources.size());
        table.row(sources.stream().map(cell -> cell(cell, header)).toList());
    }

    private Element cell(Element cell, boolean header) {
        ElementBuilder td = TableBuilder.cell(header || isHeader(cell));
        TableBuilder.span(td, "colspan", cell, "COLSPAN");
        TableBuilder.span(td, "rowspan", cell, "ROWSPAN");
        return td.addAll(blocks(cell)).build();
    }

    private void noteRow(Element notes) {
        ElementBuilder td = TableBuilder.cell(false);
        if (columns > 1) {
            td.with("colspan", Integer.toString(columns));
        }
        table.row(List.of(td.addAll(blocks(notes)).build()));
    }

    private List<Element> blocks(Element holder) {
        Flow flow = new Flow();
        body.children(holder, flow);
        return flow.build();
    }
}
