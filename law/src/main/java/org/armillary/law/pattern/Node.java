package org.armillary.law.pattern;

import java.util.List;

/// A pattern as written.
sealed interface Node {

    /// One token by its folded word; where `exact` is not empty, also by its characters.
    record Literal(long hash, String exact) implements Node {}

    record Class(TokenClass of) implements Node {}

    /// A word that begins with some letters and has more.
    record Begins(String letters) implements Node {}

    /// The next token follows with no space.
    record Glue() implements Node {}

    record Sequence(List<Node> parts) implements Node {}

    record Choice(List<Node> options) implements Node {}

    record Repeat(Node part, boolean optional, boolean many) implements Node {}

    record Capture(String name, Node part) implements Node {}
}
