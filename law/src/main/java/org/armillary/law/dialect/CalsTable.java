package org.armillary.law.dialect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.ElementBuilder;
import org.armillary.law.akn.Node;

/// Tables of the OASIS exchange (CALS) model: `table`, `tgroup`, `thead`, `tbody`, `row`, `entry`.
final class CalsTable {

    private final BiConsumer<Element, Flow> content;
    private final Map<String, Integer> columns = new HashMap<>();

    private CalsTable(BiConsumer<Element, Flow> content) {
        this.content = content;
    }

    /// The tables inside an element, one for each `tgroup`.
    ///
    /// @param caption nodes of a title, for the first table; may be empty
    /// @param content reads what a cell holds
    static List<Element> of(Element table, List<Node> caption, BiConsumer<Element, Flow> content) {
        List<Element> out = new ArrayList<>();
        List<Node> title = Inline.tidy(caption);
        for (Element each :
                table.walk().filter(e -> e.localName().equals("tgroup")).toList()) {
            ElementBuilder built = ElementBuilder.of("table");
            if (!title.isEmpty()) {
                built.add(ElementBuilder.of("caption").addAll(title).build());
                title = List.of();
            }
            out.add(built.addAll(new CalsTable(content).rows(each)).build());
        }
        return out;
    }

    private List<Element> rows(Element group) {
        List<Element> rows = new ArrayList<>();
        for (Element part : group.elements().toList()) {
            switch (part.localName()) {
                case "colspec" -> columns.put(part.find("colname").orElse(""), columns.size());
                case "thead", "tbody", "tfoot" ->
                    part.elements()
                            .forEach(row -> rows.add(row(row, part.localName().equals("thead"))));
                default -> rows.add(row(part, false));
            }
        }
        if (rows.isEmpty()) {
            rows.add(ElementBuilder.of("tr").add(Element.of("td")).build());
        }
        return rows;
    }

    private Element row(Element row, boolean head) {
        ElementBuilder tr = ElementBuilder.of("tr");
        for (Element entry : row.elements().toList()) {
            ElementBuilder cell = ElementBuilder.of(head ? "th" : "td");
            entry.find("morerows")
                    .filter(more -> more.matches("[1-9]\\d{0,3}"))
                    .ifPresent(more -> cell.with("rowspan", Integer.toString(Integer.parseInt(more) + 1)));
            int first = columns.getOrDefault(entry.find("namest").orElse(""), -1);
            int last = columns.getOrDefault(entry.find("nameend").orElse(""), -1);
            if (first >= 0 && last > first) {
                cell.with("colspan", Integer.toString(last - first + 1));
            }
            Flow flow = new Flow();
            content.accept(entry, flow);
            tr.add(cell.addAll(flow.build()).build());
        }
        return tr.isEmpty() ? tr.add(Element.of("td")).build() : tr.build();
    }
}
