package org.armillary.law.dialect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.ElementBuilder;
import org.armillary.law.akn.Engine;
import org.armillary.law.frbr.Expression;

/// The `meta` of a document being built: identification after FRBR, publication, events, periods in force, terms, and
/// what else the publisher says.
final class Metadata {

    private static final String PUBLISHER = "#publisher";
    private static final String ENGINE = "#armillary";
    private static final String[] RELEASED = {Engine.CURRENT.released().toString(), "markup"};

    private final Expression expression;
    private final String publisherHref;
    private final String publisherName;
    private final List<String[]> aliases = new ArrayList<>();
    private final List<String[]> workDates = new ArrayList<>();
    private final List<String[]> expressionDates = new ArrayList<>();
    private final List<Element> publications = new ArrayList<>();
    private final List<Element> proprietary = new ArrayList<>();
    private final Events events = new Events();
    private final Map<String, String> terms = new LinkedHashMap<>();
    private String workName = "";

    /// @param expression what the document is a text of
    /// @param publisherHref ontology address of who published it, such as `/akn/ontology/organization/jp/e-gov`
    /// @param publisherName its name
    Metadata(Expression expression, String publisherHref, String publisherName) {
        this.expression = expression;
        this.publisherHref = publisherHref;
        this.publisherName = publisherName;
    }

    /// Another identifier of the work, such as a CELEX number.
    Metadata alias(String name, String value) {
        if (!value.isBlank()) {
            aliases.add(new String[] {name, value.strip()});
        }
        return this;
    }

    /// The title the work is known by.
    Metadata name(String title) {
        workName = title.strip();
        return this;
    }

    Metadata workDate(LocalDate date, String name) {
        workDates.add(new String[] {date.toString(), name});
        return this;
    }

    Metadata expressionDate(LocalDate date, String name) {
        expressionDates.add(new String[] {date.toString(), name});
        return this;
    }

    Metadata publication(LocalDate date, String name, String number) {
        ElementBuilder publication = ElementBuilder.of("publication")
                .with("date", date.toString())
                .with("name", name)
                .with("showAs", name);
        if (!number.isBlank()) {
            publication.with("number", number);
        }
        if (publications.isEmpty()) {
            publications.add(publication.build());
        }
        return this;
    }

    /// Notes an event in the life of the text; type is `generation`, `amendment` or `repeal`.
    Metadata event(LocalDate date, String type) {
        events.event(date, type);
        return this;
    }

    /// The reference to the period in force between two days, for the `period` attribute of a provision.
    String period(Optional<LocalDate> start, Optional<LocalDate> end) {
        return events.period(start, end);
    }

    /// The reference to a defined term, for the `refersTo` attribute of a `term`.
    String term(String showAs) {
        return "#" + terms.computeIfAbsent(showAs, key -> "term_" + (terms.size() + 1));
    }

    /// What the publisher says of the document and no element of the standard holds.
    Metadata proprietary(Element foreign) {
        proprietary.add(foreign);
        return this;
    }

    Expression expression() {
        return expression;
    }

    /// The `meta` of the document.
    Element build() {
        ElementBuilder meta = ElementBuilder.of("meta").add(identification("main"));
        meta.addAll(publications);
        events.lifecycle(PUBLISHER).ifPresent(meta::add);
        events.temporalData(PUBLISHER).ifPresent(meta::add);
        meta.add(references());
        if (!proprietary.isEmpty()) {
            meta.add(ElementBuilder.of("proprietary")
                    .with("source", PUBLISHER)
                    .addAll(proprietary)
                    .build());
        }
        return meta.build();
    }

    /// The `meta` of an attachment of the document, identified as a component of it.
    Element ofComponent(String name) {
        return ElementBuilder.of("meta").add(identification(name)).build();
    }

    private Element identification(String component) {
        return ElementBuilder.of("identification")
                .with("source", ENGINE)
                .add(work(component))
                .add(expressionPart(component))
                .add(manifestation(component))
                .build();
    }

    private Element work(String component) {
        String uri = expression.work().uri();
        ElementBuilder work = properties("FRBRWork", uri, component);
        boolean whole = component.equals("main");
        for (String[] alias : whole ? aliases : List.<String[]>of()) {
            work.add(ElementBuilder.of("FRBRalias")
                    .with("name", alias[0])
                    .with("value", alias[1])
                    .build());
        }
        dates(work, workDates, yearOfWork());
        work.add(value("FRBRauthor", "href", publisherHref));
        work.add(value("FRBRcountry", "value", expression.work().jurisdiction().code()));
        expression.work().subtype().ifPresent(each -> work.add(value("FRBRsubtype", "value", each)));
        expression.work().number().ifPresent(each -> work.add(value("FRBRnumber", "value", each)));
        if (whole && !workName.isEmpty()) {
            work.add(value("FRBRname", "value", workName));
        }
        return work.build();
    }

    private String[] yearOfWork() {
        String date = expression.work().date();
        return date.length() == 10
                ? new String[] {date, "generation"}
                : expression
                        .work()
                        .year()
                        .map(year -> new String[] {String.format("%04d-01-01", year), "year"})
                        .orElseGet(() -> new String[] {"0001-01-01", "unknown"});
    }

    private Element expressionPart(String component) {
        ElementBuilder part = properties("FRBRExpression", expression.uri(), component);
        List<String[]> dates = expressionDates.isEmpty() ? workDates : expressionDates;
        dates(part, dates, yearOfWork());
        return part.add(value("FRBRauthor", "href", PUBLISHER))
                .add(value("FRBRlanguage", "language", expression.language().code()))
                .build();
    }

    private Element manifestation(String component) {
        ElementBuilder part = properties("FRBRManifestation", expression.uri(), component + ".xml");
        dates(part, List.of(), RELEASED);
        return part.add(value("FRBRauthor", "href", ENGINE))
                .add(value("FRBRformat", "value", "xml"))
                .build();
    }

    private static ElementBuilder properties(String name, String uri, String component) {
        boolean file = component.endsWith(".xml");
        return ElementBuilder.of(name)
                .add(value("FRBRthis", "value", uri + "/!" + component))
                .add(value("FRBRuri", "value", file ? uri + ".xml" : uri));
    }

    private static void dates(ElementBuilder out, List<String[]> dates, String[] otherwise) {
        for (String[] each : dates.isEmpty() ? Collections.singletonList(otherwise) : dates) {
            out.add(ElementBuilder.of("FRBRdate")
                    .with("date", each[0])
                    .with("name", each[1])
                    .build());
        }
    }

    private Element references() {
        ElementBuilder references = ElementBuilder.of("references")
                .with("source", ENGINE)
                .add(concept("TLCOrganization", "publisher", publisherHref, publisherName))
                .add(concept("TLCProcess", "armillary", "/akn/ontology/process/armillary.markup", "Armillary markup"));
        if (events.hasPeriods()) {
            references.add(concept("TLCConcept", "inForce", "/akn/ontology/concept/in-force", "in force"));
        }
        terms.forEach((showAs, id) -> references.add(concept("TLCTerm", id, "/akn/ontology/term/" + id, showAs)));
        return references.build();
    }

    private static Element concept(String name, String eId, String href, String showAs) {
        return ElementBuilder.of(name)
                .with("eId", eId)
                .with("href", href)
                .with("showAs", showAs)
                .build();
    }

    private static Element value(String name, String attribute, String value) {
        return ElementBuilder.of(name).with(attribute, value).build();
    }
}
