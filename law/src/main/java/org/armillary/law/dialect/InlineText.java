package org.armillary.law.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.ElementBuilder;
import org.armillary.law.akn.Node;
import org.armillary.law.akn.Text;

/// What stands inside a line of a publisher's text, the same in every dialect but for the names.
abstract sealed class InlineText permits EgovInline, FormexInline, LimsInline, UslmInline {

    private final Set<String> inline;
    private final Map<String, String> styles;

    /// @param inline local names of the elements that belong inside a line
    /// @param styles those of them that are an inline element of Akoma Ntoso under another name
    InlineText(Set<String> inline, Map<String, String> styles) {
        this.inline = inline;
        this.styles = styles;
    }

    /// Whether an element belongs inside a line.
    final boolean holds(Element element) {
        return inline.contains(element.localName());
    }

    /// The inline nodes of all that an element holds, run together.
    List<Node> of(Element element) {
        List<Node> out = new ArrayList<>();
        for (Node each : element.children()) {
            switch (each) {
                case Text text -> out.add(text);
                case Element child -> child(child, out);
            }
        }
        return out;
    }

    /// Adds the nodes of a child to those before it.
    void child(Element child, List<Node> before) {
        before.addAll(inline(child));
    }

    /// One inline element.
    final List<Node> inline(Element element) {
        String style = styles.get(element.localName());
        return style == null ? special(element) : List.of(wrap(ElementBuilder.of(style), element));
    }

    /// One inline element that is more than a style.
    abstract List<Node> special(Element element);

    final Element wrap(ElementBuilder builder, Element element) {
        return builder.addAll(of(element)).build();
    }
}
