package org.armillary.law.dialect;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armillary.law.akn.EIdNumber;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.ElementBuilder;
import org.armillary.law.akn.Node;
import org.armillary.law.akn.Text;

/// LIMS text with its inline markup: emphasis, defined terms, references, foreign words.
final class LimsInline extends InlineText {

    private static final Set<String> NAMES = Set.copyOf(Names.words("""
            Emphasis Sup Sub Language XRefInternal XRefExternal DefinedTermEn DefinedTermFr DefinitionRef DefinitionEnOnly
            DefinitionFrOnly Repealed FootnoteRef Leader LeaderRightJustified FormBlank Keep PageBreak Ins Del FormulaTerm
            Fraction Numerator Denominator Separator BR"""));

    private static final Map<String, String> STYLES = Map.of(
            "Repealed",
            "i",
            "DefinitionRef",
            "i",
            "Sup",
            "sup",
            "FootnoteRef",
            "sup",
            "Sub",
            "sub",
            "Ins",
            "ins",
            "Del",
            "del");

    private final Metadata metadata;
    private final String language;
    private final Set<String> sections;
    private final Trail trail;

    /// @param sections cleaned numbers of the sections of the document, which internal references may name
    LimsInline(Metadata metadata, Set<String> sections, Trail trail) {
        super(NAMES, STYLES);
        this.metadata = metadata;
        this.language = metadata.expression().language().code();
        this.sections = sections;
        this.trail = trail;
    }

    @Override
    List<Node> special(Element element) {
        return switch (element.localName()) {
            case "Emphasis" -> List.of(wrap(emphasis(element), element));
            case "Language" -> List.of(wrap(foreign(element.find("xml:lang").orElse("und")), element));
            case "DefinedTermEn" -> List.of(term(element, "eng", "en"));
            case "DefinedTermFr" -> List.of(term(element, "fra", "fr"));
            case "XRefExternal" -> external(element);
            case "XRefInternal" -> internal(element);
            case "HistoricalNote", "HistoricalNoteSubItem" ->
                List.of(new Text(" "), wrap(ElementBuilder.of("span").with("class", "history"), element));
            case "BR" -> List.of(Element.of("br"));
            case "Leader", "LeaderRightJustified", "PageBreak" -> List.of(new Text(" "));
            default -> {
                if (!holds(element) && !isText(element)) {
                    trail.unknown(element);
                }
                yield of(element);
            }
        };
    }

    private static boolean isText(Element element) {
        return Set.of("Text", "TitleText", "Label", "Note").contains(element.localName());
    }

    private static ElementBuilder foreign(String tag) {
        return ElementBuilder.of("span").with("xml:lang", tag);
    }

    private static ElementBuilder emphasis(Element element) {
        return switch (element.find("style").orElse("italic")) {
            case "bold" -> ElementBuilder.of("b");
            case "underline" -> ElementBuilder.of("u");
            case "italic" -> ElementBuilder.of("i");
            default ->
                ElementBuilder.of("span").with("class", element.find("style").orElse("emphasis"));
        };
    }

    private Element term(Element element, String of, String tag) {
        if (!of.equals(language)) {
            return wrap(foreign(tag), element);
        }
        return wrap(ElementBuilder.of("term").with("refersTo", metadata.term(Names.fold(element.text()))), element);
    }

    private List<Node> external(Element element) {
        Optional<String> link = element.find("link").map(each -> each.replaceAll("\\s+", "_"));
        String kind = element.find("reference-type").orElse("");
        if (link.isEmpty()
                || !link.get().matches("[\\w.,()'-]+")
                || !Set.of("act", "regulation").contains(kind)) {
            return of(element);
        }
        String path = kind.equals("act") ? "/akn/ca/act/nd/" : "/akn/ca/act/regulation/nd/";
        return List.of(wrap(ElementBuilder.of("ref").with("href", path + link.get()), element));
    }

    private List<Node> internal(Element element) {
        String number = EIdNumber.of(element.text());
        return sections.contains(number)
                ? List.of(wrap(ElementBuilder.of("ref").with("href", "#sec_" + number), element))
                : of(element);
    }
}
