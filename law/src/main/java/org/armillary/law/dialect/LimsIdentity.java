package org.armillary.law.dialect;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.ElementBuilder;
import org.armillary.law.frbr.Expression;
import org.armillary.law.frbr.Jurisdiction;
import org.armillary.law.frbr.Language;
import org.armillary.law.frbr.Version;
import org.armillary.law.frbr.Work;

/// Identification of a federal act or regulation of Canada, from the `Identification` of its LIMS file.
final class LimsIdentity {

    static final String NAMESPACE = "http://justice.gc.ca/lims";

    /// The Consolidated Regulations of Canada and the Revised Statutes carry the year of their revision.
    private static final int CONSOLIDATED_REGULATIONS = 1978;

    private static final Pattern YEAR = Pattern.compile("(?:SOR|SI|DORS|TR)[/-](\\d{4}|\\d{2})-");

    private final Element root;
    private final Element identification;

    LimsIdentity(Element root) {
        this.root = root;
        this.identification = Names.child(root, "Identification").orElse(root);
    }

    Metadata metadata() {
        Work work = work();
        Optional<LocalDate> asOf =
                day("pit-date").or(() -> day("lastAmendedDate")).or(() -> day("current-date"));
        Metadata metadata = new Metadata(
                new Expression(work, language(), asOf.map(Version::asOf).orElse(Version.ORIGINAL)),
                "/akn/ontology/organization/ca/department-of-justice",
                "Department of Justice Canada");
        metadata.name(title()).alias("short title", Names.text(identification, "ShortTitle"));
        metadata.alias("number", printedNumber());
        made().ifPresent(day -> metadata.workDate(day, "generation").event(day, "generation"));
        asOf.ifPresent(day -> metadata.expressionDate(day, "point in time"));
        day("lastAmendedDate").ifPresent(day -> metadata.event(day, "amendment"));
        metadata.proprietary(proprietary());
        Names.child(root, "RecentAmendments")
                .ifPresent(each -> metadata.proprietary(Foreign.copy(each, "lims", NAMESPACE)));
        return metadata;
    }

    /// What the preface does not show.
    private Element proprietary() {
        ElementBuilder rest = ElementBuilder.of(identification.name(), identification.namespace());
        identification.elements().filter(each -> !LimsReader.isPreface(each)).forEach(rest::add);
        return Foreign.copy(rest.build(), "lims", NAMESPACE);
    }

    private String title() {
        String title = Names.text(identification, "LongTitle");
        return title.isEmpty() ? Names.text(identification, "ShortTitle") : title;
    }

    private boolean isRegulation() {
        return root.localName().equals("Regulation");
    }

    private String printedNumber() {
        String instrument = Names.text(identification, "InstrumentNumber");
        String consolidated = Names.text(identification, "Chapter", "ConsolidatedNumber");
        if (!instrument.isEmpty() || !consolidated.isEmpty()) {
            return isRegulation() && !instrument.isEmpty() || consolidated.isEmpty() ? instrument : consolidated;
        }
        String annual = Names.text(identification, "Chapter", "AnnualStatuteId", "AnnualStatuteNumber");
        return annual.isEmpty() ? "" : "c. " + annual;
    }

    private Work work() {
        return new Work(
                Jurisdiction.of("ca"),
                "act",
                isRegulation() ? Optional.of("regulation") : Optional.empty(),
                Optional.empty(),
                year(),
                number(printedNumber()));
    }

    /// The number as the publisher's own addresses carry it: `SOR/98-106` as `SOR-98-106`, `C.R.C., c. 870` as
    /// `C.R.C.,_c._870`.
    static Optional<String> number(String printed) {
        String joined =
                printed.strip().replace('/', '-').replaceAll("\\s+", "_").replaceAll("[#@~!]", "-");
        return joined.isEmpty() ? Optional.empty() : Optional.of(joined);
    }

    private String year() {
        String annual = Names.below(identification, "AnnualStatuteId")
                .map(each -> Names.text(each, "YYYY"))
                .orElse("");
        if (annual.matches("\\d{4}")) {
            return annual;
        }
        Matcher number = YEAR.matcher(printedNumber());
        if (number.find()) {
            String year = number.group(1);
            // Statutory orders are numbered by year since 1947.
            return year.length() == 4 ? year : (Integer.parseInt(year) < 47 ? "20" : "19") + year;
        }
        if (printedNumber().toUpperCase(Locale.ROOT).startsWith("C.R.C")) {
            return Integer.toString(CONSOLIDATED_REGULATIONS);
        }
        return made().map(day -> Integer.toString(day.getYear())).orElse(Work.NO_DATE);
    }

    private Optional<LocalDate> made() {
        return Names.path(identification, "RegistrationDate", "Date")
                .or(() -> Names.path(identification, "RegulationMakerOrder", "Date"))
                .or(this::assented)
                .flatMap(date -> Days.find(Names.text(date, "YYYY"), Names.text(date, "MM"), Names.text(date, "DD")));
    }

    private Optional<Element> assented() {
        return identification
                .walk()
                .filter(each -> each.localName().equals("Stages")
                        && each.find("stage").orElse("").equals("assented-to"))
                .findFirst()
                .flatMap(each -> Names.child(each, "Date"));
    }

    private Optional<LocalDate> day(String attribute) {
        return Names.attribute(root, attribute).flatMap(Days::find);
    }

    private Language language() {
        return Names.attribute(root, "lang")
                .filter(lang -> lang.matches("en|fr"))
                .map(Language::parse)
                .orElse(Language.UNDETERMINED);
    }
}
