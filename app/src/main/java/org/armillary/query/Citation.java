package org.armillary.query;

import java.util.List;
import java.util.Locale;

/// A place in law as people cite it: `Article 6(3)`, `art. 5`, `§ 7 Abs. 2`, `第十七条`, `제31조제2항`, `C-131/12`.
///
/// @param labels numbers from the outermost to the innermost, as [Labels] writes them; of a case, its number
/// @param kind what the outermost is called
public record Citation(List<String> labels, Kind kind) {

    public Citation {
        labels = List.copyOf(labels);
    }

    /// What is cited.
    public enum Kind {
        ARTICLE,
        RECITAL,
        ANNEX,
        CHAPTER,
        /// A judgment or decision as a whole, by its number or ECLI.
        CASE;

        /// What a provision of a type is called.
        public static Kind of(String type) {
            return switch (type) {
                case "recital" -> RECITAL;
                case "annex", "schedule", "appendix", "attachment" -> ANNEX;
                case "book", "part", "title", "chapter" -> CHAPTER;
                default -> ARTICLE;
            };
        }

        /// The kind as the index names it.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// The labels as one path, such as `6/3`.
    public String path() {
        return String.join("/", labels);
    }
}
