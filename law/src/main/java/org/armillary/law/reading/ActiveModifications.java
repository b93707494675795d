package org.armillary.law.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.armillary.law.akn.AknDocument;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.ElementBuilder;
import org.armillary.law.akn.Node;
import org.armillary.law.citation.Modification;
import org.armillary.law.citation.Modification.Stretch;
import org.armillary.law.citation.Target;

/// A document with the changes it makes to other law in its metadata.
///
/// ```xml
/// <analysis source="#armillary"><activeModifications>
///   <textualMod eId="mod_1" type="substitution">
///     <source eId="mod_1__source" href="#art_1__point_2"/>
///     <destination eId="mod_1__destination" href="/akn/zz/act/2031/7/~art_2__para_7"/>
///     <new><arm:words xmlns:arm="urn:armillary:reading">7. Lamps are lit.</arm:words></new>
///   </textualMod>
/// </activeModifications></analysis>
/// ```
///
/// A change of a law that is not known is left out: it has no destination. Source: Akoma Ntoso 3.0, `analysis`.
public final class ActiveModifications {

    private static final String SOURCE = "#armillary";
    private static final String NAMESPACE = "urn:armillary:reading";
    /// What stands before `analysis` in the schema's sequence.
    private static final List<String> BEFORE =
            List.of("identification", "publication", "classification", "lifecycle", "workflow");

    private ActiveModifications() {}

    /// The document with its modifications; the same document where it has none.
    ///
    /// @param text the text that the modifications' places belong to
    public static AknDocument put(AknDocument document, String text, List<Modification> modifications) {
        List<Element> textual = new ArrayList<>();
        for (Modification each : modifications) {
            MarkedUp.href(each.target(), false)
                    .filter(href -> each.target() instanceof Target.External
                            && each.eId().isPresent())
                    .ifPresent(href -> textual.add(textual(each, href, text, textual.size() + 1)));
        }
        if (textual.isEmpty()) {
            return document;
        }
        Element analysis = ElementBuilder.of("analysis")
                .with("source", SOURCE)
                .add(ElementBuilder.of("activeModifications").addAll(textual).build())
                .build();
        return new AknDocument(withAnalysis(document.root(), analysis));
    }

    private static Element textual(Modification modification, String href, String text, int number) {
        String eId = "mod_" + number;
        ElementBuilder textual = ElementBuilder.of("textualMod")
                .with("eId", eId)
                .with("type", modification.operation().name().toLowerCase(Locale.ROOT))
                .add(ElementBuilder.of("source")
                        .with("eId", eId + "__source")
                        .with("href", "#" + modification.eId().orElseThrow())
                        .build())
                .add(destination(modification, href, eId));
        words("old", modification.old(), text).ifPresent(textual::add);
        words("new", modification.fresh(), text).ifPresent(textual::add);
        return textual.build();
    }

    private static Element destination(Modification modification, String href, String eId) {
        ElementBuilder destination = ElementBuilder.of("destination").with("eId", eId + "__destination");
        Optional<Modification.Position> position = modification.position();
        if (position.isPresent() && modification.target() instanceof Target.External law) {
            return destination
                    .with("href", law.work() + "/~" + position.get().eId())
                    .with("pos", position.get().after() ? "after" : "before")
                    .build();
        }
        return destination.with("href", href).build();
    }

    private static Optional<Element> words(String name, Optional<Stretch> stretch, String text) {
        return stretch.map(each -> text.substring(each.start(), each.end()).strip())
                .filter(words -> !words.isEmpty())
                .map(words -> ElementBuilder.of(name)
                        .add(ElementBuilder.of("arm:words", NAMESPACE)
                                .with("xmlns:arm", NAMESPACE)
                                .text(words)
                                .build())
                        .build());
    }

    /// Puts the analysis where the schema's sequence of metadata wants it; one that is there already is kept.
    private static Element withAnalysis(Element root, Element analysis) {
        List<Node> documents = new ArrayList<>(root.children());
        for (int i = 0; i < documents.size(); i++) {
            if (documents.get(i) instanceof Element document) {
                List<Node> parts = new ArrayList<>(document.children());
                for (int j = 0; j < parts.size(); j++) {
                    if (parts.get(j) instanceof Element meta && meta.is("meta")) {
                        parts.set(j, meta.withChildren(inserted(meta.children(), analysis)));
                        documents.set(i, document.withChildren(parts));
                        return root.withChildren(documents);
                    }
                }
            }
        }
        return root;
    }

    private static List<Node> inserted(List<Node> meta, Element analysis) {
        List<Node> all = new ArrayList<>(meta);
        int at = 0;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) instanceof Element each) {
                if (each.is("analysis")) {
                    return all;
                }
                at = BEFORE.contains(each.localName()) ? i + 1 : at;
            }
        }
        all.add(at, analysis);
        return all;
    }
}
