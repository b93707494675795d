package org.armillary.law.markup;

import java.util.Locale;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.ElementBuilder;
import org.armillary.law.akn.Engine;
import org.armillary.law.layout.Line;

/// What stood on the pages beside the running text, kept in the document's metadata: running heads, page numbers,
/// tables of contents; and which engine read it.
///
/// ```xml
/// <arm:line role="running-head" page="3" offset="4711">Lamp Gazette</arm:line>
/// ```
///
/// `offset` is the UTF-16 index of the line in the text that was read.
final class Furniture {

    /// Namespace of what Akoma Ntoso has no word for.
    static final String NAMESPACE = "urn:armillary:reading";

    private Furniture() {}

    static Element element(Marked marked, Coverage coverage, BlockAssembler blocks, Footnotes notes) {
        ElementBuilder proprietary =
                ElementBuilder.of("proprietary").with("xmlns:arm", NAMESPACE).with("source", "#armillary");
        proprietary.add(ElementBuilder.of("arm:engine", NAMESPACE)
                .with("name", Engine.CURRENT.name())
                .with("version", Engine.CURRENT.version())
                .with("tradition", marked.tradition())
                .build());
        ElementBuilder furniture = ElementBuilder.of("arm:furniture", NAMESPACE);
        for (Line line : marked.layout().lines()) {
            if (!line.isBody() && !coverage.touches(line) && !notes.holds(line)) {
                furniture.text("\n").add(line(line, blocks.text()));
            }
        }
        if (!furniture.isEmpty()) {
            proprietary.add(furniture.text("\n").build());
        }
        return proprietary.build();
    }

    private static Element line(Line line, String text) {
        ElementBuilder out = ElementBuilder.of("arm:line", NAMESPACE)
                .with("role", line.role().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (line.page() > 0) {
            out.with("page", Integer.toString(line.page()));
        }
        return out.with("offset", Integer.toString(line.start()))
                .text(text.substring(line.start(), line.end()))
                .build();
    }
}
