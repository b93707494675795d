package org.armillary.law.markup;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.armillary.law.frbr.Language;

/// The legal traditions whose numbering the project knows; to be read once and shared between threads.
public final class Catalogue {

    private final List<Tradition> traditions;
    private final Map<String, Grammar> grammars = new ConcurrentHashMap<>();

    private Catalogue(List<Tradition> traditions) {
        this.traditions = List.copyOf(traditions);
    }

    /// The catalogue that the build packaged.
    public static Catalogue get() {
        return Holder.SHIPPED;
    }

    /// The traditions whose documents may be written in a language, the fallback last.
    List<Grammar> speaking(Language language) {
        return traditions.stream()
                .filter(tradition -> tradition.speaks(language))
                .map(this::grammar)
                .toList();
    }

    /// The grammar of the tradition of that name.
    Grammar get(String name) {
        return traditions.stream()
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
        private static final Catalogue SHIPPED = new Catalogue(CatalogueReader.readAll());
    }
}
