package org.armillary.law.citation;

/// A word for a level: "Article", "Abs.", 条.
///
/// @param level what it names
/// @param tongue the language it is a word of
/// @param where where its number stands
/// @param plural whether it announces several numbers
/// @param letters whether a bare small letter may be its number: "point a"
/// @param inside whether it names a level only behind another: "Nr. 3" in "§ 5 Nr. 3"
/// @param up whether numbers before its own name the levels above: "alinéa 20(1)a)"
record Unit(Level level, Tongue tongue, Where where, boolean plural, boolean letters, boolean inside, boolean up) {

    /// Where the number stands.
    enum Where {
        BEFORE_NUMBER,
        AFTER_NUMBER,
        /// Either.
        BOTH,
        /// The word has no number: "caput".
        BARE,
        /// The word is itself a place: "the Annex".
        ALONE
    }

    boolean precedes() {
        return where == Where.BEFORE_NUMBER || where == Where.BOTH;
    }

    boolean follows() {
        return where == Where.AFTER_NUMBER || where == Where.BOTH;
    }

    @Override
    public String toString() {
        return level + " (" + tongue.language() + ")";
    }
}
