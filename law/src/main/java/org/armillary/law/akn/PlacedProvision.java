package org.armillary.law.akn;

import java.util.Optional;

/// A provision and its place in the text of a reading.
///
/// @param eId its identifier in the document
/// @param type its kind: `article`, `paragraph`, `point`, `annex`, …
/// @param num its number as printed
/// @param heading its heading on one line
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
        Optional<String> parent) {}
