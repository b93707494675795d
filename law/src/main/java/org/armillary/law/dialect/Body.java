package org.armillary.law.dialect;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.ElementBuilder;
import org.armillary.law.akn.Node;
import org.armillary.law.akn.Text;

/// The walk over a publisher's text, the same in every dialect: text and what is inline go into the line, levels open
/// provisions, and any other element is read the way the dialect's [Vocabulary] says.
///
/// What a dialect adds is its table of element names, the head of its levels, and what no other dialect has.
abstract sealed class Body permits EgovBody, FormexBody, LimsBody, UslmBody {

    private final Trail trail;

    Body(Trail trail) {
        this.trail = trail;
    }

    /// Reads what stands inside a line.
    abstract InlineText inline();

    /// Reads an element that stands in no line, as the dialect's vocabulary says.
    abstract void block(Element element, Vessel vessel);

    /// The head of a level: its number and headings.
    ///
    /// @param name what the vocabulary calls a level of that element, such as `paragraph`
    abstract Level head(Element element, String name);

    /// Adds what a dialect says of a level beside its head: dates, status; nothing where it says nothing.
    void describe(Element element, Unit unit) {}

    /// Reads a text that stands beside elements.
    void text(Text text, Vessel vessel) {
        vessel.flow().text(text.value());
    }

    /// Reads all that an element holds into a vessel.
    void children(Element element, Vessel vessel) {
        walk(element, vessel, child -> true);
    }

    /// Reads what an element holds, in order, without the children that were read before.
    final void walk(Element element, Vessel vessel, Predicate<Element> wanted) {
        for (Node each : element.children()) {
            switch (each) {
                case Text text -> text(text, vessel);
                case Element child -> {
                    if (wanted.test(child)) {
                        part(child, vessel);
                    }
                }
            }
        }
    }

    /// Reads one element into a vessel: inline ones into its running text, the others as structure.
    final void part(Element element, Vessel vessel) {
        if (inline().holds(element)) {
            vessel.flow().add(inline().inline(element));
        } else {
            trail.in(element, () -> block(element, vessel));
        }
    }

    /// Reads what an element holds, set off from what stands before and after it.
    final void separate(Element element, Vessel vessel) {
        vessel.flow().endParagraph();
        children(element, vessel);
        vessel.flow().endParagraph();
    }

    /// Reads an element as one paragraph of inline text.
    final void line(Element element, Vessel vessel) {
        vessel.flow().endParagraph();
        vessel.flow().add(inline().of(element));
        vessel.flow().endParagraph();
    }

    /// Keeps the text of an element nobody knows, and says so.
    final void unknown(Element element, Vessel vessel) {
        trail.unknown(element);
        separate(element, vessel);
    }

    /// Opens the provision (in running text, the list item) of a level and reads what it holds.
    final void level(Element element, Level head, Vessel vessel) {
        trail.at(head.printed());
        Vessel inner = vessel.open(head.name(), head.num());
        switch (inner) {
            case Unit unit -> {
                head.headings().forEach(each -> unit.heading(inline().of(each)));
                unit.heading(head.beside());
                head.subheadings().forEach(each -> unit.subheading(inline().of(each)));
                describe(element, unit);
                walk(element, unit, child -> !head.isNumber(child) && !head.isHeading(child));
            }
            case Flow flow -> {
                flow.add(head.beside());
                flow.endParagraph();
                walk(element, flow, child -> !head.isNumber(child));
            }
        }
        inner.flow().endParagraph();
    }

    /// Text of other law, quoted by an amendment: a structure of its own.
    final Element quotation(Element element) {
        Unit quoted = Unit.of("quoted");
        children(element, quoted);
        return quoted.buildQuotation();
    }

    final void quote(Element element, Vessel vessel) {
        vessel.flow().add(quotation(element));
    }

    /// An image and what stands with it; a source that is no plain path is left out.
    final void image(Element element, Optional<String> source, Vessel vessel) {
        source.filter(path -> path.matches("[\\w./-]+"))
                .ifPresent(path -> vessel.flow()
                        .add(ElementBuilder.of("img").with("src", path).build()));
        children(element, vessel);
    }

    /// The inline nodes of the first child of that name; none where there is no such child.
    final List<Node> childLine(Element element, String name) {
        return Names.child(element, name).map(inline()::of).orElse(List.of());
    }
}
