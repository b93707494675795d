package org.armillary.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Puts clauses together in their one form: nothing empty, nothing alone in a list, nothing nested that says no more.
final class Clauses {

    private Clauses() {}

    static Clause or(List<Clause> parts) {
        List<Clause> flat = new ArrayList<>();
        for (Clause part : parts) {
            if (part instanceof Clause.Or or) {
                flat.addAll(or.parts());
            } else if (!part.equals(Clause.NOTHING)) {
                flat.add(part);
            }
        }
        return flat.isEmpty() ? Clause.NOTHING : flat.size() == 1 ? flat.getFirst() : new Clause.Or(flat);
    }

    static Clause and(List<Clause> parts) {
        List<Clause> flat = new ArrayList<>();
        for (Clause part : parts) {
            if (part instanceof Clause.And and) {
                flat.addAll(and.parts());
            } else if (!part.equals(Clause.NOTHING)) {
                flat.add(part);
            }
        }
        return flat.isEmpty() ? Clause.NOTHING : flat.size() == 1 ? flat.getFirst() : new Clause.And(flat);
    }

    static Clause run(List<Clause> parts) {
        List<Clause> kept =
                parts.stream().filter(part -> !part.equals(Clause.NOTHING)).toList();
        if (kept.size() == 1) {
            return kept.getFirst() instanceof Clause.Must must ? must.clause() : kept.getFirst();
        }
        return kept.isEmpty() ? Clause.NOTHING : new Clause.Run(kept);
    }

    static Clause not(Clause clause) {
        return clause.equals(Clause.NOTHING) ? clause : new Clause.Not(clause);
    }

    /// A plain word made one that must be met; all else must be met as it is.
    static Clause must(Clause clause) {
        return clause instanceof Clause.Word || clause instanceof Clause.Beginning || clause instanceof Clause.Cited
                ? new Clause.Must(clause)
                : clause;
    }

    static Clause near(Clause left, Clause signed, Distance distance, List<Note> notes) {
        Clause right = signed instanceof Clause.Must must ? must.clause() : signed;
        Clause plain = left instanceof Clause.Must must ? must.clause() : left;
        if (plain.equals(Clause.NOTHING) || right.equals(Clause.NOTHING)) {
            return plain.equals(Clause.NOTHING) ? right : plain;
        }
        long deep = Stream.concat(plain.all(), right.all())
                .filter(Clause.Near.class::isInstance)
                .count();
        if (deep >= Limits.NEAR || !canBeNear(plain) || !canBeNear(right)) {
            notes.add(new Note(Note.Kind.NEARNESS, distance.toString()));
            return and(List.of(alone(plain), alone(right)));
        }
        return new Clause.Near(plain, right, distance);
    }

    /// What a word is that no longer is near another.
    private static Clause alone(Clause clause) {
        return clause instanceof Clause.Word word ? run(Citations.in(List.of(word.text()))) : clause;
    }

    private static boolean canBeNear(Clause clause) {
        return clause.all().noneMatch(each -> each instanceof Clause.Narrowed || each instanceof Clause.Not);
    }
}
