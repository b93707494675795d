package org.armillary.law.dialect;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armillary.law.akn.Element;
import org.armillary.law.frbr.Expression;
import org.armillary.law.frbr.Jurisdiction;
import org.armillary.law.frbr.Language;
import org.armillary.law.frbr.Version;
import org.armillary.law.frbr.Work;

/// Identification of a law of Japan: era, year, kind and number of its promulgation; law identifier and day in force
/// from the publisher's wrapper or file name.
final class EgovIdentity {

    private static final String NAMESPACE = "urn:armillary:e-gov";

    /// The year before the first of each era.
    private static final Map<String, Integer> ERAS =
            Map.of("Meiji", 1867, "Taisho", 1911, "Showa", 1925, "Heisei", 1988, "Reiwa", 2018);

    private static final Map<String, String> KINDS = Map.of(
            "Constitution", "constitution",
            "CabinetOrder", "cabinet-order",
            "ImperialOrder", "imperial-order",
            "MinisterialOrdinance", "ministerial-ordinance",
            "Rule", "rule",
            "Misc", "other");

    /// `405AC0000000088_20240401_504AC0100000052`: law, day in force, last amending law.
    private static final Pattern REVISION = Pattern.compile("(\\w{15})_(\\d{8})_\\w{15}");

    private final Element law;
    private final Element root;
    private final String fileName;

    EgovIdentity(Element root, Element law, String fileName) {
        this.root = root;
        this.law = law;
        this.fileName = fileName;
    }

    Metadata metadata() {
        Optional<LocalDate> promulgated = promulgated();
        Optional<Matcher> revision = revision();
        Optional<LocalDate> inForce =
                revision.flatMap(each -> FormexInline.isoDay(each.group(2))).flatMap(Days::find);
        Optional<LocalDate> asOf = inForce.or(() -> promulgated);
        Metadata metadata = new Metadata(
                new Expression(
                        work(promulgated), language(), asOf.map(Version::asOf).orElse(Version.ORIGINAL)),
                "/akn/ontology/organization/jp/e-gov",
                "e-Gov Law Search, Digital Agency of Japan");
        metadata.name(Names.text(law, "LawBody", "LawTitle"));
        metadata.alias("law number", Names.text(law, "LawNum"));
        lawId().ifPresent(id -> metadata.alias("law identifier", id));
        Names.path(law, "LawBody", "LawTitle")
                .flatMap(each -> each.find("Kana"))
                .ifPresent(kana -> metadata.alias("kana", kana));
        promulgated.ifPresent(day -> metadata.workDate(day, "promulgation").event(day, "generation"));
        inForce.ifPresent(day -> metadata.expressionDate(day, "in force").event(day, "amendment"));
        for (String info : new String[] {"law_info", "revision_info"}) {
            Names.below(root, info).ifPresent(each -> metadata.proprietary(Foreign.copy(each, "egov", NAMESPACE)));
        }
        return metadata;
    }

    private Work work(Optional<LocalDate> promulgated) {
        String number =
                law.find("Num").map(each -> each.replaceFirst("^0+(?=\\d)", "")).orElse("");
        Optional<String> year =
                promulgated.map(day -> Integer.toString(day.getYear())).or(this::year);
        return new Work(
                Jurisdiction.of("jp"),
                "act",
                law.find("LawType").flatMap(each -> Optional.ofNullable(KINDS.get(each))),
                Optional.empty(),
                year.orElse(Work.NO_DATE),
                Optional.of(number).filter(each -> each.matches("[\\w-]+") && !each.matches("[a-z]{3}")));
    }

    private Optional<String> year() {
        Optional<Integer> before = law.find("Era").flatMap(era -> Optional.ofNullable(ERAS.get(era)));
        String year = law.find("Year").orElse("");
        return before.isPresent() && year.matches("\\d{1,2}")
                ? Optional.of(Integer.toString(before.get() + Integer.parseInt(year)))
                : Optional.empty();
    }

    private Optional<LocalDate> promulgated() {
        return year().flatMap(year -> Days.find(
                year,
                law.find("PromulgateMonth").orElse(""),
                law.find("PromulgateDay").orElse("")));
    }

    private Optional<Matcher> revision() {
        String id = Names.below(root, "law_revision_id").map(Element::text).orElse(fileName);
        return Optional.of(REVISION.matcher(id)).filter(Matcher::find);
    }

    private Optional<String> lawId() {
        return Names.below(root, "law_id")
                .map(each -> Names.fold(each.text()))
                .or(() -> revision().map(each -> each.group(1)));
    }

    private Language language() {
        return law.find("Lang").filter("en"::equals).map(Language::parse).orElse(new Language("jpn"));
    }
}
