package org.armillary.search;

import java.time.LocalDate;
import java.util.Optional;
import org.armillary.law.frbr.Language;

/// What to search for.
///
/// @param words as typed; see [Asked] for what they may hold
/// @param asOf only texts that answer for that day; empty for texts of every date
/// @param language only texts in it
/// @param work only in that work, by URI
/// @param jurisdiction only of that one
/// @param kind only of that document type
/// @param binding only `hard`, `soft` or `hybrid`
/// @param page from 0
/// @param size hits on a page, from 1 to 200
public record Question(
        String words,
        Optional<LocalDate> asOf,
        Optional<Language> language,
        Optional<String> work,
        Optional<String> jurisdiction,
        Optional<String> kind,
        Optional<String> binding,
        int page,
        int size) {

    private static final int LONGEST = 2_000;
    private static final int MOST = 200;
    private static final int LAST_PAGE = 500;

    public Question {
        words = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        page = Math.clamp(page, 0, LAST_PAGE);
        size = Math.clamp(size, 1, MOST);
    }

    /// A question without any filter.
    ///
    /// @param asOf only texts that answer for that day
    public static Question of(String words, LocalDate asOf) {
        return new Question(
                words,
                Optional.of(asOf),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                20);
    }

    public Question page(int other, int pageSize) {
        return new Question(words, asOf, language, work, jurisdiction, kind, binding, other, pageSize);
    }
}
