package org.armillary.query;

import java.util.List;
import java.util.stream.Collectors;

/// Writes a clause in its shortest form, which reads as the same clause.
final class Printer {

    private Printer() {}

    static String print(Clause clause) {
        return switch (clause) {
            case Clause.Word word -> word.text();
            case Clause.Beginning beginning -> beginning.beginning() + "*";
            case Clause.Phrase phrase -> '"' + phrase.text() + '"';
            case Clause.Cited cited -> cited.text();
            case Clause.Narrowed narrowed ->
                narrowed.field().word() + ":"
                        + narrowed.values().stream().map(Values::print).collect(Collectors.joining(","));
            case Clause.Near near -> side(near.left(), true) + " " + near.distance() + " " + side(near.right(), false);
            case Clause.Run run -> joined(run.parts(), " ", Printer::bindsMore);
            case Clause.And and -> joined(and.parts(), " AND ", part -> !(part instanceof Clause.Or));
            case Clause.Or or -> joined(or.parts(), " OR ", part -> true);
            case Clause.Not not -> "-" + atom(not.clause());
            case Clause.Must must -> "+" + atom(must.clause());
        };
    }

    private static String joined(List<Clause> parts, String by, java.util.function.Predicate<Clause> bare) {
        return parts.stream()
                .map(part -> bare.test(part) ? print(part) : "(" + print(part) + ")")
                .collect(Collectors.joining(by));
    }

    /// Whether a clause binds more tightly than what stands side by side.
    private static boolean bindsMore(Clause clause) {
        return !(clause instanceof Clause.Run || clause instanceof Clause.And || clause instanceof Clause.Or);
    }

    private static String side(Clause clause, boolean left) {
        return left && clause instanceof Clause.Near ? print(clause) : atom(clause);
    }

    private static String atom(Clause clause) {
        boolean atom = clause instanceof Clause.Word
                || clause instanceof Clause.Beginning
                || clause instanceof Clause.Phrase
                || clause instanceof Clause.Narrowed;
        return atom ? print(clause) : "(" + print(clause) + ")";
    }
}
