package org.armillary.law.markup;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.ElementBuilder;

/// Builds hierarchical elements from units.
///
/// A unit holds either text alone (`content`) or units, with text before them (`intro`), between them (an `hcontainer`
/// named `text`) and after them (`wrapUp`). Where the schema wants running text, a [FlowAssembler] builds it.
final class HierarchyAssembler {

    /// Deeper units are written as paragraphs; no law goes that deep, and readers of XML bound the depth.
    static final int MAX_DEPTH = 60;

    private final BlockAssembler blocks;
    private final Map<Element, Unit> built;
    private final FlowAssembler flow = new FlowAssembler(this);
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
            case INTRODUCTION, BACKGROUND, ARGUMENTS, REMEDIES, MOTIVATION, DECISION -> "hcontainer";
        };
    }

    /// The word for a kind of unit: `subparagraph`, `crossHeading`, `annex`.
    static String word(UnitType type) {
        return type == UnitType.CROSS_HEADING ? "crossHeading" : type.name().toLowerCase(Locale.ROOT);
    }

    /// Builds running text.
    FlowAssembler flow() {
        return flow;
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

    /// The `judgmentBody`: one part after the other; text outside them goes into one of its own.
    Element judgmentBody(List<Content> content) {
        ElementBuilder body = ElementBuilder.of("judgmentBody");
        int i = 0;
        while (i < content.size()) {
            int end = i;
            while (end < content.size() && !isJudgmentPart(content.get(end))) {
                end++;
            }
            if (end > i) {
                ElementBuilder loose = ElementBuilder.of(body.isEmpty() ? "introduction" : "motivation");
                mixed(content.subList(i, end), loose);
                body.add(loose.build());
            } else {
                body.add(part((Unit) content.get(i)));
                end++;
            }
            i = end;
        }
        if (body.isEmpty()) {
            body.add(ElementBuilder.of("introduction")
                    .add(ElementBuilder.of("p").build())
                    .build());
        }
        return body.build();
    }

    static boolean isJudgmentPart(Content content) {
        return content instanceof Unit unit && unit.type().isJudgmentPart();
    }

    /// The schema gives the parts of a judgment no number and heading; blocks of these names hold them.
    private Element part(Unit unit) {
        ElementBuilder out = ElementBuilder.of(word(unit.type()));
        ElementBuilder head = ElementBuilder.of("head");
        head(unit, head);
        head.build()
                .elements()
                .forEach(each -> out.add(ElementBuilder.of("block")
                        .with("name", each.localName())
                        .addAll(each.children())
                        .build()));
        mixed(unit.content(), out);
        if (out.isEmpty()) {
            out.add(ElementBuilder.of("p").build());
        }
        return built(out, unit);
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

    static int endOfText(List<Content> content, int from) {
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
        below(() -> hierarchy(unit.content(), out));
        return built(out, unit);
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
        if (first == content.size() || isBelow(MAX_DEPTH)) {
            if (!content.isEmpty()) {
                ElementBuilder inner = ElementBuilder.of("content");
                flow.flow(content, inner);
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
    void text(List<Content> content, ElementBuilder out) {
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
        below(() -> {
            if (isBelow(MAX_DEPTH)) {
                flow.flow(quotation.content(), structure);
            } else {
                mixed(quotation.content(), structure);
            }
        });
        if (structure.isEmpty()) {
            structure.add(ElementBuilder.of("p").build());
        }
        Element mod = ElementBuilder.of("mod").add(structure.build()).build();
        return ElementBuilder.of("p").add(mod).build();
    }

    /// Does something one level below.
    void below(Runnable work) {
        depth++;
        work.run();
        depth--;
    }

    boolean isBelow(int levels) {
        return depth > levels;
    }

    /// Keeps which unit an element was built from.
    Element built(ElementBuilder out, Unit unit) {
        Element element = out.build();
        built.put(element, unit);
        return element;
    }
}
