package org.armillary.law.markup;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.armillary.law.frbr.Language;

/// The legal traditions whose numbering the project knows, of legislatures and of courts; to be read once and shared
/// between threads.
public final class Catalogue {

    private final List<Tradition> traditions;
    private final List<Tradition> courts;
    private final Map<String, Grammar> grammars = new ConcurrentHashMap<>();

    private Catalogue(List<Tradition> traditions, List<Tradition> courts) {
        this.traditions = List.copyOf(traditions);
        this.courts = List.copyOf(courts);
    }

    /// The catalogue that the build packaged.
    public static Catalogue get() {
        return Holder.SHIPPED;
    }

    /// The traditions whose documents may be written in a language, the fallback last.
    List<Grammar> speaking(Language language) {
        return speaking(traditions, language);
    }

    /// The traditions of courts that may write in a language, the fallback last.
    List<Grammar> courts(Language language) {
        return speaking(courts, language);
    }

    private List<Grammar> speaking(List<Tradition> among, Language language) {
        return among.stream()
                .filter(tradition -> tradition.speaks(language))
                .map(this::grammar)
                .toList();
    }

    /// The grammar of the tradition of that name.
    Grammar get(String name) {
        return Stream.concat(traditions.stream(), courts.stream())
                .filter(tradition -> tradition.name().equals(name))
                .findFirst()
                .map(this::grammar)
                .orElseThrow(() -> new IllegalArgumentException("no tradition is called " + name));
    }

    /// The tradition for documents that fit no other: the last of the index.
    Grammar fallback() {
        return grammar(traditions.getLast());
    }

    private Grammar grammar(Tradition tradition) {
        return grammars.computeIfAbsent(tradition.name(), name -> new Grammar(tradition));
    }

    private static final class Holder {
        private static final Catalogue SHIPPED =
                new Catalogue(CatalogueReader.readAll("traditions"), CatalogueReader.readAll("courts"));
    }
}
