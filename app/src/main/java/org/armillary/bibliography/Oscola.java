package org.armillary.bibliography;

import java.util.Optional;

/// How OSCOLA names works. Sections are those of its 4th edition.
final class Oscola {

    private static final String OF_WHOM =
            " of the (European Parliament and of the Council|Council|European Parliament|Commission)( of \\d{1,2} \\p{L}+ \\d{4})?";

    private Oscola() {}

    static void cite(Reference reference, Cited.Builder out, StyleRules rules) {
        switch (reference.genre()) {
            case CASE -> judgment(reference, out);
            case TREATY -> out.add(reference.title()).add(in(made(reference, rules)));
            case STANDARD, REPORT, DOCUMENT -> {
                reference.author().ifPresent(author -> out.add(author + ", "));
                out.add("‘" + reference.title() + "’").add(in(made(reference, rules)));
            }
            case LEGISLATION, REGULATION, BILL -> statute(reference, out, rules);
        }
        place(reference, out, rules);
    }

    private static void statute(Reference reference, Cited.Builder out, StyleRules rules) {
        Optional<EuAct> act = EuAct.find(reference);
        if (act.isPresent()) {
            union(reference, act.get(), out, rules);
        } else if (reference.isOf("gb")) {
            out.add(reference.called()).add(instrument(reference));
        } else {
            out.add(reference.title()).add(in(made(reference, rules)));
        }
    }

    /// 2.6.1: kind, number, title, journal. Who made it and when is left out of the title, as the guide's examples do.
    private static void union(Reference reference, EuAct act, Cited.Builder out, StyleRules rules) {
        String title = reference.title().replaceFirst(OF_WHOM, "");
        boolean numbered = title.contains(act.numbered()) || title.contains(act.number() + "/");
        out.add(numbered ? title : act.name("en") + ", " + title);
        reference.shortTitle().filter(name -> !title.contains(name)).ifPresent(name -> out.add(" (" + name + ")"));
        if (act.isOwnJournal()) {
            out.add(" " + rules.written("journal", String.valueOf(act.year()), act.numbered()));
        }
    }

    /// 2.5.1: `, SI 2019/419`.
    private static String instrument(Reference reference) {
        boolean isStatutory = reference
                .work()
                .flatMap(each -> each.subtype())
                .filter("uksi"::equals)
                .isPresent();
        return isStatutory && reference.year().isPresent() && reference.number().isPresent()
                ? ", SI " + reference.year().get() + "/" + reference.number().get()
                : "";
    }

    /// 2.1 and 2.6.2: names of cases in italics; neutral citation, or court and date.
    private static void judgment(Reference reference, Cited.Builder out) {
        Optional<String> neutral = CaseName.neutral(reference);
        out.italic(reference.called());
        if (neutral.isPresent()) {
            out.add(" " + neutral.get());
            return;
        }
        reference
                .number()
                .filter(number -> !reference.called().contains(number))
                .ifPresent(number -> out.add(", " + CaseName.docket(number)));
        reference.author().ifPresent(court -> out.add(" (" + court + ")"));
    }

    /// Paragraphs are in square brackets after a neutral citation (2.1.6), else `, para 44`.
    private static void place(Reference reference, Cited.Builder out, StyleRules rules) {
        Optional<Place> paragraph = reference
                .place()
                .filter(here -> CaseName.neutral(reference).isPresent()
                        && !here.units().isEmpty()
                        && here.units().getLast().kind().equals("para"));
        if (paragraph.isPresent()) {
            out.add(" [" + paragraph.get().units().getLast().number() + "]");
        } else {
            Style.after(", ", reference, out, rules);
        }
    }

    private static Optional<String> made(Reference reference, StyleRules rules) {
        return reference.made().map(rules::date).or(() -> reference.year().map(String::valueOf));
    }

    private static String in(Optional<String> date) {
        return date.map(each -> " (" + each + ")").orElse("");
    }
}
