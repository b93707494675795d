package org.armillary.law.markup;

import java.util.List;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.ElementBuilder;

/// Builds running text, as preface, preamble and conclusions want it: numbered units become items of a block list, the
/// others block containers.
final class FlowAssembler {

    private final HierarchyAssembler hierarchy;

    FlowAssembler(HierarchyAssembler hierarchy) {
        this.hierarchy = hierarchy;
    }

    /// The preamble: recitals as such, the rest as running text.
    void preamble(List<Content> content, ElementBuilder out) {
        int i = 0;
        while (i < content.size()) {
            if (content.get(i) instanceof Unit unit && unit.type() == UnitType.PREAMBLE) {
                headLines(unit, out);
                preamble(unit.content(), out);
                i++;
            } else if (isRecital(content.get(i))) {
                ElementBuilder recitals = ElementBuilder.of("recitals");
                while (i < content.size() && isRecital(content.get(i))) {
                    recitals.add(item("recital", (Unit) content.get(i++)));
                }
                out.add(recitals.build());
            } else {
                flow(content.subList(i, i + 1), out);
                i++;
            }
        }
    }

    private static boolean isRecital(Content content) {
        return content instanceof Unit unit && unit.type() == UnitType.RECITAL;
    }

    /// Running text, units in it as lists.
    void flow(List<Content> content, ElementBuilder out) {
        int i = 0;
        while (i < content.size()) {
            if (!(content.get(i) instanceof Unit unit)) {
                int end = HierarchyAssembler.endOfText(content, i);
                hierarchy.text(content.subList(i, end), out);
                i = end;
            } else if (isFrame(unit) || hierarchy.isBelow(2 * HierarchyAssembler.MAX_DEPTH)) {
                headLines(unit, out);
                deeper(unit.content(), out);
                i++;
            } else if (unit.num().isEmpty()) {
                out.add(item("blockContainer", unit));
                i++;
            } else {
                ElementBuilder list = ElementBuilder.of("blockList");
                while (i < content.size()
                        && content.get(i) instanceof Unit each
                        && each.num().isPresent()
                        && !isFrame(each)) {
                    list.add(item("item", each));
                    i++;
                }
                out.add(list.build());
            }
        }
    }

    private void deeper(List<Content> content, ElementBuilder out) {
        hierarchy.below(() -> flow(content, out));
    }

    private static boolean isFrame(Unit unit) {
        return switch (unit.type()) {
            case PREFACE, PREAMBLE, CONCLUSIONS -> true;
            default -> false;
        };
    }

    private Element item(String name, Unit unit) {
        ElementBuilder out = ElementBuilder.of(name);
        hierarchy.head(unit, out);
        ElementBuilder inner = ElementBuilder.of(name);
        deeper(unit.content(), inner);
        if (inner.isEmpty()) {
            inner.add(ElementBuilder.of("p").build());
        }
        out.addAll(inner.build().children());
        return hierarchy.built(out, unit);
    }

    private void headLines(Unit unit, ElementBuilder out) {
        ElementBuilder head = ElementBuilder.of("head");
        hierarchy.head(unit, head);
        for (Element each : head.build().elements().toList()) {
            out.add(ElementBuilder.of("p").addAll(each.children()).build());
        }
    }
}
