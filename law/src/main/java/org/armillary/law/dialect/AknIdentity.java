package org.armillary.law.dialect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.armillary.law.akn.AknDocument;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.ElementBuilder;
import org.armillary.law.akn.Identification;
import org.armillary.law.akn.Node;
import org.armillary.law.akn.Rendering;
import org.armillary.law.frbr.Expression;
import org.armillary.law.frbr.Jurisdiction;
import org.armillary.law.frbr.Language;
import org.armillary.law.frbr.Version;
import org.armillary.law.frbr.Work;

/// The identification of an Akoma Ntoso document whose publisher addresses it otherwise (ELI, web addresses): an
/// address by the naming convention, made from country, kind, date and number; the official one is kept as an alias.
final class AknIdentity {

    /// The order the schema gives the properties of work, expression and manifestation.
    private static final List<String> ORDER = Names.words("""
            FRBRthis FRBRuri FRBRalias FRBRdate FRBRauthor componentInfo preservation FRBRcountry FRBRsubtype FRBRnumber
            FRBRname FRBRprescriptive FRBRversionNumber FRBRauthoritative FRBRmasterExpression FRBRlanguage
            FRBRtranslation FRBRportion FRBRformat""");

    private final AknDocument document;
    private final Trail trail;
    private final Optional<Element> work;
    private final Optional<Element> expression;

    AknIdentity(AknDocument document, Trail trail) {
        this.document = document;
        this.trail = trail;
        Optional<Element> identification = document.meta().flatMap(meta -> meta.child("identification"));
        this.work = identification.flatMap(each -> each.child("FRBRWork"));
        this.expression = identification.flatMap(each -> each.child("FRBRExpression"));
    }

    /// A level of identification with its properties in the order of the schema.
    static Element ordered(Element level) {
        List<Element> sorted = new ArrayList<>(level.elements().toList());
        sorted.sort(Comparator.comparingInt(each -> {
            int at = ORDER.indexOf(each.localName());
            return at < 0 ? ORDER.size() : at;
        }));
        return sorted.equals(level.children()) ? level : level.withChildren(sorted);
    }

    Language language() {
        return value(expression, "FRBRlanguage", "language")
                .map(AknIdentity::language)
                .orElse(Language.UNDETERMINED);
    }

    private static Language language(String code) {
        try {
            return Language.parse(code);
        } catch (IllegalArgumentException e) {
            return Language.UNDETERMINED;
        }
    }

    /// The document with an address by the naming convention.
    AknDocument identified() {
        if (Identification.of(document).isPresent()) {
            return document;
        }
        if (work.isEmpty() || expression.isEmpty()) {
            trail.note("no-identification", "the document does not say which work it is a text of; say it with --work");
            return document;
        }
        Expression made = new Expression(
                work(), language(), versionDate().map(Version::asOf).orElse(Version.ORIGINAL));
        trail.note("other-address", "the official address is kept as an alias; here the document is " + made);
        return new AknDocument(readdress(document.root(), made));
    }

    private Element readdress(Element element, Expression made) {
        return switch (element.localName()) {
            case "FRBRWork" -> readdressed(element, made.work().uri(), "");
            case "FRBRExpression" -> readdressed(element, made.uri(), "");
            case "FRBRManifestation" -> readdressed(element, made.uri(), ".xml");
            case "body", "mainBody", "judgmentBody", "header", "preface", "preamble" -> element;
            case "attachments", "components" -> element;
            default -> {
                List<Node> children = new ArrayList<>();
                for (Node each : element.children()) {
                    children.add(each instanceof Element child ? readdress(child, made) : each);
                }
                yield children.equals(element.children()) ? element : element.withChildren(children);
            }
        };
    }

