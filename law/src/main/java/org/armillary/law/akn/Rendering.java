package org.armillary.law.akn;

import java.util.ArrayList;
import java.util.List;

/// A document as plain text: each block a line, a number before the line it opens, notes after the block they stand in.
///
/// ```text
/// Article 1
/// Scope
/// 1. This Act applies to all.
/// ```
///
/// @param text the plain text, lines ended by `\n`
/// @param places every provision with the stretch of text it covers, in document order
/// @param passages its running prose, in the order of the text, numbers of provisions left out
public record Rendering(String text, List<Place> places, List<Passage> passages) {

    public Rendering {
        places = List.copyOf(places);
        passages = List.copyOf(passages);
    }

    /// A provision and its place in the text.
    ///
    /// @param provision what stands there
    /// @param start first UTF-16 index of its number, heading or text
    /// @param end end UTF-16 index of its last line, line end excluded
    public record Place(Provision provision, int start, int end) {}

    /// Every provision that has an eId, with its place in the text.
    public List<PlacedProvision> provisions() {
        List<PlacedProvision> placed = new ArrayList<>(places.size());
        for (Place each : places) {
            Provision provision = each.provision();
            provision
                    .eId()
                    .ifPresent(eId -> placed.add(new PlacedProvision(
                            eId,
                            provision.type(),
                            provision.num(),
                            provision.heading(),
                            each.start(),
                            each.end(),
                            provision.parent().flatMap(Provision::eId))));
        }
        return placed;
    }

    /// The plain text of a whole document, metadata left out.
    public static Rendering of(AknDocument document) {
        return of(document.document());
    }

    /// The plain text of an element and what is below it.
    public static Rendering of(Element element) {
        RenderingWriter writer = new RenderingWriter();
        writer.block(element);
        return writer.finish();
    }

    /// An element's own text on one line: white space collapsed, notes left out, words broken at a line end joined.
    public static String line(Element element) {
        if (element.children().size() == 1 && element.children().getFirst() instanceof Text only) {
            String line = only.value().strip();
            return isSpaced(line) ? line.replaceAll("[ \\t\\r\\n]+", " ") : line;
        }
        RenderingWriter writer = new RenderingWriter();
        writer.inline(element);
        return writer.line();
    }

    /// Whether there is space to collapse: a line end, a tab or two spaces.
    private static boolean isSpaced(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\n' || c == '\t' || c == '\r' || c == ' ' && i > 0 && line.charAt(i - 1) == ' ') {
                return true;
            }
        }
        return false;
    }
}
