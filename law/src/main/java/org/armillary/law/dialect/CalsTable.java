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
        for (Element each :
                table.walk().filter(e -> e.localName().equals("tgroup")).toList()) {
            TableBuilder built = new TableBuilder();
            if (out.isEmpty()) {
                built.caption(Inline.tidy(caption));
            }
            new CalsTable(content).rows(each, built);
            out.add(built.build());
        }
        return out;
    }

    private void rows(Element group, TableBuilder table) {
        for (Element part : group.elements().toList()) {
            switch (part.localName()) {
                case "colspec" -> columns.put(part.find("colname").orElse(""), columns.size());
                case "thead" -> part.elements().forEach(row -> table.row(cells(row, true)));
                case "tbody", "tfoot" -> part.elements().forEach(row -> table.row(cells(row, false)));
                default -> table.row(cells(part, false));
            }
        }
    }

    private List<Element> cells(Element row, boolean heads) {
        return row.elements().map(entry -> cell(entry, heads)).toList();
    }

    private Element cell(Element entry, boolean heads) {
        ElementBuilder cell = TableBuilder.cell(heads);
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
        return cell.addAll(flow.build()).build();
    }
}
