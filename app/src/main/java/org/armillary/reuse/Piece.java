package org.armillary.reuse;

import java.time.LocalDate;
import org.armillary.law.pattern.Tokens;

/// A stretch of a text that is compared as one, about as long as an article.
///
/// @param text which text it belongs to; pieces of one text are never compared
/// @param language as in the text's FRBR URI; pieces of two languages are never compared
/// @param day when these words are first known to have stood in that text
/// @param tokens its words
public record Piece(String text, String language, LocalDate day, Tokens tokens) {

    /// How many tokens a piece should have at most; longer ones are cut by whoever makes them.
    public static final int LONGEST = 360;
}
