package org.armillary.terminology;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.catalogue.CatalogueFault;
import org.armillary.catalogue.CatalogueFiles;

/// The term base.
public final class Terminology {

    /// The languages in which every concept has terms, as ISO 639-3.
    public static final List<String> LANGUAGES = List.of("eng", "fra", "deu", "ita", "spa", "por", "zho", "jpn", "kor");

    private static final class Shipped {
        static final Terminology TERMINOLOGY = read(CatalogueFiles.shipped());
    }

    private final Map<String, Concept> concepts = new LinkedHashMap<>();

    Terminology(List<Concept> all) {
        all.forEach(each -> concepts.put(each.id(), each));
    }

    /// The one that comes with the program.
    ///
    /// @throws CatalogueFault when a file of it is wrong, with the place
    public static Terminology shipped() {
        return Shipped.TERMINOLOGY;
    }

    /// Reads the files that `terminology/index.yaml` names.
    ///
    /// @throws CatalogueFault when one is wrong, with the place
    public static Terminology read(CatalogueFiles files) {
        return new Terminology(ConceptReader.read(files));
    }

    /// All concepts, in the order they are written in.
    public List<Concept> list() {
        return List.copyOf(concepts.values());
    }

    public Optional<Concept> find(String id) {
        return Optional.ofNullable(concepts.get(id));
    }

    /// @throws IllegalArgumentException when there is none of that id
    public Concept get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no concept '" + id + "' in the term base"));
    }

    /// The concepts that words of any language may mean, the best first; all where there are no words.
    public List<Match> matching(String words) {
        return Match.list(list(), words);
    }

    /// The concepts that are kinds or parts of one.
    public List<Concept> narrower(String id) {
        return concepts.values().stream()
                .filter(each -> each.broader().contains(id))
                .toList();
    }
}
