package org.armillary.law.citation;

import org.armillary.law.pattern.Tokens;

/// Tells the head of a unit that was not marked up from a reference to it: "Section 3: Lamps", "§ 8 Übergang".
final class Headings {

    private final Tokens tokens;

    Headings(Tokens tokens) {
        this.tokens = tokens;
    }

    /// Whether parts are the number at the head of a passage, with its title or alone.
    boolean isAt(PartsReader.Group group) {
        Part part = group.parts().getFirst();
        if (group.parts().size() > 1
                || part.from() > 1
                || part.from() == 1 && !tokens.isMark(0)
                || part.steps().size() > 1
                || part.outermost().role() == Level.Role.LOWER
                || part.outermost().role() == Level.Role.SENTENCE) {
            return false;
        }
        int at = part.to();
        return at == tokens.size() || isTitle(at);
    }

    private boolean isTitle(int at) {
        if (Tongue.isMark(tokens, at, '<', '(')) {
            return true;
        }
        boolean mark = Tongue.isMark(tokens, at, '.', ':', '-', '–', '—');
        int word = mark ? at + 1 : at;
        boolean apart = word < tokens.size() && !tokens.isGlued(word);
        return apart && (tokens.isWord(word) && tokens.isCapital(word) || mark && !tokens.isMark(word));
    }
}
