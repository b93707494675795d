package org.armillary.search;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A side by which hits are counted and narrowed.
public enum Facet {
    /// Where the instrument comes from, as in its work's URI: `eu`.
    JURISDICTION,
    /// Whether it binds: `hard`, `soft`, `hybrid`.
    FORCE,
    /// What kind of document it is: `act`, `act/regulation`, `judgment`.
    KIND,
    /// Where the text stands on the day asked for, such as `in_force`.
    STANDING,
    /// Whom a norm of the provision binds or frees.
    BEARER,
    /// What a norm of the provision says: an obligation, a prohibition, a permission.
    MODALITY,
    /// What the provision is about.
    TOPIC,
    /// The language of the text, as its three-letter code.
    LANGUAGE,
    /// What the instrument takes hold of: use, development, infrastructure.
    APPROACH;

    /// The word in addresses and answers: `jurisdiction`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The facet of that word; empty where there is none.
    public static Optional<Facet> find(String word) {
        return Stream.of(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
