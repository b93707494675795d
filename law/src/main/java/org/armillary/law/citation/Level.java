package org.armillary.law.citation;

import java.util.List;

/// A level of a provision's address: article, paragraph, point.
///
/// @param name its name, that of the element in Akoma Ntoso where there is one
/// @param eid its abbreviation in an eId
/// @param role what it is
/// @param rank place from the outermost level, from 0
/// @param inside what bracketed numbers after its number mean: of an article, a paragraph, then a point
/// @param also levels that other drafters call by its name
record Level(String name, String eid, Role role, int rank, List<String> inside, List<String> also) {

    /// What a level is.
    enum Role {
        /// Attached to a document, with numbers of its own.
        ANNEX,
        /// Groups what is numbered through.
        CONTAINER,
        /// Numbered through a document.
        BASIC,
        /// Stands in what is numbered through.
        LOWER,
        /// Finer than any provision.
        SENTENCE
    }

    /// Whether provisions of a type are of this level.
    boolean covers(String type) {
        return name.equals(type) || also.contains(type);
    }

    boolean isBasic() {
        return role == Role.BASIC;
    }

    @Override
    public String toString() {
        return name;
    }
}
