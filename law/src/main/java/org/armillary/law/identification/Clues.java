package org.armillary.law.identification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.law.frbr.Language;

/// What is told of a document's identity, by key; each value is well formed.
///
/// | key | value |
/// | --- | --- |
/// | `work` | FRBR URI of the work |
/// | `language` | ISO 639-3 code |
/// | `date`, `inForceFrom`, `inForceUntil` | day of the text; first day in force; first day no longer: ISO 8601 |
/// | `title`, `shortTitle`, `documentType`, `author` | in the text's language |
///
/// @param values what is told; keys that nothing tells are absent
public record Clues(Map<String, String> values) {

    /// Nothing is told.
    public static final Clues NONE = new Clues(Map.of());

    public Clues {
        values = Map.copyOf(values);
    }

    /// What the first lines tell: an official number, with the title it stands in and the title's first day.
    ///
    /// @param lines the first lines of the text, in reading order
    /// @param language of the text, where known: in which the months are named
    public static Clues ofTitlePage(List<String> lines, Optional<Language> language) {
        return TitlePage.clues(lines, language);
    }

    /// What the head of a judgment tells: the case, the day, what to call it.
    public static Clues ofCaseHead(CaseHead head) {
        Map<String, String> told = new HashMap<>();
        head.work().ifPresent(each -> told.put("work", each.uri()));
        head.date().ifPresent(each -> told.put("date", each.toString()));
        head.title().ifPresent(each -> told.put("title", each));
        return new Clues(told);
    }

    /// The first line as the title, for a document whose title nothing else tells; the head of an official journal
    /// above it is none.
    public static Clues ofFirstLine(List<String> lines) {
        return TitlePage.firstLine(lines);
    }

    /// What the document's own metadata tell: front matter, HTML meta elements, document properties.
    ///
    /// @param metadata values by key, in the publisher's words
    public static Clues ofMetadata(Map<String, String> metadata, Optional<Language> language) {
        return OwnMetadata.clues(metadata, language);
    }

    /// What a file's name tells: a day, a language.
    public static Clues ofFileName(String name) {
        return FileName.clues(name);
    }

    /// These, and where they tell nothing, the others.
    public Clues or(Clues others) {
        Map<String, String> both = new HashMap<>(others.values);
        both.putAll(values);
        return new Clues(both);
    }

    public Optional<String> find(String key) {
        return Optional.ofNullable(values.get(key));
    }
}
