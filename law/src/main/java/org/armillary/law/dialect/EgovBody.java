package org.armillary.law.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.ElementBuilder;
import org.armillary.law.akn.Node;
import org.armillary.law.akn.Text;

/// The structure of Japan's law XML: 編 章 節 款 目 条 項 号 and イ ロ ハ below, supplementary provisions, tables, lists.
///
/// Source: the schema `XMLSchemaForJapaneseLaw` of the Ministry of Justice and the Digital Agency.
final class EgovBody {

    /// Units of the schema and what they are in Akoma Ntoso; 号 and what stands below it are containers by name.
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("Part", "part"),
            Map.entry("Chapter", "chapter"),
            Map.entry("Section", "section"),
            Map.entry("Subsection", "subsection"),
            Map.entry("Division", "division"),
            Map.entry("Article", "article"),
            Map.entry("Paragraph", "paragraph"),
            Map.entry("Item", "item"),
            Map.entry("Class", "item"),
            Map.entry("SupplProvision", "supplement"),
            Map.entry("SupplProvisionAppdxTable", "schedule"),
            Map.entry("SupplProvisionAppdxStyle", "schedule"),
            Map.entry("SupplProvisionAppdx", "schedule"));

    private static final Pattern SUBITEM = Pattern.compile("Subitem\\d{1,2}");

    /// A division's number, the gap after it, and its name: 第一章の二　総則.
    private static final Pattern TITLE =
            Pattern.compile("^\\s*(第[〇零一二三四五六七八九十百千\\d０-９]+[編章節款目](?:の[〇零一二三四五六七八九十百千\\d０-９]+)*)[\\s\\u3000]*");

    private static final Set<String> TRANSPARENT = Set.copyOf(Names.words("""
            MainProvision Table TableStruct FigStruct StyleStruct NoteStruct FormatStruct Style Note Format NewProvision
            AmendProvision Remarks Preamble TOC TOCPart TOCChapter TOCSection TOCSubsection TOCDivision TOCArticle
            TOCSupplProvision TOCAppdxTableLabel List Sublist1 Sublist2 Sublist3 LawBody"""));

    private final Trail trail;

    EgovBody(Trail trail) {
        this.trail = trail;
    }

    void children(Element element, Vessel vessel) {
        for (Node each : element.children()) {
            switch (each) {
                case Text text -> {
                    if (!text.isBlank()) {
                        vessel.flow().text(text.value());
                    }
                }
                case Element child -> part(child, vessel);
            }
        }
    }

    void part(Element element, Vessel vessel) {
        if (EgovInline.isInline(element)) {
            vessel.flow().add(EgovInline.inline(element));
        } else {
            trail.in(element, () -> block(element, vessel));
        }
    }

    private void block(Element element, Vessel vessel) {
        String name = element.localName();
        if (UNITS.containsKey(name)) {
            unit(element, UNITS.get(name), vessel);
        } else if (SUBITEM.matcher(name).matches()) {
            unit(element, name.equals("Subitem1") ? "subitem" : "subsubitem", vessel);
        } else if (name.equals("Table")) {
            vessel.flow().block(table(element));
        } else if (name.equals("AmendProvision")) {
            amendment(element, vessel);
        } else if (name.equals("Fig")) {
            image(element, vessel);
        } else if (TRANSPARENT.contains(name)) {
            separate(element, vessel);
        } else if (isLine(name)) {
            line(element, vessel);
        } else {
            trail.unknown(element);
            separate(element, vessel);
        }
    }

    /// Elements that hold one line: sentences, titles, labels, captions.
    private static boolean isLine(String name) {
        return name.endsWith("Sentence")
                || name.endsWith("Title")
                || name.endsWith("Label")
                || name.endsWith("Caption")
                || Set.of(
                                "ArticleRange",
                                "RelatedArticleNum",
                                "SupplNote",
                                "ArithFormulaNum",
                                "EnactStatement",
                                "Num",
                                "LawNum")
                        .contains(name);
    }

    private void separate(Element element, Vessel vessel) {
        vessel.flow().endParagraph();
        children(element, vessel);
        vessel.flow().endParagraph();
    }

    private void line(Element element, Vessel vessel) {
        vessel.flow().endParagraph();
        vessel.flow().add(EgovInline.of(element));
        vessel.flow().endParagraph();
    }

    private void unit(Element element, String name, Vessel vessel) {
        Optional<Element> title = title(element);
        List<Node> heading = new ArrayList<>();
        List<Node> num = title.map(each -> split(EgovInline.of(each), heading)).orElse(List.of());
        title.ifPresent(each -> trail.at(each.text()));
        Vessel inner = vessel.open(name, num);
        caption(element, heading, inner);
        boolean titleSeen = false;
        for (Node each : element.children()) {
            switch (each) {
                case Text text -> {
                    if (!text.isBlank()) {
                        inner.flow().text(text.value());
                    }
                }
                case Element child -> {
                    boolean isTitle = title.isPresent() && title.get() == child && !titleSeen;
                    titleSeen |= isTitle;
                    if (!isTitle && !(inner instanceof Unit && isCaption(child))) {
                        part(child, inner);
                    }
                }
            }
        }
        inner.flow().endParagraph();
    }

    /// Captions above a unit, the name in its title, and which law a supplement came with.
    private void caption(Element element, List<Node> heading, Vessel inner) {
        if (!(inner instanceof Unit unit)) {
            inner.flow().add(heading);
            return;
        }
        element.elements().filter(EgovBody::isCaption).forEach(each -> unit.heading(EgovInline.of(each)));
        unit.heading(heading);
        element.find("AmendLawNum")
                .filter(each -> !each.isBlank())
                .ifPresent(each -> unit.heading(List.of(new Text(each))));
        if (element.find("Delete").orElse("").equals("true")) {
            unit.with("status", "removed");
        }
    }

    private static boolean isCaption(Element element) {
        return element.localName().equals("ArticleCaption")
                || element.localName().equals("ParagraphCaption");
    }

    private static Optional<Element> title(Element element) {
        String name = element.localName();
        return element.elements()
                .filter(each -> each.localName().equals(name + "Title")
                        || each.localName().equals("ParagraphNum")
                        || each.localName().equals("SupplProvisionLabel"))
                .findFirst();
    }

    /// Takes the number of a division off its title; titles of articles and items are numbers as a whole.
    private static List<Node> split(List<Node> title, List<Node> heading) {
        if (title.isEmpty() || !(title.getFirst() instanceof Text first)) {
            return title;
        }
        Matcher number = TITLE.matcher(first.value());
        if (!number.find() || number.end() == first.value().length() && title.size() == 1) {
            return title;
        }
        heading.add(new Text(first.value().substring(number.end())));
        heading.addAll(title.subList(1, title.size()));
        return List.of(new Text(number.group(1)));
    }

    private void amendment(Element element, Vessel vessel) {
        for (Element each : element.elements().toList()) {
            if (each.localName().equals("NewProvision")) {
                Unit quoted = Unit.of("quoted");
                children(each, quoted);
                vessel.flow().endParagraph();
                vessel.flow().add(quoted.buildQuotation());
                vessel.flow().endParagraph();
            } else {
                part(each, vessel);
            }
        }
    }

    private Element table(Element table) {
        ElementBuilder out = ElementBuilder.of("table");
        for (Element row : table.elements().toList()) {
            ElementBuilder tr = ElementBuilder.of("tr");
            boolean head = row.localName().equals("TableHeaderRow");
            for (Element cell : row.elements().toList()) {
                ElementBuilder td = ElementBuilder.of(head ? "th" : "td");
                for (String span : List.of("rowspan", "colspan")) {
                    cell.find(span)
                            .filter(each -> each.matches("[1-9]\\d{0,3}"))
                            .ifPresent(each -> td.with(span, each));
                }
                Flow flow = new Flow();
                children(cell, flow);
                tr.add(td.addAll(flow.build()).build());
            }
            out.add(tr.isEmpty() ? tr.add(Element.of("td")).build() : tr.build());
        }
        return out.isEmpty()
                ? out.add(ElementBuilder.of("tr").add(Element.of("td")).build()).build()
                : out.build();
    }

    private void image(Element element, Vessel vessel) {
        element.find("src")
                .filter(src -> src.matches("[\\w./-]+"))
                .ifPresent(src -> vessel.flow()
                        .add(ElementBuilder.of("img").with("src", src).build()));
        children(element, vessel);
    }
}
