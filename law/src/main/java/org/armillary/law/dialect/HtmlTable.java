package org.armillary.law.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.ElementBuilder;

/// Tables of the HTML model: `caption`, `thead`, `tbody`, `tr`, `th`, `td`.
final class HtmlTable {

    private HtmlTable() {}

    /// @param content reads what a cell or the caption holds
    static Element of(Element table, BiConsumer<Element, Flow> content) {
        ElementBuilder out = ElementBuilder.of("table");
        List<Element> rows = new ArrayList<>();
        List<Element> captions = new ArrayList<>();
        collect(table, content, rows, captions);
        if (!captions.isEmpty()) {
            ElementBuilder caption = ElementBuilder.of("caption");
            for (Element each : captions) {
                Flow flow = new Flow();
                content.accept(each, flow);
                for (Element block : flow.build()) {
                    if (!caption.isEmpty()) {
                        caption.add(Element.of("br"));
                    }
                    caption.addAll(block.children());
                }
            }
            out.add(caption.build());
        }
        if (rows.isEmpty()) {
            rows.add(ElementBuilder.of("tr").add(Element.of("td")).build());
        }
        return out.addAll(rows).build();
    }

    private static void collect(
            Element part, BiConsumer<Element, Flow> content, List<Element> rows, List<Element> captions) {
        for (Element each : part.elements().toList()) {
            switch (each.localName()) {
                case "tr" -> rows.add(row(each, content));
                case "caption" -> captions.add(each);
                case "col", "colgroup" -> {}
                case "thead", "tbody", "tfoot" -> collect(each, content, rows, captions);
                default ->
                    rows.add(ElementBuilder.of("tr").add(cell(each, content)).build());
            }
        }
    }

    private static Element row(Element row, BiConsumer<Element, Flow> content) {
        ElementBuilder tr = ElementBuilder.of("tr");
        row.elements().forEach(each -> tr.add(cell(each, content)));
        return tr.isEmpty() ? tr.add(Element.of("td")).build() : tr.build();
    }

    private static Element cell(Element cell, BiConsumer<Element, Flow> content) {
        ElementBuilder out = ElementBuilder.of(cell.localName().equals("th") ? "th" : "td");
        for (String span : List.of("colspan", "rowspan")) {
            cell.find(span).filter(value -> value.matches("[1-9]\\d{0,3}")).ifPresent(value -> out.with(span, value));
        }
        Flow flow = new Flow();
        content.accept(cell, flow);
        return out.addAll(flow.build()).build();
    }
}