    private Element readdressed(Element level, String uri, String extension) {
        List<Element> children = new ArrayList<>();
        for (Element each : level.elements().toList()) {
            switch (each.localName()) {
                case "FRBRthis" -> {
                    alias(level, "official-this", each).ifPresent(children::add);
                    children.add(each.with("value", uri + "/!main" + extension));
                }
                case "FRBRuri" -> {
                    alias(level, "official", each).ifPresent(children::add);
                    children.add(each.with("value", uri + extension));
                }
                case "FRBRname" -> {
                    alias(level, "name", each).ifPresent(children::add);
                    children.add(title().map(title -> each.with("value", title)).orElse(each));
                }
                default -> children.add(each);
            }
        }
        return ordered(level.withChildren(children));
    }

    private static Optional<Element> alias(Element level, String name, Element official) {
        return official.find("value")
                .filter(value -> !value.isBlank())
                .map(value -> ElementBuilder.of(prefixed(level, "FRBRalias"))
                        .with("name", name)
                        .with("value", value)
                        .build());
    }

    /// The title as printed; what publishers call the name of a work is often that of its journal.
    private Optional<String> title() {
        return document.preface().stream()
                .flatMap(Element::walk)
                .filter(each -> each.is("docTitle") || each.is("shortTitle"))
                .map(Rendering::line)
                .filter(line -> !line.isBlank())
                .findFirst();
    }

    /// A name with the prefix its neighbours have.
    static String prefixed(Element neighbour, String name) {
        int colon = neighbour.name().indexOf(':');
        return colon < 0 ? name : neighbour.name().substring(0, colon + 1) + name;
    }

    private Work work() {
        return document.type().equals("judgment") ? CaseNames.work(document).orElseGet(this::numbered) : numbered();
    }

    private Work numbered() {
        String country = value(work, "FRBRcountry", "value").orElse("zz").toLowerCase(Locale.ROOT);
        // ISO 3166-2 has a code for the United Kingdom as a whole, which publishers use; it is the state's.
        String state = country.equals("gb-ukm") ? "gb" : country;
        Jurisdiction jurisdiction =
                state.matches("[a-z]{2}(-[a-z0-9]{1,8})?") ? Jurisdiction.of(state) : Jurisdiction.UNKNOWN;
        Optional<String> date = date(work).map(LocalDate::toString);
        Optional<String> subtype = value(work, "FRBRname", "value")
                .map(AknIdentity::segment)
                .filter(each -> each.matches("\\p{L}.*"))
                .filter(each -> !document.type().equals("judgment"))
                .or(() -> document.document().find("name").map(AknIdentity::segment))
                .filter(each -> each.matches("\\p{L}.*") && !each.equals(document.type()));
        Optional<String> number = value(work, "FRBRnumber", "value")
                .map(AknIdentity::segment)
                .filter(each -> !each.isEmpty() && !each.matches("[a-z]{3}"));
        return new Work(
                jurisdiction,
                document.type().replaceAll("[^A-Za-z]", ""),
                subtype,
                Optional.empty(),
                number.isPresent()
                        ? date.map(each -> each.substring(0, 4)).orElse(Work.NO_DATE)
                        : date.orElse(Work.NO_DATE),
                number);
    }

    private static String segment(String text) {
        return text.strip()
                .replaceFirst(".*/", "")
                .replaceAll("[^\\p{L}\\p{N}.,()_-]+", "-")
                .replaceAll("^-+|-+$", "");
    }

    private Optional<LocalDate> versionDate() {
        return date(expression).or(() -> date(work));
    }

    private static Optional<LocalDate> date(Optional<Element> level) {
        return level.stream()
                .flatMap(each -> each.list("FRBRdate"))
                .flatMap(each -> each.find("date").stream())
                .flatMap(each -> Days.find(each).stream())
                .filter(day -> day.getYear() > 1)
                .findFirst();
    }

    private static Optional<String> value(Optional<Element> level, String name, String attribute) {
        return level.flatMap(each -> each.child(name)).flatMap(each -> each.find(attribute));
    }
}
