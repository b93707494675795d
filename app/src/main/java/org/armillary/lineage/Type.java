package org.armillary.lineage;

import java.util.Locale;

/// How an edge of the lineage is known to join two norms.
public enum Type {
    /// The later provision has the words of the earlier one.
    VERBATIM,
    /// The later provision has most of the words, put a little differently.
    PARAPHRASE,
    /// The later text names the earlier one.
    REFERENCE,
    /// How the later one came to be: it was asked for, continues, replaces or amends the earlier one.
    HISTORY,
    /// A curator says so, by the basis given.
    CURATED;

    /// Its name in addresses and JSON.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
