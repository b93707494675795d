package org.armillary.catalogue;

import java.time.LocalDate;
import java.util.Optional;

/// A case one asks about: a provision, and the facts on which its day of application may turn.
///
/// @param provision which provision
/// @param systemClass class of the system or model in the instrument's terms, such as `annex_iii`
/// @param placing when it was first placed on the market or put into service
/// @param change whether and when it was changed significantly
/// @param publicAuthority whether it is meant for public authorities
/// @param breach of which provision, where one asks about a sanction
public record Situation(
        Provision provision,
        Optional<String> systemClass,
        Placing placing,
        Change change,
        Optional<Boolean> publicAuthority,
        Optional<Provision> breach) {

    /// When a system first came to the market.
    public sealed interface Placing {
        /// Not known.
        record Unknown() implements Placing {}

        /// On or after the day one asks about.
        record New() implements Placing {}

        /// On a day.
        record On(LocalDate day) implements Placing {}
    }

    /// A significant change of a system's design.
    public sealed interface Change {
        /// Not known.
        record Unknown() implements Change {}

        /// There was none.
        record None() implements Change {}

        /// On a day.
        record On(LocalDate day) implements Change {}
    }

    /// A question that knows nothing but the provision.
    public static Situation of(Provision provision) {
        return new Situation(
                provision,
                Optional.empty(),
                new Placing.Unknown(),
                new Change.Unknown(),
                Optional.empty(),
                Optional.empty());
    }

    /// Whether it was placed before a day. What is new is never older than a transition.
    Optional<Boolean> isPlacedBefore(LocalDate day) {
        return switch (placing) {
            case Placing.Unknown() -> Optional.empty();
            case Placing.New() -> Optional.of(false);
            case Placing.On(LocalDate placed) -> Optional.of(placed.isBefore(day));
        };
    }
}
