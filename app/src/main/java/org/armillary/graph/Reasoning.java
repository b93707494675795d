package org.armillary.graph;

import java.util.Optional;
import org.armillary.law.akn.Outline;
import org.armillary.law.akn.PlacedProvision;
import org.armillary.law.citation.Reference;

/// The reasons and the operative part of a decision.
final class Reasoning {

    /// A point behind a shorter word ends an abbreviation.
    private static final int WORD = 4;

    private final Outline outline;
    private final String text;

    Reasoning(Outline outline) {
        this.outline = outline;
        this.text = outline.text();
    }

    /// Whether a reference stands in the motivation or in the decision.
    boolean isReasoned(Reference reference) {
        Optional<PlacedProvision> at = reference.eId().flatMap(outline::find);
        while (at.isPresent()) {
            String type = at.get().type();
            if (type.equals("motivation") || type.equals("decision")) {
                return true;
            }
            at = outline.parentOf(at.get());
        }
        return false;
    }

    /// The sentence that a reference stands in; a paragraph ends one.
    String sentence(Reference reference) {
        int from = reference.start();
        while (from > 0 && text.charAt(from - 1) != '\n' && !isEnd(from - 1)) {
            from--;
        }
        int to = reference.end();
        while (to < text.length() && text.charAt(to) != '\n' && !isEnd(to)) {
            to++;
        }
        return text.substring(from, to);
    }

    private boolean isEnd(int at) {
        char c = text.charAt(at);
        if (c == '。' || c == '；') {
            return true;
        }
        if (c != '.' || at + 2 >= text.length() || text.charAt(at + 1) != ' ') {
            return false;
        }
        int word = 0;
        while (word < WORD && at - word > 0 && Character.isLetter(text.charAt(at - word - 1))) {
            word++;
        }
        return word >= WORD && Character.isUpperCase(text.charAt(at + 2));
    }
}
