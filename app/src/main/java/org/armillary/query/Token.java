package org.armillary.query;

import java.util.List;

/// A piece of what was typed.
sealed interface Token {

    record Word(String text) implements Token {}

    record Beginning(String text) implements Token {}

    record Phrase(String text) implements Token {}

    record Values(Field field, List<String> values) implements Token {}

    record Near(Distance distance) implements Token {}

    /// A sign in front of what follows it.
    record Sign(boolean excludes) implements Token {}

    /// `AND` or `OR`.
    record Join(boolean or, String text) implements Token {}

    /// `NOT`.
    record Nay(String text) implements Token {}

    record Open() implements Token {}

    record Close() implements Token {}
}
