package org.armillary.law.markup;

import java.util.List;

/// The legal traditions whose numbering the project knows; immutable, to be read once and shared.
public final class Catalogue {

    private final List<Grammar> grammars;

    private Catalogue(List<Grammar> grammars) {
        this.grammars = List.copyOf(grammars);
    }

    /// The catalogue that the build packaged.
    public static Catalogue get() {
        return Holder.SHIPPED;
    }

    List<Grammar> grammars() {
        return grammars;
    }

    private static final class Holder {
        private static final Catalogue SHIPPED = new Catalogue(
                CatalogueReader.readAll().stream().map(Grammar::new).toList());
    }
}
