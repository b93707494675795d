package org.armillary.law.markup;

import java.util.List;

/// Fixed wording by which a tradition's documents announce their parts; a line counts when it begins with one of them.
///
/// @param signs wording that speaks for the tradition (enacting formulas, institutions)
/// @param preamble where a preamble begins
/// @param enacting the last line before the body
/// @param conclusions where the closing formula and signatures begin
/// @param headingMarks prefixes that copies from official sites put before marginal notes
/// @param notes how source notes and editorial remarks begin
/// @param ranges what joins the first and the last number of a range
record Phrases(
        List<String> signs,
        List<String> preamble,
        List<String> enacting,
        List<String> conclusions,
        List<String> headingMarks,
        List<String> notes,
        List<String> ranges) {

    /// Whether the stretch begins with one of the openings.
    static boolean begins(List<String> openings, CharSequence text, int at, int end) {
        for (int i = 0; i < openings.size(); i++) {
            if (LabelPattern.match(openings.get(i), text, at, end) >= 0) {
                return true;
            }
        }
        return false;
    }
}
