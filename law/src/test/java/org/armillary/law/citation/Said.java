package org.armillary.law.citation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.armillary.law.akn.Outline;
import org.armillary.law.akn.Passage;
import org.armillary.law.akn.PlacedProvision;
import org.armillary.law.frbr.Language;

/// What the citations find in a sentence.
record Said(String text, List<Reference> references) {

    static Said in(String language, String text) {
        return in(language, text, Optional.empty(), List.of());
    }

    /// @param eId the provision the sentence stands in
    static Said in(String language, String text, Optional<String> eId, List<PlacedProvision> provisions) {
        Passage passage = Passage.of(eId, Passage.Kind.TEXT, false, text, List.of(new Passage.Stretch(0, 0)));
        Outline outline = Outline.of(text, new Language(language), provisions, List.of(passage));
        return new Said(text, Citations.standard().find(outline));
    }

    /// What the amending clauses of a sentence change.
    static List<Modification> changes(String language, String text) {
        Passage passage =
                Passage.of(Optional.of("art_1"), Passage.Kind.TEXT, false, text, List.of(new Passage.Stretch(0, 0)));
        PlacedProvision article = new PlacedProvision(
                "art_1", "article", Optional.of("1"), Optional.empty(), 0, text.length(), Optional.empty());
        Outline outline = Outline.of(text, new Language(language), List.of(article), List.of(passage));
        return Modifications.standard().find(outline, Citations.standard().find(outline));
    }

    String words(Reference reference) {
        return text.substring(reference.start(), reference.end());
    }

    @Override
    public String toString() {
        return references.stream()
                .map(each -> "[" + words(each) + "] " + each.form() + " " + each.target())
                .collect(Collectors.joining("\n", "\n", ""));
    }
}
