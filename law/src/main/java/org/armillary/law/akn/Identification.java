package org.armillary.law.akn;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.armillary.law.frbr.Expression;
import org.armillary.law.frbr.Jurisdiction;
import org.armillary.law.frbr.Work;

/// What a document is, on the levels work, expression and manifestation: the content of its `identification`.
///
/// @param expression the work with language and version
/// @param title its title, where known
/// @param markedOn the day of the manifestation: when the engine that marked it up was released
public record Identification(Expression expression, Optional<String> title, LocalDate markedOn) {

    /// Stands in `FRBRdate` for a date that is not known; the element's name then is `unknown`.
    static final LocalDate UNKNOWN_DAY = LocalDate.of(1, 1, 1);

    /// The identification of a document this engine marks up.
    public static Identification of(Expression expression, Optional<String> title) {
        return new Identification(expression, title, Engine.CURRENT.released());
    }

    /// Reads it from a document; empty where its addresses follow another convention.
    public static Optional<Identification> of(AknDocument document) {
        Optional<Element> identification = document.meta().flatMap(meta -> meta.child("identification"));
        Optional<Element> level = identification.flatMap(each -> each.child("FRBRExpression"));
        Optional<String> uri = level.flatMap(each -> each.child("FRBRuri")).flatMap(each -> each.find("value"));
        try {
            return uri.map(Expression::parse)
                    .map(expression -> new Identification(expression, title(document), markedOn(identification)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static LocalDate markedOn(Optional<Element> identification) {
        return identification
                .flatMap(each -> each.child("FRBRManifestation"))
                .flatMap(each -> each.child("FRBRdate"))
                .flatMap(each -> each.find("date"))
                .filter(date -> date.matches("\\d{4}-\\d{2}-\\d{2}.*"))
                .map(date -> LocalDate.parse(date.substring(0, 10)))
                .orElse(UNKNOWN_DAY);
    }

    private static Optional<String> title(AknDocument document) {
        Optional<String> named = document.meta()
                .flatMap(meta -> meta.child("identification"))
                .flatMap(each -> each.child("FRBRWork"))
                .flatMap(each -> each.child("FRBRname"))
                .flatMap(each -> each.find("value"));
        return named.or(() -> document.preface()
                .flatMap(preface -> preface.walk()
                        .filter(each -> each.is("docTitle") || each.is("shortTitle"))
                        .map(Rendering::line)
                        .findFirst()));
    }

    /// The `identification` element.
    ///
    /// @param component the part identified, such as `main` or `annex_1`
    public Element toElement(String component) {
        return ElementBuilder.of("identification")
                .with("source", "#armillary")
                .add(work(component))
                .add(expression(component))
                .add(manifestation(component))
                .build();
    }

    /// The document with this identification in the place of its own, in itself and in each of its attachments; the
    /// other names a document says it has (`FRBRalias`) are kept.
    public AknDocument applyTo(AknDocument document) {
        return new AknDocument(Identified.by(document.root(), this));
    }

    /// The references the identification points to: who made the work, and this engine.
    public Element references() {
        Jurisdiction jurisdiction = expression.work().jurisdiction();
        return ElementBuilder.of("references")
                .with("source", "#armillary")
                .add(ElementBuilder.of("TLCOrganization")
                        .with("eId", "author")
                        .with("href", "/akn/ontology/organization/" + jurisdiction)
                        .with("showAs", jurisdiction.name(Locale.ENGLISH))
                        .build())
                .add(ElementBuilder.of("TLCProcess")
                        .with("eId", "armillary")
                        .with("href", "/akn/ontology/process/armillary.markup")
                        .with("showAs", "Armillary markup")
                        .build())
                .build();
    }

    private Element work(String component) {
        Work work = expression.work();
        ElementBuilder out = ElementBuilder.of("FRBRWork");
        names(out, work.uri() + "/!" + component, work.uri());
        out.add(date(work.date())).add(author("#author"));
        out.add(value("FRBRcountry", work.jurisdiction().code()));
        work.subtype().ifPresent(each -> out.add(value("FRBRsubtype", each)));
        work.number().ifPresent(each -> out.add(value("FRBRnumber", each)));
        title.ifPresent(each -> out.add(value("FRBRname", each)));
        return out.build();
    }

    private Element expression(String component) {
        ElementBuilder out = ElementBuilder.of("FRBRExpression");
        names(out, expression.uri() + "/!" + component, expression.uri());
        String day = expression.version().date().map(LocalDate::toString).orElseGet(expression.work()::date);
        return out.add(date(day))
                .add(author("#author"))
                .add(ElementBuilder.of("FRBRlanguage")
                        .with("language", expression.language().code())
                        .build())
                .build();
    }

    private Element manifestation(String component) {
        ElementBuilder out = ElementBuilder.of("FRBRManifestation");
        names(out, expression.uri() + "/!" + component + ".xml", expression.uri() + ".xml");
        return out.add(date(markedOn.toString()))
                .add(author("#armillary"))
                .add(value("FRBRformat", "xml"))
                .build();
    }

    private static void names(ElementBuilder out, String part, String whole) {
        out.add(value("FRBRthis", part)).add(value("FRBRuri", whole));
    }

    private static Element author(String href) {
        return ElementBuilder.of("FRBRauthor").with("href", href).build();
    }

    private static Element value(String name, String value) {
        return ElementBuilder.of(name).with("value", value).build();
    }

    /// A date of day, month or year precision; the schema wants a day.
    private static Element date(String date) {
        String day = UNKNOWN_DAY.toString();
        String name = "unknown";
        if (!date.equals(Work.NO_DATE)) {
            day = List.of("-01-01", "-01", "").get(date.length() == 4 ? 0 : date.length() == 7 ? 1 : 2);
            day = date.substring(0, Math.min(10, date.length())) + day;
            name = date.length() == 4 ? "year" : date.length() == 7 ? "month" : "day";
        }
        return ElementBuilder.of("FRBRdate")
                .with("date", day)
                .with("name", name)
                .build();
    }
}
