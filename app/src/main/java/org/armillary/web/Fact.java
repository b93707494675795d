package org.armillary.web;

/// A fact about an instrument or a text, with where it comes from.
///
/// @param label what it says
/// @param value the value in words
/// @param code whether the value is an identifier, to be set in a typewriter face
/// @param source where the fact comes from, empty where it needs none
public record Fact(String label, String value, boolean code, String source) {

    public static Fact of(String label, String value) {
        return new Fact(label, value, false, "");
    }

    public static Fact identifier(String label, String value) {
        return new Fact(label, value, true, "");
    }
}
