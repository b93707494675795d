package org.armillary.law.dialect;

import java.util.Optional;
import org.armillary.law.akn.Element;

/// The structure of a Formex text: divisions, articles, paragraphs, lists, quotations, tables.
final class FormexBody extends Body {

    private static final Vocabulary<FormexBody> WORDS = new Vocabulary<FormexBody>()
            .level("division", "DIVISION GR.SEQ SUBDIV SECTION")
            .level("article", "ARTICLE")
            .level("paragraph", "PARAG")
            .level("point", "NP NP.ECR")
            .with(Body::children, """
                    ENACTING.TERMS CONTENTS CONS.DOC GR.TBL ITEM LIST GR.NOTES GR.ANNOTATION INCL CONSID""")
            .with(Body::separate, """
                    P ALINEA TXT FORMULA FORMULA.S TERM DEFINITION MARGIN ANNOTATION CAPTION LINE DLIST DLIST.ITEM PL.DATE
                    SIGNATORY SIGNATURE PREFIX ADDR ADDR.S TI.ART STI.ART NO.PARAG NO.P""")
            .with(Body::quote, "QUOT.S")
            .with((body, table, vessel) -> vessel.flow().block(FormexTable.of(table, body)), "TBL")
            .with(FormexBody::heading, "TITLE TI STI")
            .with((body, image, vessel) -> body.image(image, source(image), vessel), "INCL.ELEMENT")
            .with((body, unprinted, vessel) -> {}, "BIB.INSTANCE BIB.DOC PAGE NO.DOC");

    private final FormexInline inline = new FormexInline(this);

    FormexBody(Trail trail) {
        super(trail);
    }

    @Override
    FormexInline inline() {
        return inline;
    }

    @Override
    void block(Element element, Vessel vessel) {
        WORDS.read(this, element, vessel);
    }

    @Override
    Level head(Element element, String name) {
        return switch (name) {
            case "division" -> division(element);
            case "article" ->
                Level.of(name).numbered(Names.child(element, "TI.ART"), inline).headed(element, "STI.ART");
            case "paragraph" -> item(name, Names.child(element, "NO.PARAG"));
            default -> item(name, Names.child(element, "NO.P"));
        };
    }

    private Level division(Element element) {
        return Names.child(element, "TITLE")
                .map(title -> {
                    FormexTitle parts = FormexTitle.of(title, inline);
                    return Level.of(parts.name()).numbered(title, parts.num(), parts.heading());
                })
                .orElseGet(() -> Level.of("crossHeading"));
    }

    /// A paragraph or point; one with a dash for a number is an indent.
    private Level item(String name, Optional<Element> number) {
        Level level = Level.of(name).numbered(number, inline);
        String printed = level.printed();
        boolean dash = printed.length() == 1 && !Character.isLetterOrDigit(printed.charAt(0));
        return dash ? level.named("indent") : level;
    }

    private void heading(Element element, Vessel vessel) {
        switch (vessel) {
            case Unit unit -> unit.crossHeading(inline.of(element));
            case Flow flow -> separate(element, flow);
        }
    }

    private static Optional<String> source(Element image) {
        return image.find("FILEREF").or(() -> image.find("FILE")).map(file -> file.replace(' ', '_'));
    }
}
