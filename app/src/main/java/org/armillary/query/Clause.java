package org.armillary.query;

import java.util.List;
import java.util.stream.Stream;

/// A part of a question. Printed and read again, it is the same.
///
/// What binds most tightly comes first: signs (`+ - NOT`), proximity, side by side, `AND`, `OR`.
public sealed interface Clause {

    /// A word, which any of its forms meets.
    ///
    /// @param text without spaces
    record Word(String text) implements Clause {}

    /// Words that begin alike: `regul*`.
    ///
    /// @param beginning what stands before the asterisk
    record Beginning(String beginning) implements Clause {}

    /// Words in this order with nothing between: `"serious incident"`.
    ///
    /// @param text with single spaces, without quotation marks
    record Phrase(String text) implements Clause {}

    /// A provision or a case as people cite it: `art. 6(3)`, `第十七条`, `C-131/12`. Its words stand for it where
    /// nothing is found under it.
    ///
    /// @param text words with single spaces
    record Cited(String text) implements Clause {

        /// What it names.
        public Citation citation() {
            return Citations.get(text);
        }
    }

    /// A value that what is found must have: `in:eu,kr`.
    ///
    /// @param values one or more; any of them will do
    record Narrowed(Field field, List<String> values) implements Clause {

        public Narrowed {
            values = List.copyOf(values);
        }
    }

    /// Two clauses not far from each other: `report w/10 incident`. Neither holds [Narrowed] or [Not].
    record Near(Clause left, Clause right, Distance distance) implements Clause {}

    /// What stands side by side without an operator: of the plain words at least one, the more the better; phrases,
    /// groups, values and what has a `+` each must be met, what has a `-` must not.
    ///
    /// @param parts two or more, or none where nothing was asked
    record Run(List<Clause> parts) implements Clause {

        public Run {
            parts = List.copyOf(parts);
        }
    }

    /// All must be met.
    record And(List<Clause> parts) implements Clause {

        public And {
            parts = List.copyOf(parts);
        }
    }

    /// One must be met.
    record Or(List<Clause> parts) implements Clause {

        public Or {
            parts = List.copyOf(parts);
        }
    }

    /// Must not be met: `-draft`, `NOT draft`.
    record Not(Clause clause) implements Clause {}

    /// Must be met, in a [Run]: `+deployer`.
    record Must(Clause clause) implements Clause {}

    /// Where nothing was asked.
    Clause NOTHING = new Run(List.of());

    /// This clause and everything in it, outer before inner.
    default Stream<Clause> all() {
        return switch (this) {
            case Word _, Beginning _, Phrase _, Cited _, Narrowed _ -> Stream.of(this);
            case Near near -> Stream.concat(Stream.of(this), Stream.concat(near.left.all(), near.right.all()));
            case Run run -> Stream.concat(Stream.of(this), run.parts.stream().flatMap(Clause::all));
            case And and -> Stream.concat(Stream.of(this), and.parts.stream().flatMap(Clause::all));
            case Or or -> Stream.concat(Stream.of(this), or.parts.stream().flatMap(Clause::all));
            case Not not -> Stream.concat(Stream.of(this), not.clause.all());
            case Must must -> Stream.concat(Stream.of(this), must.clause.all());
        };
    }

    /// The clauses that should be met: [all], without what stands under a [Not].
    default Stream<Clause> wanted() {
        return switch (this) {
            case Word _, Beginning _, Phrase _, Cited _, Narrowed _ -> Stream.of(this);
            case Near near -> Stream.concat(near.left.wanted(), near.right.wanted());
            case Run run -> run.parts.stream().flatMap(Clause::wanted);
            case And and -> and.parts.stream().flatMap(Clause::wanted);
            case Or or -> or.parts.stream().flatMap(Clause::wanted);
            case Not _ -> Stream.empty();
            case Must must -> must.clause.wanted();
        };
    }
}
