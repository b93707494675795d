package org.armillary.corpus;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.armillary.law.frbr.Language;

/// What a person, or a file beside a document, says of it: the keys of a [Statements#KEYS] table, each once.
///
/// | key | meaning |
/// | --- | --- |
/// | `work` | FRBR URI of the work |
/// | `language` | ISO 639 code |
/// | `date` | date of the expression |
/// | `inForceFrom`, `inForceUntil` | first day in force; first day no longer |
/// | `title`, `shortTitle`, `documentType`, `author`, `forceNote` | in the text's language |
/// | `kind` | `hard`, `soft` or `hybrid` |
/// | `force` | `model` for a model text, which is never in force |
public record Statements(Map<String, String> values) {

    /// Nothing is said.
    public static final Statements NONE = new Statements(Map.of());

    /// The keys that mean something; others are kept and mean nothing.
    public static final java.util.Set<String> KEYS = java.util.Set.of(
            "work",
            "language",
            "date",
            "inForceFrom",
            "inForceUntil",
            "title",
            "shortTitle",
            "documentType",
            "author",
            "forceNote",
            "kind",
            "force");

    public Statements {
        values = Map.copyOf(values);
    }

    public static Statements of(Map<String, String> values) {
        Map<String, String> said = new LinkedHashMap<>(values);
        said.values().removeIf(String::isBlank);
        said.replaceAll((key, value) -> value.strip());
        return new Statements(said);
    }

    /// These, and where they say nothing, the others.
    public Statements or(Statements others) {
        Map<String, String> both = new LinkedHashMap<>(others.values);
        both.putAll(values);
        return new Statements(both);
    }

    public Optional<String> find(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /// @throws IllegalArgumentException when it is no language
    public Optional<Language> language() {
        return find("language").map(Language::parse);
    }

    /// @throws IllegalArgumentException when it is no day
    public Optional<LocalDate> day(String key) {
        return find(key).map(written -> {
            try {
                return LocalDate.parse(written);
            } catch (DateTimeParseException e) {
                throw new IllegalArgumentException(
                        "'" + written + "' is no date for " + key + ": write year-month-day, like 2026-02-01", e);
            }
        });
    }
}
