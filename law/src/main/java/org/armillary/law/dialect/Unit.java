package org.armillary.law.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armillary.law.akn.Akn;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.ElementBuilder;
import org.armillary.law.akn.Node;
import org.jspecify.annotations.Nullable;

/// A provision being built: number, headings, then text and inner provisions in any order.
///
/// Akoma Ntoso lets text stand before and after the inner provisions only; text between two of them becomes a container
/// named `text`.
final class Unit implements Vessel {

    private final String name;
    private final boolean container;
    private final List<Node> num = new ArrayList<>();
    private final List<Node> heading = new ArrayList<>();
    private final List<Node> subheading = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<String[]> attributes = new ArrayList<>();
    private @Nullable Flow last;

    private sealed interface Part permits Running, Inner, Cross {}

    private record Running(Flow flow) implements Part {}

    private record Inner(Unit unit) implements Part {}

    private record Cross(List<Node> text) implements Part {}

    private Unit(String name, boolean container) {
        this.name = name;
        this.container = container;
    }

    /// A provision of that name: a hierarchical element of Akoma Ntoso where it is one, else an `hcontainer` so named.
    static Unit of(String name) {
        return new Unit(name, !Akn.isHierarchy(name));
    }

    Unit with(String attribute, String value) {
        attributes.add(new String[] {attribute, value});
        return this;
    }

    Unit num(List<Node> nodes) {
        num.addAll(nodes);
        return this;
    }

    Unit heading(List<Node> nodes) {
        join(heading, nodes);
        return this;
    }

    Unit subheading(List<Node> nodes) {
        join(subheading, nodes);
        return this;
    }

    boolean hasHeading() {
        return !heading.isEmpty();
    }

    boolean hasNum() {
        return !num.isEmpty();
    }

    @Override
    public Flow flow() {
        if (last == null) {
            last = new Flow();
            parts.add(new Running(last));
        }
        return last;
    }

    @Override
    public Unit open(String childName, List<Node> childNum) {
        return add(Unit.of(childName).num(childNum));
    }

    /// Adds an inner provision and returns it.
    Unit add(Unit inner) {
        last = null;
        parts.add(new Inner(inner));
        return inner;
    }

    /// A heading that stands between inner provisions and holds none.
    void crossHeading(List<Node> text) {
        last = null;
        parts.add(new Cross(List.copyOf(text)));
    }

    private static void join(List<Node> to, List<Node> more) {
        if (!to.isEmpty() && !more.isEmpty()) {
            to.add(Element.of("br"));
        }
        to.addAll(more);
    }

    Element build() {
        ElementBuilder out = ElementBuilder.of(container ? "hcontainer" : name);
        if (container) {
            out.with("name", name);
        }
        attributes.forEach(each -> out.with(each[0], each[1]));
        head(out, "num", num);
        head(out, "heading", heading);
        head(out, "subheading", subheading);
        out.addAll(content());
        return out.build();
    }

    /// What a body or a quoted structure holds: the parts of this unit, text as a provision of its own.
    List<Element> buildParts() {
        List<Element> out = new ArrayList<>();
        for (Part each : withoutEmpty()) {
            switch (each) {
                case Running running -> out.add(text(running.flow));
                case Inner inner -> out.add(inner.unit.build());
                case Cross cross -> out.add(crossProvision(cross));
            }
        }
        return out;
    }

    /// What a main body holds: text as blocks, provisions as such.
    List<Element> buildMixed() {
        List<Element> out = new ArrayList<>();
        for (Part each : withoutEmpty()) {
            switch (each) {
                case Running running -> out.addAll(running.flow.build());
                case Inner inner -> out.add(inner.unit.build());
                case Cross cross -> out.add(crossProvision(cross));
            }
        }
        return out;
    }

    /// The parts of this unit as text quoted from other law: a structure of its own, no part of this document's.
    Element buildQuotation() {
        List<Element> parts = buildMixed();
        return ElementBuilder.of("mod")
                .add(ElementBuilder.of("quotedStructure")
                        .addAll(parts.isEmpty() ? List.of(Element.of("p")) : parts)
                        .build())
                .build();
    }

    private List<Element> content() {
        List<Part> full = withoutEmpty();
        boolean nested = full.stream().anyMatch(each -> !(each instanceof Running));
        if (!nested) {
            return full.isEmpty() ? List.of() : List.of(wrap("content", ((Running) full.getFirst()).flow));
        }
        List<Element> out = new ArrayList<>();
        for (int i = 0; i < full.size(); i++) {
            out.add(element(full.get(i), i == 0, i == full.size() - 1));
        }
        return out;
    }

    private static Element element(Part part, boolean first, boolean final_) {
        return switch (part) {
            case Running running ->
                first ? wrap("intro", running.flow) : final_ ? wrap("wrapUp", running.flow) : text(running.flow);
            case Inner inner -> inner.unit.build();
            case Cross cross -> head("crossHeading", cross.text).orElseGet(() -> Element.of("crossHeading"));
        };
    }

    private List<Part> withoutEmpty() {
        return parts.stream()
                .filter(each -> !(each instanceof Running running) || !running.flow.isEmpty())
                .toList();
    }

    /// What a body holds when there is nothing to hold: the standard wants a provision in it.
    static Element emptyText() {
        return text(new Flow());
    }

    private static Element text(Flow flow) {
        return ElementBuilder.of("hcontainer")
                .with("name", "text")
                .add(wrap("content", flow))
                .build();
    }

    private static Element crossProvision(Cross cross) {
        ElementBuilder out = ElementBuilder.of("hcontainer").with("name", "crossHeading");
        head(out, "heading", cross.text);
        return out.build();
    }

    private static Element wrap(String name, Flow flow) {
        return ElementBuilder.of(name).addAll(flow.build()).build();
    }

    private static void head(ElementBuilder out, String name, List<Node> nodes) {
        head(name, nodes).ifPresent(out::add);
    }

    private static Optional<Element> head(String name, List<Node> nodes) {
        List<Node> tidy = Inline.tidy(nodes);
        return tidy.isEmpty()
                ? Optional.empty()
                : Optional.of(ElementBuilder.of(name).addAll(tidy).build());
    }
}
