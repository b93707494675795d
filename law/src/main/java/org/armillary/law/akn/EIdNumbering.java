package org.armillary.law.akn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/// Gives every provision, table, note and quotation of a document an eId by the naming convention.
///
/// An identifier is the element's abbreviation and its cleaned number, or its position among its like where it has
/// none, after the identifier of the unit around it: `chp_I__sec_2`, `art_5__para_2__point_a`. Articles (sections,
/// where the document has no articles; paragraphs in a judgment) are numbered through, so chapters do not stand
/// before them unless a number comes back. Attachments and supplements number anew. Parts of a judgment have no
/// number: `motivation`; a number that the operative part uses again does not count as coming back elsewhere. What
/// still is double gets `_2`, `_3`. Identifiers already there are kept.
///
/// Source: Akoma Ntoso Naming Convention 1.0, section 5.4.
public final class EIdNumbering {

    private static final Map<String, String> ABBREVIATIONS = Map.ofEntries(
            Map.entry("alinea", "al"),
            Map.entry("article", "art"),
            Map.entry("attachment", "att"),
            Map.entry("blockList", "list"),
            Map.entry("chapter", "chp"),
            Map.entry("citation", "cit"),
            Map.entry("clause", "cl"),
            Map.entry("component", "cmp"),
            Map.entry("division", "dvs"),
            Map.entry("paragraph", "para"),
            Map.entry("quotedStructure", "qstr"),
            Map.entry("quotedText", "qtext"),
            Map.entry("recital", "rec"),
            Map.entry("section", "sec"),
            Map.entry("subchapter", "subchp"),
            Map.entry("subclause", "subcl"),
            Map.entry("subdivision", "subdvs"),
            Map.entry("subparagraph", "subpara"),
            Map.entry("subsection", "subsec"));

    /// Elements that are addressed though they are no hierarchy.
    private static final Set<String> ADDRESSED = Set.of(
            "attachment",
            "authorialNote",
            "blockContainer",
            "citation",
            "crossHeading",
            "item",
            "mod",
            "quotedStructure",
            "recital",
            "table");

    private static final List<String> BASIC = List.of("article", "section", "rule");
    /// Stands before the numbers of a judgment's operative part where numbers are counted.
    private static final String OPERATIVE = "decision";

    private static final Set<String> RESTARTS = Set.of("supplement", "schedule", "annex", "appendix");

    private final BiConsumer<Element, String> assigned;
    private final Set<String> used = new HashSet<>();
    private final Map<String, Integer> positions = new HashMap<>();

    private EIdNumbering(BiConsumer<Element, String> assigned) {
        this.assigned = assigned;
    }

    /// Where numbers are counted: a document or what numbers anew inside one.
    ///
    /// @param prefix identifier everything inside begins with, or empty
    /// @param basic the element that is numbered through, or empty
    /// @param numbers how often each of its numbers occurs
    private record Scope(String prefix, String basic, Map<String, Integer> numbers) {

        boolean isOnly(String number, String context) {
            int elsewhere = numbers.getOrDefault(number, 0);
            int operative = numbers.getOrDefault(OPERATIVE + number, 0);
            return context.startsWith(OPERATIVE) || elsewhere == 0 ? elsewhere + operative == 1 : elsewhere == 1;
        }
    }

    /// The same document with identifiers.
    public static AknDocument number(AknDocument document) {
        return number(document, (element, eId) -> {});
    }

    /// The same document with identifiers.
    ///
    /// @param assigned told of every element (as it was before) and its identifier, in document order
    public static AknDocument number(AknDocument document, BiConsumer<Element, String> assigned) {
        EIdNumbering numbering = new EIdNumbering(assigned);
        numbering.reserve(document.root());
        return new AknDocument(numbering.children(document.root(), "", new Scope("", "", Map.of())));
    }

    /// The part of an identifier that stands for an element, such as `art`.
    ///
    /// @param name local name of the element, or the `name` of an `hcontainer`
    public static String abbreviation(String name) {
        return ABBREVIATIONS.getOrDefault(name, name);
    }

