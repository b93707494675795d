package org.armillary.law.codification;

/// Something that a look through a rulebook found.
///
/// @param weight whether the rulebook can't stand as it is
/// @param place file and line, as far as known, else the rulebook
/// @param what what is so, and what to do
public record Remark(Weight weight, String place, String what) {

    public enum Weight {
        /// It contradicts itself or its cases.
        ERROR,
        /// Something an author should look at.
        WARNING
    }

    @Override
    public String toString() {
        return place + ": " + (weight == Weight.ERROR ? "" : "warning: ") + what;
    }
}
