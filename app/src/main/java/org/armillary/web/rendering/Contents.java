package org.armillary.web.rendering;

import java.util.List;
import org.armillary.law.akn.Akn;
import org.armillary.law.akn.AknDocument;
import org.armillary.law.akn.Provision;
import org.armillary.wording.Wording;

/// An entry of the tree of contents: a chapter, an article or an annex with what it contains.
///
/// @param eId where it points, empty where the provision has no identifier
/// @param num number as printed, or empty
/// @param heading heading, or empty
/// @param entries what stands inside, down to articles
public record Contents(String eId, String num, String heading, List<Contents> entries) {

    private static final int DEEPEST = 12;

    public Contents {
        entries = List.copyOf(entries);
    }

    /// Everything down to articles, in reading order. Recitals are left out: their numbers say nothing to look for.
    ///
    /// @param wording for parts of a judgment that have no heading of their own
    public static List<Contents> of(AknDocument document, Wording wording) {
        return list(document.provisions(), 0, wording);
    }

    private static List<Contents> list(List<Provision> provisions, int depth, Wording wording) {
        return provisions.stream()
                .filter(each -> depth < DEEPEST && stands(each))
                .map(each -> new Contents(
                        each.eId().orElse(""),
                        each.num().orElse(""),
                        each.heading().orElseGet(() -> isPart(each) ? wording.say("part." + each.type()) : ""),
                        closes(each) ? List.of() : list(each.children(), depth + 1, wording)))
                .toList();
    }

    private static boolean stands(Provision provision) {
        return switch (Shape.of(provision.element())) {
            case BOX, LEAF, ATTACHMENT ->
                provision.num().isPresent() || provision.heading().isPresent() || isPart(provision);
            default -> false;
        };
    }

    private static boolean isPart(Provision provision) {
        return Akn.isJudgmentPart(provision.element().localName());
    }

    private static boolean closes(Provision provision) {
        return Shape.of(provision.element()) == Shape.LEAF;
    }
}
