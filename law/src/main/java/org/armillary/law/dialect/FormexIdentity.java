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

/// Identification of an act of the European Union: number, kind, days, ELI, CELEX and place in the Official Journal,
/// from the bibliographic elements of the act and of its manifest.
final class FormexIdentity {

    private static final String NAMESPACE = "urn:armillary:formex";
    private static final Pattern ELI = Pattern.compile("eli/([a-z_]+)/(\\d{4})/(\\d+)");

    /// A kind of act: how the manifest, ELI, the title and CELEX call it.
    private record Kind(String subtype, List<String> codes, String titleWords, String celex) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(
                    "regulation",
                    List.of("REG", "REGIMP", "REGDEL", "reg", "reg_impl", "reg_del"),
                    "regulation|règlement|verordnung|regolamento|reglamento|regulamento|verordening|förordning|forordning"
                            + "|asetus|rozporządzenie|nařízení|nariadenie|rendelet|uredba|regulament|κανονισμός|регламент"
                            + "|määrus|regula|reglamentas",
                    "R"),
            new Kind(
                    "directive",
                    List.of("DIR", "DIRIMP", "DIRDEL", "dir", "dir_impl", "dir_del"),
                    "directive|richtlinie|direttiva|directiva|diretiva|richtlijn|direktiv|direktiivi|dyrektywa|směrnice"
                            + "|smernica|irányelv|direktiva|οδηγία|директива|direktiiv|direktīva|direktyva",
                    "L"),
            new Kind(
                    "decision",
                    List.of("DEC", "DECIMP", "DECDEL", "dec", "dec_impl", "dec_del"),
                    "decision|décision|beschluss|decisione|decisión|decisão|besluit|beslut|afgørelse|päätös|decyzja"
                            + "|rozhodnutí|rozhodnutie|határozat|odluka|sklep|decizia|απόφαση|решение|otsus|lēmums|sprendimas",
                    "D"),
            new Kind(
                    "recommendation",
                    List.of("RECO", "reco"),
                    "recommendation|recommandation|empfehlung|raccomandazione|recomendación|recomendação|aanbeveling",
                    "H"));

    private final Element bib;
    private final Optional<Element> manifest;
    private final String title;

    /// @param act the root element of the act
    /// @param manifest the root of its `.doc` file, where there is one
    /// @param title the act's title, on one line
    FormexIdentity(Element act, Optional<Element> manifest, String title) {
        this.bib = Names.below(act, "BIB.INSTANCE")
                .or(() -> Names.below(act, "BIB.DOC"))
                .orElse(act);
        this.manifest = manifest;
        this.title = title;
    }

    /// The metadata of the act, to be added to while it is read.
    Metadata metadata() {
        Optional<LocalDate> signed = date();
        Optional<LocalDate> consolidated = consolidationDate();
        Work work = work(signed);
        Version version = consolidated.or(() -> signed).map(Version::asOf).orElse(Version.ORIGINAL);
        Metadata metadata = new Metadata(
                new Expression(work, language(), version),
                "/akn/ontology/organization/eu/publications-office",
                "Publications Office of the European Union");
        metadata.name(title);
        signed.ifPresent(day -> metadata.workDate(day, "document").event(day, "generation"));
        consolidated.ifPresent(
                day -> metadata.expressionDate(day, "consolidation").event(day, "amendment"));
        eli().ifPresent(eli -> metadata.alias("ELI", eli));
        celex(work).ifPresent(celex -> metadata.alias("CELEX", celex));
        published().ifPresent(day -> metadata.publication(day, "Official Journal " + collection(), journalNumber()));
        metadata.proprietary(Foreign.copy(bib, "fmx", NAMESPACE));
        return metadata;
    }

    private Work work(Optional<LocalDate> signed) {
        String year = number("YEAR");
        String number = number("NO.CURRENT");
        Optional<Matcher> eli = eli().map(ELI::matcher).filter(Matcher::find);
        if (eli.isPresent()) {
            year = eli.get().group(2);
            number = eli.get().group(3);
        }
        String date = year.matches("\\d{4}")
                ? year
                : signed.map(day -> Integer.toString(day.getYear())).orElse(Work.NO_DATE);
        Optional<String> numbered =
                Optional.of(number.replaceAll("[^\\w.-]+", "-")).filter(each -> each.matches("[\\w][\\w.-]*"));
        return new Work(Jurisdiction.of("eu"), "act", kind().map(Kind::subtype), Optional.empty(), date, numbered);
    }

    private String number(String part) {
        for (Element each :
                bib.elements().filter(e -> e.localName().equals("NO.DOC")).toList()) {
            String found = Names.text(each, part);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Names.below(bib, "NO.DOC").map(each -> Names.text(each, part)).orElse("");
    }

    private Optional<Kind> kind() {
        String code = manifest.flatMap(each -> Names.below(each, "LEGAL.VALUE"))
                .map(each -> Names.fold(each.text()))
                .orElseGet(() -> eli().map(ELI::matcher)
                        .filter(Matcher::find)
                        .map(each -> each.group(1))
                        .orElse(""));
        return KINDS.stream()
                .filter(each -> each.codes.contains(code))
                .findFirst()
                .or(() -> kindOfTitle());
    }

    /// The kind of act that the title names first.
    private Optional<Kind> kindOfTitle() {
        String lower = title.toLowerCase(Locale.ROOT);
        Kind best = null;
        int first = Integer.MAX_VALUE;
        for (Kind each : KINDS) {
            Matcher word =
                    Pattern.compile("(?<!\\p{L})(?:" + each.titleWords + ")").matcher(lower);
            if (word.find() && word.start() < first) {
                first = word.start();
                best = each;
            }
        }
        return Optional.ofNullable(best);
    }

    private Language language() {
        String code = Names.text(bib, "LG.DOC");
        try {
            return code.isEmpty() ? Language.UNDETERMINED : Language.parse(code);
        } catch (IllegalArgumentException e) {
            return Language.UNDETERMINED;
        }
    }

    private Optional<LocalDate> date() {
        return Names.child(bib, "DATE")
                .or(() -> manifest.flatMap(each -> Names.below(each, "DOC.MAIN.PUB"))
                        .flatMap(each -> Names.child(each, "DATE")))
                .flatMap(FormexIdentity::day);
    }

    private Optional<LocalDate> published() {
        return manifest.flatMap(each -> Names.path(each, "PUBLICATION.REF", "DATE"))
                .or(() -> Names.below(bib, "DATE.PUB"))
                .flatMap(FormexIdentity::day);
    }

    private Optional<LocalDate> consolidationDate() {
        return Names.below(bib, "INFO.CONSLEG")
                .flatMap(each -> each.find("START.DATE").or(() -> each.find("CONSLEG.DATE")))
                .flatMap(FormexInline::isoDay)
                .flatMap(Days::find);
    }

    private static Optional<LocalDate> day(Element date) {
        return FormexInline.isoDay(date.find("ISO").orElseGet(date::text)).flatMap(Days::find);
    }

    private Optional<String> eli() {
        return manifest.flatMap(each -> Names.below(each, "NO.ELI"))
                .or(() -> Names.below(bib, "NO.ELI"))
                .flatMap(each -> each.find("ID").or(() -> Optional.of(Names.fold(each.text()))))
                .filter(each -> ELI.matcher(each).find());
    }

    /// Source: structure of CELEX numbers, sector 3 (year, letter of the kind, number in four digits).
    private Optional<String> celex(Work work) {
        return kind().flatMap(kind -> work.number()
                .filter(number -> number.matches("\\d{1,4}") && work.date().matches("\\d{4}"))
                .map(number -> "3" + work.date() + kind.celex + "0".repeat(4 - number.length()) + number));
    }

    private String collection() {
        return Names.below(bib, "COLL").map(each -> Names.fold(each.text())).orElse("");
    }

    private String journalNumber() {
        String issue =
                Names.below(bib, "NO.OJ").map(each -> Names.fold(each.text())).orElse("");
        return issue.isEmpty() ? number("YEAR") + "/" + number("NO.CURRENT") : issue;
    }
}
