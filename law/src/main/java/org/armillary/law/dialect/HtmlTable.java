package org.armillary.law.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.ElementBuilder;

/// Tables of the HTML model: `caption`, `thead`, `tbody`, `tr`, `th`, `td`.
final class HtmlTable {

    private final BiConsumer<Element, Flow> content;
    private final TableBuilder table = new TableBuilder();

    private HtmlTable(BiConsumer<Element, Flow> content) {
        this.content = content;
    }

    /// @param content reads what a cell or the caption holds
    static Element of(Element table, BiConsumer<Element, Flow> content) {
        HtmlTable html = new HtmlTable(content);
        html.parts(table);
        return html.table.build();
    }

    private void parts(Element part) {
        for (Element each : part.elements().toList()) {
            switch (each.localName()) {
                case "tr" -> table.row(each.elements().map(this::cell).toList());
                case "caption" -> blocks(each).forEach(block -> table.caption(block.children()));
                case "col", "colgroup" -> {}
                case "thead", "tbody", "tfoot" -> parts(each);
                default -> table.row(List.of(cell(each)));
            }
        }
    }

    private Element cell(Element cell) {
        ElementBuilder out = TableBuilder.cell(cell.localName().equals("th"));
        TableBuilder.span(out, "colspan", cell, "colspan");
        TableBuilder.span(out, "rowspan", cell, "rowspan");
        return out.addAll(blocks(cell)).build();
    }

    private List<Element> blocks(Element holder) {
        Flow flow = new Flow();
        content.accept(holder, flow);
        return new ArrayList<>(flow.build());
    }
}
