package org.armillary.law.akn;

import java.util.Optional;

/// A provision and its place in the text of a reading.
///
/// @param eId its identifier in the document
/// @param type its kind: `article`, `paragraph`, `point`, `annex`, …
/// @param num its number as printed
/// @param heading its heading on one line, without brackets around the whole of it: `목적` of `제1조(목적)`
/// @param start first UTF-16 index of its number, or of its text where it has no number
/// @param end end UTF-16 index of its last descendant, exclusive
/// @param parent identifier of the provision it stands in
public record PlacedProvision(
        String eId,
        String type,
        Optional<String> num,
        Optional<String> heading,
        int start,
        int end,
        Optional<String> parent) {

    private static final String OPENING = "(（[［【";
    private static final String CLOSING = ")）]］】";

    public PlacedProvision {
        heading = heading.map(PlacedProvision::bare);
    }

    /// Brackets that a publisher sets around every heading say where it ends, no more.
    private static String bare(String heading) {
        int kind = heading.length() < 3 ? -1 : OPENING.indexOf(heading.charAt(0));
        if (kind < 0) {
            return heading;
        }
        int depth = 0;
        for (int i = 0; i < heading.length(); i++) {
            depth += heading.charAt(i) == OPENING.charAt(kind) ? 1 : heading.charAt(i) == CLOSING.charAt(kind) ? -1 : 0;
            if (depth == 0) {
                return i == heading.length() - 1 ? heading.substring(1, i).strip() : heading;
            }
        }
        return heading;
    }
}
