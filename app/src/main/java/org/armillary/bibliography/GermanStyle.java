package org.armillary.bibliography;

import java.util.Optional;

/// How German courts and ministries name works: the provision first.
final class GermanStyle {

    private GermanStyle() {}

    static void name(Reference reference, Cited.Builder out, StyleRules rules) {
        if (reference.genre() == Genre.CASE) {
            judgment(reference, out, rules);
            return;
        }
        Style.after("", reference, out, rules);
        out.add(out.isEmpty() ? "" : " ");
        Optional<EuAct> act = EuAct.find(reference);
        if (act.isPresent()) {
            out.add(act.get().name("de"));
            reference.shortTitle().ifPresent(name -> out.add(" (" + name + ")"));
            if (act.get().isOwnJournal()) {
                out.add(", "
                        + rules.written(
                                "journal",
                                String.valueOf(act.get().year()),
                                act.get().number()));
            }
            return;
        }
        out.add(reference.called());
        reference.made().map(rules::date).ifPresent(day -> out.add(" vom " + day));
    }

    /// `EuGH, Urt. v. 7.12.2023 – C-634/21, Rn. 44`; what a decision is called is not known, its court and date are.
    private static void judgment(Reference reference, Cited.Builder out, StyleRules rules) {
        reference.author().ifPresent(court -> out.add(court + ", "));
        reference.made().ifPresent(day -> out.add(rules.date(day) + " – "));
        CaseName.neutral(reference)
                .or(() -> reference
                        .number()
                        .map(CaseName::docket)
                        .filter(number -> !reference.called().contains(number)))
                .ifPresent(number -> out.add(number + ", "));
        out.add(reference.called());
        Style.after(", ", reference, out, rules);
    }
}
