package org.armillary.law.norm;

import java.util.List;
import org.armillary.law.akn.Outline;
import org.armillary.law.frbr.Language;

/// Finds the norms of a document.
///
/// Keeps no state between documents; one instance serves any number of threads.
public final class Norms {

    private final List<Idiom> idioms;

    private Norms(List<Idiom> idioms) {
        this.idioms = List.copyOf(idioms);
    }

    /// With the packaged markers.
    public static Norms standard() {
        return new Norms(IdiomReader.readAll());
    }

    /// The norms of a document, in the order of its text.
    ///
    /// @param definitions its definitions, which are no norms
    public List<Norm> find(Outline outline, List<Definition> definitions) {
        Search search = new Search(outline, idiomOf(outline.language()));
        Proses.read(outline.passages(), search::read);
        return search.norms(definitions);
    }

    /// The keys of a bearer, by which norms of different instruments can be asked for: "Providers of high-risk AI
    /// systems" and
    /// "the provider" have the key `provider`.
    ///
    /// A key is made from words alone, the head of the noun phrase and what stands before it, in the singular: it
    /// neither knows synonyms nor what an act defines, and "the authority" of two acts need not be the same.
    ///
    /// @param bearer the words of [Norm#bearer] or [Norm#agent]
    /// @param language what they are written in
    /// @return in their order, without repetition; two for "the provider and the deployer", none where they name
    ///     nobody
    public List<String> bearerKeys(CharSequence bearer, Language language) {
        Idiom idiom = idiomOf(language);
        return idiom.keys().of(bearer, idiom);
    }

    private Idiom idiomOf(Language language) {
        for (Idiom each : idioms) {
            if (each.languages().contains(language)) {
                return each;
            }
        }
        return idioms.getFirst();
    }
}
