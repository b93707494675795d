package org.armillary.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// A place that was cited, and by what else that was typed its work is named.
///
/// @param citation the place
/// @param rest the other words without those that join ("of the"): the name of the work; may be empty
public record Jump(Citation citation, String rest) {

    static Optional<Jump> find(Clause clause) {
        List<Clause> parts = clause instanceof Clause.Run run ? run.parts() : List.of(clause);
        Optional<Clause.Cited> cited = parts.stream()
                .filter(Clause.Cited.class::isInstance)
                .map(Clause.Cited.class::cast)
                .findFirst();
        if (cited.isEmpty() || !parts.stream().allMatch(Jump::isPlain)) {
            return Optional.empty();
        }
        String rest = parts.stream()
                .filter(part -> part != cited.get())
                .map(Jump::text)
                .filter(text -> !text.isEmpty() && !Citations.joins(text))
                .collect(Collectors.joining(" "));
        return Optional.of(new Jump(cited.get().citation(), rest));
    }

    /// A work's name in the form in which names are compared: words in lower case without those that join.
    public static String folded(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !Citations.joins(word))
                .collect(Collectors.joining(" "));
    }

    private static boolean isPlain(Clause part) {
        return switch (part) {
            case Clause.Word _, Clause.Cited _, Clause.Phrase _, Clause.Narrowed _ -> true;
            case Clause.Run run -> run.parts().stream().allMatch(Jump::isPlain);
            case Clause.Beginning _, Clause.Near _, Clause.And _, Clause.Or _, Clause.Not _, Clause.Must _ -> false;
        };
    }

    private static String text(Clause part) {
        return switch (part) {
            case Clause.Word word -> word.text();
            case Clause.Cited cited -> cited.text();
            case Clause.Phrase phrase -> phrase.text();
            case Clause.Run run -> run.parts().stream().map(Jump::text).collect(Collectors.joining(" "));
            case Clause.Narrowed _,
                    Clause.Beginning _,
                    Clause.Near _,
                    Clause.And _,
                    Clause.Or _,
                    Clause.Not _,
                    Clause.Must _ -> "";
        };
    }
}
