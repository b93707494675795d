package org.armillary.corpus;

import java.util.Optional;
import org.armillary.law.frbr.Language;

/// Which instruments a question is about; what is not given narrows nothing.
///
/// @param jurisdiction only of that one
/// @param kind only of that document type, subtypes included (`act` also stands for `act/regulation`)
/// @param binding only `hard`, `soft` or `hybrid`
/// @param language only those held in it
public record Scope(
        Optional<String> jurisdiction, Optional<String> kind, Optional<String> binding, Optional<Language> language) {

    /// All instruments.
    public static final Scope ALL = new Scope(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /// The scope that a form or an address gives; blank values narrow nothing.
    ///
    /// @throws IllegalArgumentException when the language is none
    public static Scope of(String jurisdiction, String kind, String binding, String language) {
        return new Scope(
                given(jurisdiction),
                given(kind),
                given(binding),
                given(language).map(Language::parse));
    }

    /// The same in one language.
    public Scope in(Language other) {
        return new Scope(jurisdiction, kind, binding, Optional.of(other));
    }

    boolean fits(Instrument each) {
        return jurisdiction.map(each.jurisdiction()::equals).orElse(true)
                && kind.map(wanted -> each.kind().equals(wanted) || each.kind().startsWith(wanted + "/"))
                        .orElse(true)
                && binding.map(wanted -> each.binding().equals(Optional.of(wanted)))
                        .orElse(true)
                && language.map(each.languages()::contains).orElse(true);
    }

    private static Optional<String> given(String value) {
        return Optional.of(value).filter(each -> !each.isBlank());
    }
}
