package org.armillary.law.dialect;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armillary.law.akn.Element;
import org.armillary.law.frbr.Expression;
import org.armillary.law.frbr.Jurisdiction;
import org.armillary.law.frbr.Language;
import org.armillary.law.frbr.Version;
import org.armillary.law.frbr.Work;

/// Identification of a federal law, bill or code title of the United States, from the `meta` of its USLM file.
final class UslmIdentity {

    static final String NAMESPACE = "http://schemas.gpo.gov/xml/uslm";

    private static final Pattern PUBLIC_LAW =
            Pattern.compile("(?:Public Law|Pub\\. L\\.|P\\.L\\.)\\s*(\\d+)\\s*[–-]\\s*(\\d+)");
    private static final Pattern DAY = Pattern.compile("([A-Z][a-z]+)\\.?\\s+(\\d{1,2}),\\s+(\\d{4})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String PUBLIC_LAW_KIND = "public-law";

    private final Element root;
    private final Element meta;

    UslmIdentity(Element root) {
        this.root = root;
        this.meta = Names.child(root, "meta").orElse(root);
    }

    /// Whether the document is a bill or resolution not yet law.
    static boolean isBill(Element root) {
        return switch (root.localName()) {
            case "bill", "resolution", "engrossedAmendment", "amendment" -> true;
            default -> false;
        };
    }

    Metadata metadata() {
        Optional<LocalDate> made = made();
        Optional<LocalDate> current = currentThrough().or(() -> made).or(this::published);
        Metadata metadata = new Metadata(
                new Expression(
                        work(made), language(), current.map(Version::asOf).orElse(Version.ORIGINAL)),
                "/akn/ontology/organization/us/government-publishing-office",
                "United States Government Publishing Office");
        metadata.name(Names.text(meta, "title"));
        Names.below(root, "main")
                .flatMap(main -> main.walk()
                        .filter(each -> each.find("identifier").isPresent())
                        .findFirst())
                .flatMap(each -> each.find("identifier"))
                .ifPresent(id -> metadata.alias("identifier", id));
        meta.elements()
                .filter(each -> each.localName().equals("citableAs"))
                .forEach(each -> metadata.alias("citation", Names.fold(each.text())));
        made.ifPresent(day -> metadata.workDate(day, "generation").event(day, "generation"));
        currentThrough()
                .ifPresent(
                        day -> metadata.expressionDate(day, "current through").event(day, "amendment"));
        metadata.proprietary(Foreign.copy(meta, "uslm", NAMESPACE));
        return metadata;
    }

    private Work work(Optional<LocalDate> made) {
        String type = isBill(root) ? "bill" : root.localName().endsWith("Doc") && !isCode() ? "doc" : "act";
        String[] kindAndNumber = kindAndNumber();
        // A public law is cited by Congress and number alone: its year would make two names of one work.
        String date = kindAndNumber[0].equals(PUBLIC_LAW_KIND)
                ? Work.NO_DATE
                : made.map(day -> Integer.toString(day.getYear()))
                        .or(() -> published().filter(day -> !isCode()).map(day -> Integer.toString(day.getYear())))
                        .orElse(Work.NO_DATE);
        Optional<String> number = Optional.of(
                        kindAndNumber[1].replaceAll("[^\\w.-]+", "-").replaceAll("^-+|-+$", ""))
                .filter(each -> !each.isEmpty());
        return new Work(Jurisdiction.of("us"), type, Optional.of(kindAndNumber[0]), Optional.empty(), date, number);
    }

    private boolean isCode() {
        return root.localName().equals("uscDoc");
    }

    private String[] kindAndNumber() {
        Optional<Matcher> law = publicLaw();
        if (law.isPresent()) {
            return new String[] {
                PUBLIC_LAW_KIND, law.get().group(1) + "-" + law.get().group(2)
            };
        }
        String congress = Names.text(meta, "congress").replaceAll("\\D", "");
        String number = Names.text(meta, "docNumber");
        return switch (root.localName()) {
            case "uscDoc" -> new String[] {"usc", "t" + number.replaceFirst("^[Tt]itle\\s*", "")};
            case "cfrDoc" -> new String[] {"cfr", "t" + number};
            case "frDoc" -> new String[] {"federal-register", Names.text(meta, "issue")};
            case "pLaw" -> new String[] {PUBLIC_LAW_KIND, congress + "-" + number};
            case "statuteCompilation" -> new String[] {"compilation", "COMPS-" + fileId()};
            default -> new String[] {billKind(), congress.isEmpty() ? number : congress + "-" + number};
        };
    }

    private String billKind() {
        String type = Names.text(meta, "type")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]+", "-")
                .replaceAll("^-+|-+$", "");
        return type.isEmpty() ? root.localName().toLowerCase(Locale.ROOT) : type;
    }

    private String fileId() {
        return meta.elements()
                .filter(each -> each.find("role").orElse("").equals("fileId"))
                .map(each -> Names.fold(each.text()))
                .findFirst()
                .orElse("0");
    }

    private Optional<Matcher> publicLaw() {
        return meta.elements()
                .filter(each -> each.localName().equals("citableAs"))
                .map(each -> PUBLIC_LAW.matcher(each.text()))
                .filter(Matcher::find)
                .findFirst();
    }

    /// The day of approval, or of the document where it is not law.
    private Optional<LocalDate> made() {
        return Optional.of(Names.text(meta, "approvedDate"))
                .flatMap(Days::find)
                .or(() -> Names.below(root, "actionDescription").flatMap(each -> printed(each.text())))
                .or(() -> isBill(root) ? published() : Optional.empty());
    }

    private Optional<LocalDate> published() {
        return Optional.of(Names.text(meta, "date"))
                .flatMap(Days::find)
                .or(() -> Optional.of(Names.text(meta, "created")).flatMap(Days::find));
    }

    /// The last enactment a compilation takes account of.
    private Optional<LocalDate> currentThrough() {
        return Names.below(root, "editionNote")
                .flatMap(each -> Names.below(each, "date"))
                .flatMap(each -> each.find("date"))
                .flatMap(Days::find)
                .or(() -> isCode() ? Optional.of(Names.text(meta, "created")).flatMap(Days::find) : Optional.empty());
    }

    /// A day as English prints it: `March 13, 2017`, `Oct. 10, 2013`.
    static Optional<LocalDate> printed(String text) {
        Matcher day = DAY.matcher(text);
        if (!day.find()) {
            return Optional.empty();
        }
        int month = MONTHS.indexOf(day.group(1)
                        .substring(0, Math.min(3, day.group(1).length()))
                        .toLowerCase(Locale.ROOT))
                + 1;
        return Days.find(day.group(3), Integer.toString(month), day.group(2));
    }

    private Language language() {
        String code = Names.attribute(root, "lang").orElseGet(() -> Names.text(meta, "language"));
        try {
            return Language.parse(code.isEmpty() ? "en" : code);
        } catch (IllegalArgumentException e) {
            return Language.UNDETERMINED;
        }
    }
}
