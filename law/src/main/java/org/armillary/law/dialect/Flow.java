package org.armillary.law.dialect;

import java.util.ArrayList;
import java.util.List;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.ElementBuilder;
import org.armillary.law.akn.Node;
import org.armillary.law.akn.Text;

/// Running text being built: paragraphs, tables and lists, in reading order.
final class Flow implements Vessel {

    private final List<Element> blocks = new ArrayList<>();
    private final List<Node> line = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private String paragraphClass = "";

    private record Item(List<Node> num, Flow content) {}

    /// Adds inline nodes to the open paragraph.
    void add(List<Node> nodes) {
        if (nodes.isEmpty()) {
            return;
        }
        endItems();
        line.addAll(nodes);
    }

    void add(Node node) {
        add(List.of(node));
    }

    void text(String text) {
        Text node = new Text(text);
        if (!text.isEmpty() && (!line.isEmpty() || !node.isBlank())) {
            add(node);
        }
    }

    /// Ends the open paragraph, so that what follows begins a new one.
    void endParagraph() {
        List<Node> tidy = Inline.tidy(line);
        line.clear();
        if (!tidy.isEmpty()) {
            ElementBuilder p = ElementBuilder.of("p");
            if (!paragraphClass.isEmpty()) {
                p.with("class", paragraphClass);
            }
            blocks.add(p.addAll(tidy).build());
        }
        paragraphClass = "";
    }

    /// Begins a paragraph of a class of its own; the class counts for that paragraph alone.
    void beginParagraph(String cssClass) {
        endParagraph();
        paragraphClass = cssClass;
    }

    /// Adds a block that is no paragraph, such as a table.
    void block(Element block) {
        endParagraph();
        endItems();
        blocks.add(block);
    }

    @Override
    public Flow flow() {
        return this;
    }

    @Override
    public Flow open(String name, List<Node> num) {
        endParagraph();
        Flow content = new Flow();
        items.add(new Item(List.copyOf(num), content));
        return content;
    }

    boolean isEmpty() {
        return blocks.isEmpty() && items.isEmpty() && Inline.tidy(line).isEmpty();
    }

    /// What was added, as blocks; nothing can be added later.
    List<Element> build() {
        endParagraph();
        endItems();
        return blocks;
    }

    /// The same, with an empty paragraph where the standard wants at least one block.
    List<Element> buildAtLeastOne() {
        List<Element> built = build();
        return built.isEmpty() ? List.of(Element.of("p")) : built;
    }

    private void endItems() {
        if (items.isEmpty()) {
            return;
        }
        ElementBuilder list = ElementBuilder.of("blockList");
        for (Item each : items) {
            ElementBuilder item = ElementBuilder.of("item");
            List<Node> num = Inline.tidy(each.num);
            if (!num.isEmpty()) {
                item.add(ElementBuilder.of("num").addAll(num).build());
            }
            list.add(item.addAll(each.content.buildAtLeastOne()).build());
        }
        items.clear();
        blocks.add(list.build());
    }
}
