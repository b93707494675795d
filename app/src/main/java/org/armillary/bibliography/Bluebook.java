package org.armillary.bibliography;

import java.util.Optional;

/// How the Bluebook names works: the provision stands inside the citation, whose law it is at its end.
final class Bluebook {

    private Bluebook() {}

    static void name(Reference reference, Cited.Builder out, StyleRules rules) {
        switch (reference.genre()) {
            case CASE -> judgment(reference, out, rules);
            case TREATY -> treaty(reference, out, rules);
            case STANDARD, REPORT, DOCUMENT -> document(reference, out, rules);
            case LEGISLATION, REGULATION, BILL -> statute(reference, out, rules);
        }
    }

    private static void statute(Reference reference, Cited.Builder out, StyleRules rules) {
        Optional<EuAct> act = EuAct.find(reference);
        out.add(act.map(each -> each.name("en")).orElse(reference.called()));
        act.flatMap(each -> reference.shortTitle()).ifPresent(name -> out.add(" (" + name + ")"));
        chapter(reference).ifPresent(out::add);
        Style.after(", ", reference, out, rules);
        if (act.filter(EuAct::isOwnJournal).isPresent()) {
            out.add(", "
                    + rules.written(
                            "journal",
                            String.valueOf(act.get().year()),
                            act.get().number()));
        }
        end(reference, act.isEmpty(), out, rules);
    }

    /// Rule 20.5.1 and table T2: acts of the United Kingdom by chapter, statutory instruments by number.
    private static Optional<String> chapter(Reference reference) {
        Optional<String> series = reference.work().flatMap(each -> each.subtype());
        return reference.number().flatMap(number -> switch (series.orElse("")) {
            case "ukpga" -> Optional.of(", c. " + number);
            case "uksi" -> reference.year().map(year -> ", SI " + year + "/" + number);
            default -> Optional.empty();
        });
    }

    /// Rule 21.4: the day it was signed, and in which series it is.
    private static void treaty(Reference reference, Cited.Builder out, StyleRules rules) {
        out.add(reference.title());
        Style.after(" ", reference, out, rules);
        reference.made().ifPresent(day -> out.add(", " + rules.date(day)));
        reference
                .number()
                .filter(number -> reference.isOf("coe") && number.matches("\\d+"))
                .ifPresent(number -> out.add(", C.E.T.S. No. " + number));
    }

    private static void document(Reference reference, Cited.Builder out, StyleRules rules) {
        reference.author().ifPresent(author -> out.add(author + ", "));
        out.italic(reference.title());
        Style.after(" ", reference, out, rules);
        reference
                .made()
                .map(rules::date)
                .or(() -> reference.year().map(String::valueOf))
                .ifPresent(date -> out.add(" (" + date + ")"));
    }

    /// Rules 10 and 21.5: name, docket number, paragraph, court and date.
    private static void judgment(Reference reference, Cited.Builder out, StyleRules rules) {
        out.italic(reference.called());
        CaseName.neutral(reference)
                .or(() -> reference
                        .number()
                        .map(CaseName::docket)
                        .filter(number -> !reference.called().contains(number)))
                .ifPresent(number -> out.add(", " + number));
        Style.after(", ", reference, out, rules);
        String when = reference.made().map(rules::date).orElse("");
        String court = reference.author().orElse("");
        if (!(court + when).isEmpty()) {
            out.add(" (" + (court + " " + when).strip() + ")");
        }
    }

    private static void end(Reference reference, boolean withYear, Cited.Builder out, StyleRules rules) {
        boolean dated = withYear
                && reference
                        .year()
                        .filter(year -> !reference.called().contains(year.toString()))
                        .isPresent();
        String year = dated ? reference.year().map(String::valueOf).orElse("") : "";
        String whose = rules.place(reference.jurisdiction()).orElse("");
        if (!(whose + year).isEmpty()) {
            out.add(" (" + (whose + " " + year).strip() + ")");
        }
    }
}
