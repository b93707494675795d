package org.armillary.law.dialect;

import java.util.ArrayList;
import java.util.List;
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
final class EgovBody extends Body {

    /// 号 and what stands below it are containers by name.
    private static final Vocabulary<EgovBody> WORDS = new Vocabulary<EgovBody>()
            .level("part", "Part")
            .level("chapter", "Chapter")
            .level("section", "Section")
            .level("subsection", "Subsection")
            .level("division", "Division")
            .level("article", "Article")
            .level("paragraph", "Paragraph")
            .level("item", "Item Class")
            .level("subitem", "Subitem1")
            .level("subsubitem", """
                    Subitem2 Subitem3 Subitem4 Subitem5 Subitem6 Subitem7 Subitem8 Subitem9 Subitem10""")
            .level("supplement", "SupplProvision")
            .level("schedule", "SupplProvisionAppdxTable SupplProvisionAppdxStyle SupplProvisionAppdx")
            .with(Body::separate, """
                    MainProvision TableStruct FigStruct StyleStruct NoteStruct FormatStruct Style Note Format NewProvision
                    Remarks Preamble TOC TOCPart TOCChapter TOCSection TOCSubsection TOCDivision TOCArticle
                    TOCSupplProvision TOCAppdxTableLabel List Sublist1 Sublist2 Sublist3 LawBody""")
            .with((body, table, vessel) -> vessel.flow().block(body.table(table)), "Table")
            .with(EgovBody::amendment, "AmendProvision")
            .with((body, image, vessel) -> body.image(image, image.find("src"), vessel), "Fig")
            .with(Body::line, """
                    ArticleRange RelatedArticleNum SupplNote ArithFormulaNum EnactStatement Num LawNum ParagraphNum""")
            .ending(Body::line, "Sentence Title Label Caption");

    /// A division's number, the gap after it, and its name: 第一章の二　総則.
    private static final Pattern TITLE =
            Pattern.compile("^\\s*(第[〇零一二三四五六七八九十百千\\d０-９]+[編章節款目](?:の[〇零一二三四五六七八九十百千\\d０-９]+)*)[\\s\\u3000]*");

    private final EgovInline inline = new EgovInline();

    EgovBody(Trail trail) {
        super(trail);
    }

    @Override
    EgovInline inline() {
        return inline;
    }

    @Override
    void block(Element element, Vessel vessel) {
        WORDS.read(this, element, vessel);
    }

    /// Space between elements is no text: the language writes none.
    @Override
    void text(Text text, Vessel vessel) {
        if (!text.isBlank()) {
            super.text(text, vessel);
        }
    }

    /// Captions above a unit, and its title: a number, of divisions with a name after it.
    @Override
    Level head(Element element, String name) {
        Level level = Level.of(name).headed(element, "ArticleCaption", "ParagraphCaption");
        return title(element)
                .map(title -> {
                    List<Node> heading = new ArrayList<>();
                    List<Node> num = split(inline.of(title), heading);
                    return level.numbered(title, num, heading);
                })
                .orElse(level);
    }

    private static Optional<Element> title(Element element) {
        Set<String> names = Set.of(element.localName() + "Title", "ParagraphNum", "SupplProvisionLabel");
        return element.elements()
                .filter(each -> names.contains(each.localName()))
                .findFirst();
    }

    /// Which law a supplement came with, and that a provision is deleted.
    @Override
    void describe(Element element, Unit unit) {
        element.find("AmendLawNum")
                .filter(each -> !each.isBlank())
                .ifPresent(each -> unit.heading(List.of(new Text(each))));
        if (element.find("Delete").orElse("").equals("true")) {
            unit.with("status", "removed");
        }
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
                vessel.flow().endParagraph();
                quote(each, vessel);
                vessel.flow().endParagraph();
            } else {
                part(each, vessel);
            }
        }
    }

    private Element table(Element table) {
        TableBuilder out = new TableBuilder();
        for (Element row : table.elements().toList()) {
            boolean heads = row.localName().equals("TableHeaderRow");
            out.row(row.elements().map(cell -> cell(cell, heads)).toList());
        }
        return out.build();
    }

    private Element cell(Element cell, boolean heads) {
        ElementBuilder td = TableBuilder.cell(heads);
        TableBuilder.span(td, "rowspan", cell, "rowspan");
        TableBuilder.span(td, "colspan", cell, "colspan");
        Flow flow = new Flow();
        children(cell, flow);
        return td.addAll(flow.build()).build();
    }
}
