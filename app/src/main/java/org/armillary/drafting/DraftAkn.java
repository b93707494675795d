package org.armillary.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armillary.law.akn.AknDocument;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.ElementBuilder;
import org.armillary.law.akn.Identification;
import org.armillary.law.akn.Node;
import org.armillary.law.frbr.Expression;

/// A draft as Akoma Ntoso: an article whose paragraphs carry, as authorial notes, what each phrase leans on.
///
/// ```xml
/// <paragraph eId="art_1__para_2"><num>2.</num><content><p>Each Party shall … <authorialNote marker="1">…
/// ```
///
/// Source: Akoma Ntoso 3.0, `bill` with `authorialNote`; eIds after the OASIS naming convention.
public final class DraftAkn {

    private static final String ARTICLE = "art_1";

    private int notes;

    private DraftAkn() {}

    /// The document, valid against the schema.
    public static AknDocument of(Draft draft) {
        return new DraftAkn().document(draft);
    }

    /// The FRBR URI of a draft: of no country, on its day.
    static String expression(Draft draft) {
        return "/akn/zz/bill/draft/armillary/" + draft.day() + "/"
                + draft.topic().id() + "/eng@" + draft.day();
    }

    private AknDocument document(Draft draft) {
        Identification identification =
                Identification.of(Expression.parse(expression(draft)), Optional.of(draft.title()));
        Element meta = ElementBuilder.of("meta")
                .add(identification.toElement("main"))
                .add(identification.references())
                .build();
        Element preface = ElementBuilder.of("preface")
                .add(ElementBuilder.of("longTitle")
                        .add(ElementBuilder.of("p")
                                .add("docTitle", draft.title())
                                .build())
                        .build())
                .build();
        return new AknDocument(ElementBuilder.of("akomaNtoso")
                .with("xmlns", org.armillary.law.akn.Akn.NAMESPACE)
                .add(ElementBuilder.of("bill")
                        .with("name", "draft-article")
                        .add(meta)
                        .add(preface)
                        .add(Element.of("body", article(draft)))
                        .build())
                .build());
    }

    private Element article(Draft draft) {
        ElementBuilder article = ElementBuilder.of("article")
                .with("eId", ARTICLE)
                .add("num", "Article […]")
                .add("heading", draft.title());
        draft.paragraphs().forEach(each -> article.add(paragraph(each)));
        return article.build();
    }

    private Element paragraph(Draft.Paragraph paragraph) {
        String eId = ARTICLE + "__para_" + paragraph.number();
        ElementBuilder words = ElementBuilder.of("p");
        for (Draft.Phrase phrase : paragraph.phrases()) {
            words.text(phrase.text());
            if (!phrase.leans().isEmpty()) {
                words.add(note(phrase, eId));
            }
        }
        return ElementBuilder.of("paragraph")
                .with("eId", eId)
                .add("num", paragraph.number() + ".")
                .add(Element.of("content", words.build()))
                .build();
    }

    private Element note(Draft.Phrase phrase, String eId) {
        notes++;
        List<Node> lines = new ArrayList<>();
        for (Draft.Lean lean : phrase.leans()) {
            lines.add(ElementBuilder.of("p").text(Provenance.of(lean)).build());
        }
        return ElementBuilder.of("authorialNote")
                .with("eId", eId + "__authorialNote_" + notes)
                .with("marker", String.valueOf(notes))
                .with("placement", "bottom")
                .addAll(lines)
                .build();
    }
}
