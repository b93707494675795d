package org.armillary.corpus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.armillary.law.akn.AknDocument;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.Rendering;
import org.armillary.law.frbr.FrbrUri;
import org.armillary.law.frbr.Work;

/// What an Akoma Ntoso document says of its own identity, as [Statements]: work, language and date of
/// `identification`, entry into force of `lifecycle`, title of `preface`.
final class OwnIdentity {

    private final AknDocument document;
    private final Map<String, String> said = new HashMap<>();

    private OwnIdentity(AknDocument document) {
        this.document = document;
    }

    static Statements of(AknDocument document) {
        OwnIdentity identity = new OwnIdentity(document);
        identity.identification();
        identity.title();
        return Statements.of(identity.said);
    }

    private void identification() {
        Optional<Element> identification = document.meta().flatMap(meta -> meta.child("identification"));
        Optional<Element> work = identification.flatMap(each -> each.child("FRBRWork"));
        Optional<Element> expression = identification.flatMap(each -> each.child("FRBRExpression"));
        work.flatMap(each -> each.child("FRBRthis").or(() -> each.child("FRBRuri")))
                .flatMap(each -> each.find("value"))
                .flatMap(OwnIdentity::work)
                .ifPresent(uri -> said.put("work", uri));
        expression
                .flatMap(each -> each.child("FRBRlanguage"))
                .flatMap(each -> each.find("language"))
                .filter(code -> !code.equals("und"))
                .ifPresent(code -> said.put("language", code));
        expression
                .flatMap(each -> each.child("FRBRdate"))
                .flatMap(each -> each.find("date"))
                .filter(OwnIdentity::isDay)
                .ifPresent(date -> said.put("date", date.substring(0, 10)));
        work.flatMap(each -> each.list("FRBRalias").findFirst())
                .flatMap(each -> each.find("value"))
                .filter(alias -> !alias.contains(":") && !alias.startsWith("/"))
                .ifPresent(alias -> said.put("shortTitle", alias));
    }

    private void title() {
        document.preface()
                .or(() -> document.document().child("coverPage"))
                .flatMap(preface -> preface.walk()
                        .filter(each -> each.is("docTitle") || each.is("shortTitle"))
                        .findFirst()
                        .or(() -> preface.walk()
                                .filter(each -> each.is("longTitle"))
                                .findFirst()))
                .map(Rendering::line)
                .filter(line -> !line.isBlank())
                .ifPresent(line -> said.put("title", line));
    }

    /// The work of an address, unless it is a place-holder: without date and number, or of no known jurisdiction.
    private static Optional<String> work(String value) {
        try {
            Work work = FrbrUri.parse(value.replaceFirst("/!.*$", "")).work();
            boolean nameless =
                    work.number().filter(number -> !number.equals("nn")).isEmpty()
                            && work.date().equals(Work.NO_DATE);
            boolean nowhere = work.jurisdiction().code().equals("zz");
            return nameless || nowhere ? Optional.empty() : Optional.of(work.uri());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isDay(String written) {
        try {
            LocalDate day = LocalDate.parse(written.length() > 10 ? written.substring(0, 10) : written);
            return day.getYear() > 1000;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
