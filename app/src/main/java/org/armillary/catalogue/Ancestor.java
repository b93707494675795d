package org.armillary.catalogue;

/// An instrument that another one draws on, how, and how that is known.
///
/// @param id the ancestor's id
/// @param relation how
/// @param basis how that is known
/// @param note where it says so; may be empty
public record Ancestor(String id, Relation relation, Basis basis, String note) {

    /// How an instrument stands to its ancestor.
    public enum Relation {
        /// Takes ideas, terms or figures from it.
        DRAWS_ON,
        /// Names it without taking from it.
        REFERS_TO,
        /// Is made under it or carries it out.
        IMPLEMENTS,
        /// Says what it means.
        INTERPRETS,
        AMENDS,
        REPLACES,
        /// Takes up the same work by the same or a related maker.
        CONTINUES,
        /// Was asked for by it.
        MANDATED_BY
    }

    /// How a relation is known.
    public enum Basis {
        /// The instrument's own text says so.
        OWN_TEXT,
        /// The ancestor's text says so: it provides for such an instrument.
        ANCESTOR_TEXT,
        /// Someone else says so.
        SECONDARY,
        /// Concluded from what both have in common.
        INFERRED,
        /// General knowledge, without a source: unverified.
        GENERAL_KNOWLEDGE,
        /// The record doesn't say.
        UNSTATED
    }
}