    private static String unspaced(String name) {
        return name.indexOf(' ') < 0 ? name : name.replaceAll("\\s+", "-");
    }

    private void reserve(Element element) {
        for (Attribute each : element.attributes()) {
            if (each.name().equals("eId")) {
                used.add(each.value());
            }
        }
        for (Node child : element.children()) {
            if (child instanceof Element inner) {
                reserve(inner);
            }
        }
    }

    private Element children(Element element, String context, Scope scope) {
        List<Node> changed = new ArrayList<>(element.children().size());
        boolean different = false;
        for (Node child : element.children()) {
            Node now = child instanceof Element inner ? visit(inner, context, scope) : child;
            different |= now != child;
            changed.add(now);
        }
        return different ? element.withChildren(changed) : element;
    }

    private Element visit(Element element, String context, Scope scope) {
        if (!element.isAkn() || element.children().isEmpty()) {
            return element;
        }
        String name = element.localName();
        if (name.equals("meta")) {
            return element;
        }
        if (Akn.isDocumentType(name)) {
            return children(element, context, scope(element, context, name.equals("judgment")));
        }
        if (!isAddressed(name)) {
            return children(element, context, scope);
        }
        String reference = name.equals("hcontainer") ? element.find("name").orElse(name) : name;
        String eId = element.eId().orElseGet(() -> identify(element, reference, context, scope));
        assigned.accept(element, eId);
        Scope inside = RESTARTS.contains(reference) ? scope(element, eId, false) : scope;
        Element inner = children(element, eId, inside);
        return element.eId().isPresent() ? inner : withEId(inner, eId);
    }

    private static Element withEId(Element element, String eId) {
        List<Attribute> attributes = new ArrayList<>(element.attributes().size() + 1);
        attributes.add(new Attribute("eId", eId));
        attributes.addAll(element.attributes());
        return new Element(element.name(), element.namespace(), attributes, element.children());
    }

    private static boolean isAddressed(String name) {
        return Akn.isHierarchy(name) || Akn.isJudgmentPart(name) || ADDRESSED.contains(name);
    }

    private String identify(Element element, String reference, String context, Scope scope) {
        String number = element.child("num")
                .map(num -> EIdNumber.of(Rendering.line(num), reference))
                .orElse("");
        boolean through = element.is(scope.basic()) && scope.isOnly(number, context);
        String prefix = through ? scope.prefix() : context;
        String stem = (prefix.isEmpty() ? "" : prefix + "__") + unspaced(abbreviation(reference)) + "_";
        int position = positions.merge(stem, 1, Integer::sum);
        boolean once = Akn.isJudgmentPart(element.localName());
        String id = once ? stem.substring(0, stem.length() - 1) : stem + (number.isEmpty() ? position : number);
        String unique = id;
        for (int i = 2; !used.add(unique); i++) {
            unique = id + "_" + i;
        }
        return unique;
    }

    private static Scope scope(Element element, String prefix, boolean judgment) {
        for (String basic : judgment ? List.of("paragraph") : BASIC) {
            Map<String, Integer> numbers = new HashMap<>();
            count(element, basic, "", numbers);
            if (!numbers.isEmpty()) {
                return new Scope(prefix, basic, numbers);
            }
        }
        return new Scope(prefix, "", Map.of());
    }

    private static void count(Element element, String basic, String where, Map<String, Integer> numbers) {
        for (Node each : element.children()) {
            if (!(each instanceof Element child) || isOtherScope(child)) {
                continue;
            }
            if (child.is(basic)) {
                String number = child.child("num")
                        .map(num -> EIdNumber.of(Rendering.line(num), basic))
                        .orElse("");
                numbers.merge(where + number, 1, Integer::sum);
            }
            count(child, basic, child.is(OPERATIVE) ? OPERATIVE : where, numbers);
        }
    }

    private static boolean isOtherScope(Element element) {
        return switch (element.localName()) {
            case "meta", "quotedStructure", "authorialNote", "attachments", "components", "p" -> true;
            case "hcontainer" -> element.find("name").filter(RESTARTS::contains).isPresent();
            default -> !element.isAkn();
        };
    }
}
