package org.armillary.law.markup;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.ElementBuilder;

/// Builds hierarchical elements from units.
///
/// A unit holds either text alone (`content`) or units, with text before them (`intro`), between them (an `hcontainer`
/// named `text`) and after them (`wrapUp`). Where the schema wants running text (preface, preamble, conclusions),
/// numbered units become items of a block list, the others block containers.
final class HierarchyAssembler {

    /// Deeper units are written as paragraphs; no law goes that deep, and readers of XML bound the depth.
    private static final int MAX_DEPTH = 60;

    private final BlockAssembler blocks;
    private final Map<Element, Unit> built;
    private int depth;

    HierarchyAssembler(BlockAssembler blocks, Map<Element, Unit> built) {
        this.blocks = blocks;
        this.built = built;
    }

    private static String element(UnitType type) {
        return switch (type) {
            case BOOK,
                    PART,
                    SUBPART,
                    TITLE,
                    SUBTITLE,
                    CHAPTER,
                    SUBCHAPTER,
                    DIVISION,
                    SUBDIVISION,
                    SECTION,
                    SUBSECTION -> word(type);
            case ARTICLE, RULE, PARAGRAPH, SUBPARAGRAPH, CLAUSE, SUBCLAUSE, POINT, INDENT -> word(type);
            case SUBPOINT -> "point";
            case ITEM, SUBITEM, SUBSUBITEM, CROSS_HEADING, ANNEX, SCHEDULE, APPENDIX, SUPPLEMENT -> "hcontainer";
            case PREFACE, PREAMBLE, RECITAL, CONCLUSIONS -> "hcontainer";
        };
    }

    /// The word for a kind of unit: `subparagraph`, `crossHeading`, `annex`.
    static String word(UnitType type) {
        return type == UnitType.CROSS_HEADING ? "crossHeading" : type.name().toLowerCase(Locale.ROOT);
    }

    /// The `body` of an act or bill, which holds units only.
    Element body(List<Content> content) {
        ElementBuilder body = ElementBuilder.of("body");
        units(content, body);
        if (body.isEmpty()) {
            body.add(text(List.of()));
        }
        return body.build();
    }

    /// The `mainBody` of other documents, which mixes units and paragraphs.
    Element mainBody(List<Content> content) {
        ElementBuilder body = ElementBuilder.of("mainBody");
        mixed(content, body);
        if (body.isEmpty()) {
            body.add(ElementBuilder.of("p").build());
        }
        return body.build();
    }

    private void mixed(List<Content> content, ElementBuilder out) {
        int i = 0;
        while (i < content.size()) {
            if (content.get(i) instanceof Unit unit) {
                out.add(unit(unit));
                i++;
            } else {
                int end = endOfText(content, i);
                text(content.subList(i, end), out);
                i = end;
            }
        }
    }

    /// Units one after the other; text between them gets a container of its own.
    private void units(List<Content> content, ElementBuilder out) {
        int i = 0;
        while (i < content.size()) {
            if (content.get(i) instanceof Unit unit) {
                out.add(unit(unit));
                i++;
            } else {
                int end = endOfText(content, i);
                out.add(text(content.subList(i, end)));
                i = end;
            }
        }
    }

    private Element text(List<Content> content) {
        ElementBuilder inner = ElementBuilder.of("content");
        text(content, inner);
        return ElementBuilder.of("hcontainer")
                .with("name", "text")
                .add(inner.build())
                .build();
    }

    private static int endOfText(List<Content> content, int from) {
        int end = from;
        while (end < content.size() && !(content.get(end) instanceof Unit)) {
            end++;
        }
        return end;
    }

    private Element unit(Unit unit) {
        String name = element(unit.type());
        ElementBuilder out = ElementBuilder.of(name);
        if (name.equals("hcontainer")) {
            out.with("name", word(unit.type()));
        }
        head(unit, out);
        depth++;
        hierarchy(unit.content(), out);
        depth--;
        Element element = out.build();
        built.put(element, unit);
        return element;
    }

    /// Number and heading in the order they stand in.
    void head(Unit unit, ElementBuilder out) {
        boolean headingFirst = unit.num().isPresent()
                && unit.heading()
                        .filter(each -> each.start() < unit.num().get().start())
                        .isPresent();
        if (headingFirst) {
            unit.heading().ifPresent(each -> out.add(blocks.line("heading", each)));
        }
        unit.num().ifPresent(each -> out.add(blocks.line("num", each)));
        if (!headingFirst) {
            unit.heading().ifPresent(each -> out.add(blocks.line("heading", each)));
        }
    }

    private void hierarchy(List<Content> content, ElementBuilder out) {
        int first = endOfText(content, 0);
        if (first == content.size() || depth > MAX_DEPTH) {
            if (!content.isEmpty()) {
                ElementBuilder inner = ElementBuilder.of("content");
                flow(content, inner);
                out.add(inner.build());
            }
            return;
        }
        if (first > 0) {
            out.add(part("intro", content.subList(0, first)));
        }
        int last = content.size();
        while (!(content.get(last - 1) instanceof Unit)) {
            last--;
        }
        units(content.subList(first, last), out);
        if (last < content.size()) {
            out.add(part("wrapUp", content.subList(last, content.size())));
        }
    }

    private Element part(String name, List<Content> content) {
        ElementBuilder part = ElementBuilder.of(name);
        text(content, part);
        return part.build();
    }

    /// Paragraphs, tables and quotations.
    private void text(List<Content> content, ElementBuilder out) {
        int i = 0;
        while (i < content.size()) {
            switch (content.get(i)) {
                case Block block when block.kind() == Block.Kind.TABLE_ROW -> i = blocks.table(content, i, out);
                case Block block -> {
                    out.add(blocks.paragraph(block));
                    i++;
                }
                case Quotation quotation -> {
                    out.add(quoted(quotation));
                    i++;
                }
                case Unit unit -> throw new IllegalStateException("a unit is no running text: " + unit.type());
            }
        }
    }

    private Element quoted(Quotation quotation) {
        ElementBuilder structure = ElementBuilder.of("quotedStructure");
        depth++;
        if (depth > MAX_DEPTH) {
            flow(quotation.content(), structure);
        } else {
            mixed(quotation.content(), structure);
        }
        depth--;
        if (structure.isEmpty()) {
            structure.add(ElementBuilder.of("p").build());
        }
        Element mod = ElementBuilder.of("mod").add(structure.build()).build();
        return ElementBuilder.of("p").add(mod).build();
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
                int end = endOfText(content, i);
                text(content.subList(i, end), out);
                i = end;
            } else if (isFrame(unit) || depth > 2 * MAX_DEPTH) {
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
        depth++;
        flow(content, out);
        depth--;
    }

    private static boolean isFrame(Unit unit) {
        return switch (unit.type()) {
            case PREFACE, PREAMBLE, CONCLUSIONS -> true;
            default -> false;
        };
    }

    private Element item(String name, Unit unit) {
        ElementBuilder out = ElementBuilder.of(name);
        head(unit, out);
        ElementBuilder inner = ElementBuilder.of(name);
        deeper(unit.content(), inner);
        if (inner.isEmpty()) {
            inner.add(ElementBuilder.of("p").build());
        }
        out.addAll(inner.build().children());
        Element element = out.build();
        built.put(element, unit);
        return element;
    }

    private void headLines(Unit unit, ElementBuilder out) {
        ElementBuilder head = ElementBuilder.of("head");
        head(unit, head);
        for (Element each : head.build().elements().toList()) {
            out.add(ElementBuilder.of("p").addAll(each.children()).build());
        }
    }
}
