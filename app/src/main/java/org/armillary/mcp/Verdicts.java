package org.armillary.mcp;

import org.armillary.graph.CheckedCitation;

/// Why a citation is not found, in a clause.
final class Verdicts {

    private Verdicts() {}

    /// @return empty where it is found
    static String explain(CheckedCitation citation) {
        return citation.reason().map(each -> explain(each, citation.detail())).orElse("");
    }

    private static String explain(CheckedCitation.Reason reason, String detail) {
        return switch (reason) {
            case UNCLEAR -> "what it points to can't be told" + (detail.isEmpty() ? "" : ": " + detail);
            case NOT_HELD -> "is not held here";
            case NOT_THEN -> "did not exist on " + detail;
            case INCOMPLETE -> "is held in part only, so that the place may be missing here alone";
            case NOT_DIVIDED -> "is not divided so that the place could be told";
            case NO_SUCH_PLACE -> "the text has no such place";
            case OTHER_VERSION -> "the text of that day has no such place, but that of " + detail + " has";
        };
    }
}
