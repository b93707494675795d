package org.armillary.law.codification;

import java.util.List;

/// How two duties stand to each other.
///
/// @param kind how
/// @param from a conclusion, by rulebook and id
/// @param to another
/// @param what what both have in common, or where they part, in words
/// @param basis the provisions of both that it rests on, as `work#eId` or citations
/// @param reviewed whether somebody of the law has looked at it
/// @param source what says so, or whose reading it is
public record Relation(
        Kind kind, String from, String to, String what, List<String> basis, boolean reviewed, String source) {

    public Relation {
        basis = List.copyOf(basis);
    }

    /// How a duty can stand to another.
    public enum Kind {
        /// One control does for both.
        OVERLAPS,
        /// Who meets the first meets the second.
        SATISFIES,
        /// The first asks for more of the same.
        STRICTER,
        /// Both can't be met at once without more.
        CONFLICTS
    }
}
