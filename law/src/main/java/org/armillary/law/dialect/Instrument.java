package org.armillary.law.dialect;

import java.util.ArrayList;
import java.util.List;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.ElementBuilder;
import org.armillary.law.akn.Node;
import org.armillary.law.layout.Format;

/// An official document being put together: what stands before its text, the text, what stands after it, attachments.
final class Instrument {

    private final Metadata metadata;
    private final Flow preface = new Flow();
    private final List<Element> preamble = new ArrayList<>();
    private final Unit main = Unit.of("body");
    private final Flow conclusions = new Flow();
    private final List<Element> attachments = new ArrayList<>();

    Instrument(Metadata metadata) {
        this.metadata = metadata;
    }

    Flow preface() {
        return preface;
    }

    List<Element> preamble() {
        return preamble;
    }

    Unit main() {
        return main;
    }

    Flow conclusions() {
        return conclusions;
    }

    /// Begins a line of the preface with what the document is called, its title or its number; notes may follow.
    ///
    /// @param name an inline element of Akoma Ntoso, such as `docTitle`
    void front(String name, List<Node> text) {
        preface.endParagraph();
        List<Node> tidy = Inline.tidy(text);
        if (!tidy.isEmpty()) {
            preface.add(ElementBuilder.of(name).addAll(tidy).build());
        }
    }

    /// Adds a formula of the preamble, such as `enactingFormula`; nothing where it has no text.
    void formula(String name, Flow text) {
        if (!text.isEmpty()) {
            preamble.add(ElementBuilder.of("formula")
                    .with("name", name)
                    .addAll(text.build())
                    .build());
        }
    }

    /// Adds an attachment.
    ///
    /// @param kind what it is among the components of the work: `annex`, `schedule`
    /// @param name what its document is called
    /// @param head its number and headings
    /// @param text what it holds
    void attach(String kind, String name, Unit head, Unit text) {
        ElementBuilder attachment =
                ElementBuilder.of("attachment").addAll(head.build().children());
        String component = Finish.component(kind, attachment, attachments.size() + 1);
        attachments.add(attachment
                .add(ElementBuilder.of("doc")
                        .with("name", name)
                        .add(metadata.ofComponent(component))
                        .add(mainBody(text))
                        .build())
                .build());
    }

    /// The whole document, numbered.
    ///
    /// @param document element of a document type with its attributes; a `doc` has a main body, any other a body
    Converted convert(ElementBuilder document, Format format, Trail trail) {
        boolean loose = document.build().is("doc");
        document.add(metadata.build());
        add(document, "preface", preface.build());
        add(document, "preamble", preamble);
        if (loose) {
            document.add(mainBody(main));
        } else {
            List<Element> provisions = main.buildParts();
            add(document, "body", provisions.isEmpty() ? List.of(Unit.emptyText()) : provisions);
        }
        add(document, "conclusions", conclusions.build());
        add(document, "attachments", attachments);
        return new Converted(
                format, Finish.document(document.build()), metadata.expression().language(), trail.oddities());
    }

    private static Element mainBody(Unit text) {
        List<Element> content = text.buildMixed();
        return ElementBuilder.of("mainBody")
                .addAll(content.isEmpty() ? List.of(Element.of("p")) : content)
                .build();
    }

    private static void add(ElementBuilder document, String name, List<Element> content) {
        if (!content.isEmpty()) {
            document.add(ElementBuilder.of(name).addAll(content).build());
        }
    }
}
