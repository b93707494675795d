package org.armillary.catalogue;

/// The way on which soft law becomes hard through an instrument, or hard law soft.
///
/// @param route one of the three ways, or none
/// @param note in words; may be empty
public record Pathway(Route route, String note) {

    /// The three ways of hardening.
    public enum Route {
        DOMESTIC_ADOPTION,
        TREATY_INTEGRATION,
        STANDARD_OR_MARKET_ACCESS,
        NONE
    }
}
