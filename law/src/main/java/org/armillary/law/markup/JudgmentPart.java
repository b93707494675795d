package org.armillary.law.markup;

import java.util.List;

/// How the courts of a tradition begin one part of a judgment.
///
/// @param part which part
/// @param headings whole paragraphs that are its heading, a star at the end standing for any further words
/// @param plain headings that documents other than judgments have too, so that they say nothing of what a document is
/// @param openings how its first paragraph begins
/// @param endings how its first paragraph ends
record JudgmentPart(
        UnitType part, List<String> headings, List<String> plain, List<String> openings, List<String> endings) {

    JudgmentPart {
        if (!part.isJudgmentPart()) {
            throw new IllegalArgumentException("no part of a judgment: " + part);
        }
        headings = List.copyOf(headings);
        plain = List.copyOf(plain);
        openings = List.copyOf(openings);
        endings = List.copyOf(endings);
    }
}
