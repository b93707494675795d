package org.armillary.law.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.law.pattern.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds titles that stand in brackets of their own: 《…条例》, 「…법」.
final class TitleBrackets {

    private static final int LONGEST = 80;

    private final List<Brackets> all = new ArrayList<>();

    /// A pair of brackets.
    ///
    /// @param open opening one
    /// @param close closing one
    /// @param form name of the catalogue entry
    /// @param ends what a title of a law ends with
    /// @param languages the only languages; empty for all
    private record Brackets(char open, char close, String form, List<String> ends, List<String> languages) {}

    static TitleBrackets read() {
        TitleBrackets titles = new TitleBrackets();
        for (Object each : Catalogues.list(Catalogues.load("works/eastasia.yaml"), "titles")) {
            Map<String, Object> entry = Catalogues.map(each);
            titles.all.add(new Brackets(
                    Catalogues.string(entry, "open").charAt(0),
                    Catalogues.string(entry, "close").charAt(0),
                    Catalogues.string(entry, "form"),
                    Catalogues.strings(entry, "ends"),
                    Catalogues.strings(entry, "languages")));
        }
        return titles;
    }

    void forEachFirst(java.util.function.LongConsumer action) {
        all.forEach(each -> action.accept(Tokens.hash(String.valueOf(each.open()))));
    }

    /// The title whose bracket opens at a token.
    @Nullable
    Mention find(Tokens tokens, int token, String language) {
        char c = tokens.text().charAt(tokens.start(token));
        for (Brackets each : all) {
            if (each.open() == c
                    && (each.languages().isEmpty() || each.languages().contains(language))) {
                return find(tokens, token, each);
            }
        }
        return null;
    }

    private static @Nullable Mention find(Tokens tokens, int token, Brackets brackets) {
        for (int i = token + 1; i < Math.min(tokens.size(), token + LONGEST); i++) {
            if (Tongue.isMark(tokens, i, brackets.close())) {
                return i == token + 1 ? null : mention(tokens, token, i + 1, brackets);
            }
        }
        return null;
    }

    private static @Nullable Mention mention(Tokens tokens, int from, int to, Brackets brackets) {
        String title = tokens.text(from + 1, to - 1);
        String bare = title.replaceAll("[（(].*[)）]$", "");
        if (brackets.ends().stream().noneMatch(bare::endsWith)) {
            return null;
        }
        return new Mention(
                from,
                to,
                new Mention.Names.Unnamed("no law of the title '" + title + "' is known"),
                brackets.form(),
                "act",
                false,
                Optional.empty(),
                0.5);
    }
}
