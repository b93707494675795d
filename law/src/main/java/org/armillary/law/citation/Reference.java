package org.armillary.law.citation;

import java.util.Optional;

/// A stretch of text that points to law.
///
/// A list has a reference for each member: "Articles 8 to 15 and 17" gives "Articles 8", which runs through to article
/// 15, "15" and "17". Where a law is cited by number, the last member reaches to its end ("17 of Regulation (EU)
/// 2031/12"); where by title, part and law are two references ("section 12", "Lamp Act"), as drafters mark them.
///
/// @param start first UTF-16 index in the outline's text
/// @param end end UTF-16 index, exclusive
/// @param eId the provision it stands in; empty in a preface
/// @param target what it points to
/// @param through the last target, where it is the first of a range
/// @param form the catalogue entry that recognised it, such as `eu.act`
/// @param confidence how sure we are of the target, 0 to 1
/// @param time which version of the target is meant
/// @param quoted whether it stands in law quoted by an amendment, whose internal references are not this document's
public record Reference(
        int start,
        int end,
        Optional<String> eId,
        Target target,
        Optional<Target> through,
        String form,
        double confidence,
        Timeliness time,
        boolean quoted) {

    public Reference {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a stretch of text: " + start + " to " + end);
        }
        if (confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException("a confidence lies between 0 and 1: " + confidence);
        }
    }
}
