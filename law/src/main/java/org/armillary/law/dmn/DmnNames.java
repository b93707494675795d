package org.armillary.law.dmn;

import org.armillary.law.rulebook.Rulebook;

/// Names as a DMN model may have them: FEEL takes a dot for a path and a hyphen for a minus.
final class DmnNames {

    private static final String READING = "reading.";

    private DmnNames() {}

    static String fact(String id) {
        return id.replace(".", "__").replace('-', '_');
    }

    static String reading(String point) {
        return fact(READING + point);
    }

    /// @param conclusion rulebook and conclusion, joined by a dot
    static String conclusion(String conclusion) {
        return conclusion.replace(".", "__");
    }

    static String parameter(Rulebook book, String id) {
        return "parameter__" + book.id() + "__" + id;
    }

    /// Inside the context of a conclusion.
    static String rule(String id) {
        return "rule__" + id;
    }
}
